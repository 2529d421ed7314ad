let waits = false;
const listeners = new Set<() => void>();

/** Whether a newer version is served than the one that this tab runs. */
export const updateWaits = (): boolean => waits;

export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteUpdate(): void {
  waits = true;
  for (const listener of listeners) listener();
}
