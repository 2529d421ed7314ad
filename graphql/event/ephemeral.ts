import type { ConversationRow } from '../../db/rows.ts';
import type { AuthorRef } from '../actor/author.ts';
import { type Scene, sceneOf } from '../context.ts';

/** Somebody types. Passed on, never kept. */
export interface TypingNote {
  workspaceId: string;
  conversationId: string;
  author: AuthorRef;
  typing: boolean;
}

export type EphemeralNote = TypingNote;

/** A note with what is needed to show it, read once for all who hear it. */
export interface TypingScene extends Scene {
  note: TypingNote;
  conversation: ConversationRow;
}

type Listener = (scene: TypingScene) => void;

const everywhere = '';
/** By workspace, then by conversation. */
const listeners = new Map<string, Map<string, Set<Listener>>>();

/** Hears the notes of a conversation, or of the whole workspace, until the returned function is called. */
export function hear(workspaceId: string, conversationId: string | null, listener: Listener): () => void {
  const key = conversationId ?? everywhere;
  const rooms = listeners.get(workspaceId) ?? new Map<string, Set<Listener>>();
  listeners.set(workspaceId, rooms);
  const room = rooms.get(key) ?? new Set<Listener>();
  rooms.set(key, room.add(listener));
  return () => {
    room.delete(listener);
    if (room.size === 0 && rooms.get(key) === room) rooms.delete(key);
    if (rooms.size === 0 && listeners.get(workspaceId) === rooms) listeners.delete(workspaceId);
  };
}

/** `conversation`: its row, when the caller has just read it. */
export function passOnHere(note: EphemeralNote, conversation?: ConversationRow): void {
  const rooms = listeners.get(note.workspaceId);
  if (!rooms?.has(everywhere) && !rooms?.has(note.conversationId)) return;
  tell(note, conversation).catch((error: unknown) => console.error('A typing note was lost', error));
}

async function tell(note: EphemeralNote, known: ConversationRow | undefined): Promise<void> {
  const { workspaceId, conversationId } = note;
  const scene = await sceneOf(workspaceId);
  if (known) scene?.loaders.conversation.prime(conversationId, known);
  const conversation = known ?? (await scene?.loaders.conversation.load(conversationId));
  if (!scene || !conversation) return;
  const told = { ...scene, note, conversation };
  const rooms = listeners.get(workspaceId);
  for (const key of [everywhere, conversationId]) for (const listener of rooms?.get(key) ?? []) listener(told);
}
