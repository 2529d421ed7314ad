import { type Fragment, sql } from '../../db/client.ts';
import type { ConversationRow, EventRow, MessageRow, NoteRow } from '../../db/rows.ts';
import { type Directory, directoryOf } from '../directory/directory.ts';
import { type Loaders, loadersOf } from '../loaders.ts';
import type { Committed } from './types.ts';

/** An event with its content, loaded once for all who may hear it. */
export interface Delivery {
  event: EventRow;
  conversation: ConversationRow | null;
  message: MessageRow | null;
  note: NoteRow | null;
  directory: Directory;
  /** Shared by all readers of the event, so that what they ask for beyond it is read once too. */
  loaders: Loaders;
}

/** Brings content to events: what the verb had at hand, and one statement per kind for the rest. */
export async function deliveriesOf(workspaceId: string, committed: Committed[]): Promise<Delivery[]> {
  const [directory, conversations, messages, changed, notes] = await Promise.all([
    directoryOf(workspaceId),
    missingConversations(workspaceId, committed),
    missingMessages(workspaceId, committed),
    missingById<MessageRow>(sql`message`, workspaceId, committed.filter(({ event, message }) => !message && isChange(event))),
    missingById<NoteRow>(sql`note`, workspaceId, committed.filter(({ event, note }) => !note && event.type.startsWith('note.'))),
  ]);
  if (!directory) return [];
  return committed.map((one) => {
    const { event } = one;
    const loaders = loadersOf(directory);
    const conversation = one.conversation ?? conversations.get(event.conversationId ?? '') ?? null;
    if (conversation) loaders.conversation.prime(conversation.id, conversation);
    const message = one.message ?? messages.get(`${event.conversationId}/${event.seq}`) ?? changed.get(event.subjectId ?? '') ?? null;
    const note = one.note ?? notes.get(event.subjectId ?? '') ?? null;
    return { event, conversation, message, note, directory, loaders };
  });
}

async function missingConversations(workspaceId: string, committed: Committed[]): Promise<Map<string, ConversationRow>> {
  const ids = committed.flatMap(({ event, conversation }) => (conversation ? [] : (event.conversationId ?? [])));
  if (ids.length === 0) return new Map();
  const rows = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${workspaceId} and id = any(${[...new Set(ids)]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

async function missingMessages(workspaceId: string, committed: Committed[]): Promise<Map<string, MessageRow>> {
  const wanted = committed.filter(({ event, message }) => !message && event.type === 'message.sent');
  if (wanted.length === 0) return new Map();
  const rows = await sql<MessageRow[]>`
    select message.* from unnest(
      ${wanted.map(({ event }) => event.conversationId)}::uuid[], ${wanted.map(({ event }) => event.seq)}::int[]
    ) as wanted (conversation_id, seq)
    join message on message.workspace_id = ${workspaceId}
      and message.conversation_id = wanted.conversation_id and message.seq = wanted.seq`;
  return new Map(rows.map((row) => [`${row.conversationId}/${row.seq}`, row]));
}

const isChange = ({ type }: EventRow): boolean => type === 'message.edited' || type === 'message.deleted';

/** As they are by now: what has been deleted since is not told any more. */
async function missingById<T extends { id: string }>(table: Fragment, workspaceId: string, wanted: Committed[]): Promise<Map<string, T>> {
  if (wanted.length === 0) return new Map();
  const rows = await sql<T[]>`
    select line.* from unnest(
      ${wanted.map(({ event }) => event.conversationId)}::uuid[], ${wanted.map(({ event }) => event.subjectId)}::uuid[]
    ) as wanted (conversation_id, id)
    join ${table} line on line.workspace_id = ${workspaceId} and line.conversation_id = wanted.conversation_id and line.id = wanted.id`;
  return new Map(rows.map((row) => [row.id, row]));
}
