import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { badCursor, cursorOf, pageSize, partsOf } from '../cursor.ts';
import { isId } from '../input.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { visibleTo, where } from './where.ts';

export interface ConversationPage {
  nodes: ConversationRow[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Newest position of the log, read before the page, so that nothing falls between them. */
  position: number;
  /** Counted only when asked for. */
  count(): Promise<number>;
}

interface Args {
  filter?: ConversationFilter | null;
  first: number;
  after?: string | null;
}

/** A page of the conversations that the caller may see, newest start first. */
export async function listConversations({ actor }: Caller, { filter, first, after }: Args): Promise<ConversationPage> {
  const { workspaceId } = actor;
  const size = pageSize('first', first);
  const matching = sql`${where(filter ?? {}, workspaceId)} and ${visibleTo(actor)}`;
  const from = after == null ? null : startOf(after);
  const position = await newestPosition(workspaceId);
  const rows = await sql<ConversationRow[]>`
    select conversation.* from conversation
    where ${matching} ${from ? sql`and (started_at, id) < (${from.startedAt}, ${from.id}::uuid)` : sql``}
    order by started_at desc, id desc limit ${size + 1}`;
  return {
    nodes: rows.slice(0, size),
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== null,
    position,
    count: async () => {
      const [row] = await sql<{ count: number }[]>`select count(*) from conversation where ${matching}`;
      return row?.count ?? 0;
    },
  };
}

export async function newestPosition(workspaceId: string): Promise<number> {
  const [row] = await sql<{ position: number }[]>`select position from event_head where workspace_id = ${workspaceId}`;
  return row?.position ?? 0;
}

export const conversationCursor = (row: ConversationRow): string => cursorOf(row.startedAt.toISOString(), row.id);

function startOf(cursor: string): { startedAt: Date; id: string } {
  const [time = '', id] = partsOf(cursor, 2);
  const startedAt = new Date(time);
  if (Number.isNaN(startedAt.getTime()) || !isId(id)) throw badCursor();
  return { startedAt, id };
}
