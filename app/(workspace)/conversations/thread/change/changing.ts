import { useSyncExternalStore } from 'react';

export type Change = 'edit' | 'delete';

/** Which message or note of one's own is being changed; one at a time. */
let current: { id: string; change: Change } | null = null;
const listeners = new Set<() => void>();

export function startChange(id: string, change: Change): void {
  set({ id, change });
}

/** The composer gets the focus back, since what had it is gone. */
export function stopChange(): void {
  set(null);
  // Under a finger the keyboard would come up with it.
  const next = matchMedia('(pointer: coarse)').matches ? '[data-log]' : '[data-shortcut="composer"]';
  document.querySelector<HTMLElement>(next)?.focus();
}

export const useChange = (id: string): Change | null =>
  useSyncExternalStore(
    follow,
    () => (current?.id === id ? current.change : null),
    () => null,
  );

function set(next: typeof current): void {
  current = next;
  for (const listener of listeners) listener();
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
