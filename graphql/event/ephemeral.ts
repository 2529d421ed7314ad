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

/** What a visitor has written and not sent. Passed on to those who asked for it, and nowhere written down. */
export interface DraftNote {
  workspaceId: string;
  conversationId: string;
  draft: string;
}

/** An agent has a conversation open, or has it no longer. */
export interface ViewerNote {
  workspaceId: string;
  conversationId: string;
  viewer: string;
  /** Which of the agent's tabs. */
  tab: string;
  here: boolean;
  /** It has just come: who is there already says so. */
  asks: boolean;
}

export type EphemeralNote = TypingNote | DraftNote | ViewerNote;

/** A note with what is needed to show it, read once for all who hear it. */
export interface NoteScene<N extends EphemeralNote> extends Scene {
  note: N;
  conversation: ConversationRow;
}
export type TypingScene = NoteScene<TypingNote>;
export type DraftScene = NoteScene<DraftNote>;

type Shown = TypingNote | DraftNote;
type Listener = (scene: NoteScene<Shown>) => void;

const everywhere = '';
/** By workspace, then by room: a conversation's, the drafts of one, or everywhere. */
const listeners = new Map<string, Map<string, Set<Listener>>>();

/** Hears who types in a conversation, or in the whole workspace, until the returned function is called. */
export const hearTyping = (workspaceId: string, conversationId: string | null, listener: (scene: TypingScene) => void): (() => void) =>
  hear(workspaceId, conversationId ?? everywhere, ({ note, ...scene }) => {
    if ('typing' in note) listener({ ...scene, note });
  });

/** Hears what the visitor of a conversation is writing. */
export const hearDrafts = (workspaceId: string, conversationId: string, listener: (scene: DraftScene) => void): (() => void) =>
  hear(workspaceId, draftsOf(conversationId), ({ note, ...scene }) => {
    if ('draft' in note) listener({ ...scene, note });
  });

const draftsOf = (conversationId: string): string => `drafts of ${conversationId}`;

const roomsFor = (note: Shown): readonly string[] => ('draft' in note ? [draftsOf(note.conversationId)] : [everywhere, note.conversationId]);

function hear(workspaceId: string, key: string, listener: Listener): () => void {
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

/** Whoever keeps count of the viewers of this process's agents. */
let viewerNotes: ((note: ViewerNote) => void) | undefined;

export function hearViewers(listener: (note: ViewerNote) => void): void {
  viewerNotes = listener;
}

/** `conversation`: its row, when the caller has just read it. */
export function passOnHere(note: EphemeralNote, conversation?: ConversationRow): void {
  if ('viewer' in note) return viewerNotes?.(note);
  const rooms = listeners.get(note.workspaceId);
  if (!rooms || !roomsFor(note).some((room) => rooms.has(room))) return;
  tell(note, conversation).catch((error: unknown) => console.error('A note that is not kept was lost', error));
}

async function tell(note: Shown, known: ConversationRow | undefined): Promise<void> {
  const { workspaceId, conversationId } = note;
  const scene = await sceneOf(workspaceId);
  if (known) scene?.loaders.conversation.prime(conversationId, known);
  const conversation = known ?? (await scene?.loaders.conversation.load(conversationId));
  if (!scene || !conversation) return;
  const told = { ...scene, note, conversation };
  const rooms = listeners.get(workspaceId);
  for (const key of roomsFor(note)) for (const listener of rooms?.get(key) ?? []) listener(told);
}
