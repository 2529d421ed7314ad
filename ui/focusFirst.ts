const fields = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]):enabled, textarea:enabled, select:enabled';

/**
 * Focus into what has just opened: `data-autofocus`, else the first field. React's own autoFocus comes too early, while
 * the panel is still hidden. Not under a finger, where the keyboard would cover half of what has opened.
 */
export function focusFirst(panel: HTMLElement | null): void {
  const marked = panel?.querySelector<HTMLElement>('[data-autofocus]');
  if (marked) return marked.focus();
  if (!matchMedia('(pointer: coarse)').matches) panel?.querySelector<HTMLElement>(fields)?.focus();
}
