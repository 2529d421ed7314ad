import { useSyncExternalStore } from 'react';

/** Small things that a browser remembers of how its reader likes the screen. */
const listeners = new Set<() => void>();

export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keepSetting(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Then it holds until the page is loaded again: not at all.
  }
  for (const listener of listeners) listener();
}

/** Under which names a section's being folded is kept. */
export const folded = { ended: 'samtal.ended', colleagues: 'samtal.colleagues' } as const;

export const useFolded = (name: string | undefined): boolean =>
  useSyncExternalStore(
    subscribeSettings,
    () => name !== undefined && readSetting(name) === 'folded',
    () => false,
  );

export function subscribeSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
