import { sql } from '../../db/client.ts';
import type { MessageRow } from '../../db/rows.ts';
import { badCursor, cursorOf, pageSize, partsOf, spelt } from '../cursor.ts';
import { refuse } from '../errors.ts';

/** A message, perhaps with its conversation's name for the visitor. What is missing has its loader. */
export interface ShownMessage extends MessageRow {
  visitorName?: string | null;
}

export interface MessagePage {
  nodes: ShownMessage[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  stretch: Stretch;
  /** Of the whole conversation, where it is known. */
  hasNotes?: boolean;
}

/** The part of a conversation that a page stands for: from a seq on, up to another. */
export interface Stretch {
  conversationId: string;
  from: number;
  before: number;
}

export interface MessageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  around?: number | null;
}

/** So many on either side of the message that a page is around. */
const half = 25;

/** A page of a thread, oldest first: from a point forwards with `first`, backwards with `last`, or to both sides with `around`. */
export async function listMessages(workspaceId: string, conversationId: string, args: MessageArgs): Promise<MessagePage> {
  if (args.around != null) return listAround(workspaceId, conversationId, args.around, args);
  if (args.first != null && args.last != null) throw refuse('BAD_USER_INPUT', 'Give either first or last.');
  const forwards = args.first != null;
  const size = forwards ? pageSize('first', args.first ?? 0) : pageSize('last', args.last ?? 50);
  const after = args.after == null ? 0 : seqOf(args.after);
  const before = args.before == null ? last : seqOf(args.before);
  const rows = await sql<MessageRow[]>`
    select * from message
    where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and seq > ${after} and seq < ${before}
    order by seq ${forwards ? sql`asc` : sql`desc`} limit ${spelt(size + 1)}`;
  const more = rows.length > size;
  const nodes = forwards ? rows.slice(0, size) : rows.slice(0, size).toReversed();
  const hasPreviousPage = forwards ? after > 0 : more;
  const stretch = {
    conversationId,
    from: hasPreviousPage ? (nodes[0]?.seq ?? last) : 0,
    before: forwards && more ? (rows[size]?.seq ?? last) : before,
  };
  return { nodes, hasNextPage: forwards ? more : args.before != null, hasPreviousPage, stretch };
}

async function listAround(workspaceId: string, conversationId: string, around: number, { first, last: back, after, before }: MessageArgs): Promise<MessagePage> {
  if ([first, back, after, before].some((other) => other != null)) throw refuse('BAD_USER_INPUT', 'Give around without first, last, after and before.');
  const rows = await sql<MessageRow[]>`
    (select * from message
      where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and seq < ${around} order by seq desc limit ${spelt(half + 1)})
    union all
    (select * from message
      where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and seq >= ${around} order by seq asc limit ${spelt(half + 1)})
    order by seq`;
  const at = rows.findIndex(({ seq }) => seq >= around);
  const older = at < 0 ? rows.length : at;
  const [hasPreviousPage, hasNextPage] = [older > half, rows.length - older > half];
  const nodes = rows.slice(hasPreviousPage ? 1 : 0, hasNextPage ? -1 : undefined);
  const stretch = {
    conversationId,
    from: hasPreviousPage ? (nodes[0]?.seq ?? last) : 0,
    before: hasNextPage ? (rows.at(-1)?.seq ?? last) : last,
  };
  return { nodes, hasNextPage, hasPreviousPage, stretch };
}

/** Beyond all that an integer of PostgreSQL counts. */
const last = 2 ** 31 - 1;

export const messageCursor = (row: Pick<MessageRow, 'seq'>): string => cursorOf('m', row.seq);

function seqOf(cursor: string): number {
  const [kind, text] = partsOf(cursor, 2);
  const seq = /^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (kind !== 'm' || !(seq < 2 ** 31)) throw badCursor();
  return seq;
}
