import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { badCursor, cursorOf, pageSize, partsOf } from '../cursor.ts';
import { forbidden } from '../errors.ts';
import { snapshotPosition } from '../event/snapshotPosition.ts';
import { given, isId } from '../input.ts';
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
export async function listConversations({ actor, directory }: Caller, { filter, first, after }: Args): Promise<ConversationPage> {
  const { workspaceId } = actor;
  const size = pageSize('first', first);
  if (actor.type === 'VISITOR' && filter && byHidden(filter)) throw forbidden();
  const matching = sql`${where(filter ?? {}, workspaceId)} and ${visibleTo(actor)}`;
  const from = after == null ? null : startOf(after);
  const position = await snapshotPosition(directory);
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

export const conversationCursor = (row: ConversationRow): string => cursorOf(row.startedAt.toISOString(), row.id);

/** What a reader is not shown cannot be found out by filtering either: a tag's name can be guessed. */
const byHidden = ({ agentId, groupId, labelId, tag, unlabeled }: ConversationFilter): boolean =>
  unlabeled === true || [agentId, groupId, labelId, tag].some(given);

export function startOf(cursor: string): { startedAt: Date; id: string } {
  const [time = '', id] = partsOf(cursor, 2);
  // JavaScript knows years that PostgreSQL cannot read.
  const startedAt = /^[1-9]\d{3}-\d\d-\d\dT[\d:.]+Z$/.test(time) ? new Date(time) : new Date(Number.NaN);
  if (Number.isNaN(startedAt.getTime()) || !isId(id)) throw badCursor();
  return { startedAt, id };
}
