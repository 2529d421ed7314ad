const fields = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]):enabled, textarea:enabled, select:enabled';

/**
 * Focus into what has just opened: `data-autofocus`, else the first field. React's own autoFocus comes too early, while
 * the panel is still hidden. Not under a finger, where the keyboard would cover half of what has opened:
 * there a dialog begins with its title, and not with the cross, which the browser would take.
 */
export function focusFirst(panel: HTMLElement | null): void {
  const marked = panel?.querySelector<HTMLElement>('[data-autofocus]');
  if (marked) return marked.focus();
  panel?.querySelector<HTMLElement>(matchMedia('(pointer: coarse)').matches ? 'h2[tabindex]' : fields)?.focus();
}
