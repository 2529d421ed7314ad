import type { AuthorRef } from '../actor/author.ts';

/** Somebody types. Passed on, never kept. */
export interface TypingNote {
  workspaceId: string;
  conversationId: string;
  author: AuthorRef;
  typing: boolean;
}

export type EphemeralNote = TypingNote;

const listeners = new Map<string, Set<(note: EphemeralNote) => void>>();

/** Hears the workspace's notes until the returned function is called. */
export function hear(workspaceId: string, listener: (note: EphemeralNote) => void): () => void {
  const set = listeners.get(workspaceId) ?? new Set();
  listeners.set(workspaceId, set.add(listener));
  return () => {
    set.delete(listener);
    if (set.size === 0) listeners.delete(workspaceId);
  };
}

export function passOnHere(note: EphemeralNote): void {
  for (const listener of listeners.get(note.workspaceId) ?? []) listener(note);
}
