import { useSyncExternalStore } from 'react';

/** The API has it repeated every 3 s; after 6 s without, it has faded. */
const FADES_AFTER = 6_000;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

export function visitorTypes(conversationId: string, typing: boolean): void {
  clearTimeout(timers.get(conversationId));
  timers.delete(conversationId);
  if (typing) timers.set(conversationId, setTimeout(() => visitorTypes(conversationId, false), FADES_AFTER));
  for (const listener of listeners) listener();
}

export const useVisitorTypes = (conversationId: string): boolean =>
  useSyncExternalStore(
    follow,
    () => timers.has(conversationId),
    () => false,
  );

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
