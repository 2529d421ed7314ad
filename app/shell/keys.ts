const kept = 'samtal-shortcuts';
const listeners = new Set<() => void>();

/** Who speaks to the computer, or shakes, can turn the single-key shortcuts off (WCAG 2.1.4). Holds in this browser. */
export const areShortcutsOn = (): boolean => localStorage.getItem(kept) !== 'off';

export function turnShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(kept);
  else localStorage.setItem(kept, 'off');
  for (const listener of listeners) listener();
}

export function onShortcutsTurned(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A key that is a shortcut: not while writing, not with Ctrl or Cmd, and not under an open dialog or menu. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (!areShortcutsOn() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return !isWriting(event.target) && !isCovered();
}

/** Whether a dialog or a menu lies over the page. */
export const isCovered = (): boolean => document.querySelector('dialog[open], [popover=auto]:popover-open') !== null;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** With Ctrl, or Cmd on a Mac: also while writing. */
export const isModKey = (event: KeyboardEvent, key: string): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === key;

export const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
