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
}

export interface MessageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A page of a thread, oldest first: from a point forwards with `first`, or backwards with `last`. */
export async function listMessages(workspaceId: string, conversationId: string, args: MessageArgs): Promise<MessagePage> {
  if (args.first != null && args.last != null) throw refuse('BAD_USER_INPUT', 'Give either first or last.');
  const forwards = args.first != null;
  const size = forwards ? pageSize('first', args.first ?? 0) : pageSize('last', args.last ?? 50);
  const after = args.after == null ? 0 : seqOf(args.after);
  const before = args.before == null ? 2 ** 31 - 1 : seqOf(args.before);
  const rows = await sql<MessageRow[]>`
    select * from message
    where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and seq > ${after} and seq < ${before}
    order by seq ${forwards ? sql`asc` : sql`desc`} limit ${spelt(size + 1)}`;
  const more = rows.length > size;
  const nodes = rows.slice(0, size);
  return forwards
    ? { nodes, hasNextPage: more, hasPreviousPage: after > 0 }
    : { nodes: nodes.toReversed(), hasNextPage: args.before != null, hasPreviousPage: more };
}

export const messageCursor = (row: Pick<MessageRow, 'seq'>): string => cursorOf('m', row.seq);

function seqOf(cursor: string): number {
  const [kind, text] = partsOf(cursor, 2);
  const seq = /^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (kind !== 'm' || !(seq < 2 ** 31)) throw badCursor();
  return seq;
}
