/** A key that is a shortcut: not while writing, not with Ctrl or Cmd, and not under an open dialog or menu. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return !isWriting(event.target) && !document.querySelector('dialog[open], [popover=auto]:popover-open');
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
