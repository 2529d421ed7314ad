/** Where the chat covers the page, Tab goes round in it instead of to what cannot be seen. */
export function keepFocusInside(event: KeyboardEvent): void {
  const panel = event.currentTarget;
  if (!(panel instanceof HTMLElement)) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('button:not(:disabled, [tabindex="-1"]), textarea, input, a[href], [tabindex="0"]')];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const other = event.shiftKey ? stops.at(-1) : stops[0];
  if (!edge?.matches(':focus')) return;
  event.preventDefault();
  other?.focus();
}
