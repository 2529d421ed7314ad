import { type Fragment, sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { type Asking, asks } from '../asks.ts';
import type { Caller } from '../context.ts';
import { badCursor, cursorOf, pageSize, partsOf, spelt } from '../cursor.ts';
import { forbidden } from '../errors.ts';
import { snapshotPosition } from '../event/snapshotPosition.ts';
import { given, isId } from '../input.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { type Along, alongAsked, conversationsWith, type ShownConversation } from './along.ts';
import { type Narrowed, narrowed } from './narrowed.ts';
import { visibleTo, where } from './where.ts';

export interface ConversationPage {
  nodes: ShownConversation[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Newest position of the log, read before the page, so that nothing falls between them; null when it was not asked for. */
  position: number | null;
  /** Counted only when asked for. */
  count(): Promise<number>;
}

interface Args {
  filter?: ConversationFilter | null;
  first: number;
  after?: string | null;
}

/** What is wanted besides the conversations themselves. */
interface Wanted extends Along {
  position: boolean;
}

const nothing: Wanted = { visitor: false, visit: false, tags: false, notes: false, transfers: false, position: false };

export const wantedOf = (info: Asking): Wanted => ({ ...alongAsked(info, 'nodes.'), position: asks(info, 'eventCursor') });

/** A page of the conversations that the caller may see, newest start first. */
export async function listConversations({ actor, directory }: Caller, { filter, first, after }: Args, wanted = nothing): Promise<ConversationPage> {
  const { workspaceId } = actor;
  const size = pageSize('first', first);
  if (actor.type === 'VISITOR' && filter && byHidden(filter)) throw forbidden();
  const wide = await narrowed(workspaceId, filter ?? {});
  // Each in the order of an index of its own: of both together PostgreSQL would read all.
  const parts = given(wide.involvedAgentId) ? (['HAS', 'HAD'] as const).map((involved) => ({ ...wide, involved })) : [wide];
  const lists = parts.map((part) => ({ ...read(part), matching: sql`${where(part, workspaceId)} and ${visibleTo(actor)}` }));
  const from = after == null ? null : startOf(after);
  const position = wanted.position ? await snapshotPosition(directory) : null;
  const limit = sql`limit ${spelt(size + 1)}`;
  const pages = lists.map(({ rows, startedAt, id, matching }) => sql`
    select conversation.* from ${rows}
    where ${matching} ${from ? sql`and (${startedAt}, ${id}) < (${from.startedAt}, ${from.id}::uuid)` : sql``}
    order by ${startedAt} desc, ${id} desc ${limit}`);
  const page = pages.reduce((own, other) => sql`select * from ((${own}) union all (${other})) either order by started_at desc, id desc ${limit}`);
  const rows = await conversationsWith(workspaceId, page, wanted);
  return {
    nodes: rows.slice(0, size),
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== null,
    position,
    count: async () => {
      const counts = await Promise.all(lists.map(({ rows, matching }) => sql<{ count: number }[]>`select count(*) from ${rows} where ${matching}`));
      return counts.reduce((sum, [row]) => sum + (row?.count ?? 0), 0);
    },
  };
}

/** Where the rows are read from, and by what they are in order there: what an agent had before has an index of its own. */
const read = ({ involved }: Narrowed): Record<'rows' | 'startedAt' | 'id', Fragment> =>
  involved === 'HAD'
    ? {
        rows: sql`former_agent join conversation on conversation.workspace_id = former_agent.workspace_id and conversation.id = former_agent.conversation_id`,
        startedAt: sql`former_agent.started_at`,
        id: sql`former_agent.conversation_id`,
      }
    : { rows: sql`conversation`, startedAt: sql`conversation.started_at`, id: sql`conversation.id` };

export const conversationCursor = (row: Pick<ConversationRow, 'startedAt' | 'id'>): string => cursorOf(row.startedAt.toISOString(), row.id);

/** What a reader is not shown cannot be found out by filtering either: a tag's name can be guessed. */
const byHidden = ({ agentId, involvedAgentId, groupId, labelId, tag, unlabeled, unclosed }: ConversationFilter): boolean =>
  unlabeled === true || unclosed === true || [agentId, involvedAgentId, groupId, labelId, tag].some(given);

export function startOf(cursor: string): { startedAt: Date; id: string } {
  const [time = '', id] = partsOf(cursor, 2);
  // JavaScript knows years that PostgreSQL cannot read.
  const startedAt = /^[1-9]\d{3}-\d\d-\d\dT[\d:.]+Z$/.test(time) ? new Date(time) : new Date(Number.NaN);
  if (Number.isNaN(startedAt.getTime()) || !isId(id)) throw badCursor();
  return { startedAt, id };
}
