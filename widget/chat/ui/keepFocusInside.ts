/** Where the chat covers the page, Tab goes round in it instead of to what cannot be seen. */
export function keepFocusInside(event: KeyboardEvent): void {
  const panel = event.currentTarget;
  if (!(panel instanceof HTMLElement)) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('button:not(:disabled, [tabindex="-1"]), textarea, input, a[href], [tabindex="0"]')];
  if (event.shiftKey) stops.reverse();
  if (!stops.at(-1)?.matches(':focus')) return;
  event.preventDefault();
  stops[0]?.focus();
}
