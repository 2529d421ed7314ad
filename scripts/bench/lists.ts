import { sql } from '../../db/client.ts';
import { cursorOf } from '../../graphql/cursor.ts';
import { cookieOf } from '../../graphql/server.factory.ts';
import type { History } from './history.ts';
import { tagHistory } from './marks.ts';
import { portalOperation } from './operations.ts';
import { pagesAfter, threads } from './postgraphile.ts';
import type { Asked } from './requests.ts';

/** One list, asked of ours, of the hand-written statement and of PostGraphile: the same pages in the same order. */
export interface List {
  name: string;
  ours: Asked;
  handwritten: Asked;
  postgraphile: Asked;
}

/** The newest hundred of the history open again, in the hands of one agent; visits and tags for all, as live ones have. */
export async function openInbox({ workspaceId, agent }: History): Promise<void> {
  const newest = sql`(
    select id, visitor_id from (
      select distinct on (visitor_id) id, visitor_id, started_at from conversation
      where workspace_id = ${workspaceId} order by visitor_id, started_at desc
    ) one order by started_at desc limit 100
  )`;
  await sql`
    update conversation set state = 'ACTIVE', agent_id = ${agent.id}, ended_at = null, ended_by = null
    from ${newest} newest where workspace_id = ${workspaceId} and conversation.id = newest.id`;
  await sql`
    insert into visit (workspace_id, id, visitor_id, page_url, page_title, started_at, last_seen_at)
    select workspace_id, gen_random_uuid(), id, 'https://shop.example/tents/' || id, 'Tents', created_at, created_at
    from visitor where workspace_id = ${workspaceId}`;
  await tagHistory(workspaceId, { delivery: 7, tent: 7 });
  await sql`vacuum analyze conversation, visit, tag, conversation_tag`;
}

/** The inbox, the history anywhere in it, and threads of fifty and more. */
export async function listsOf(history: History, postgraphilePort: number): Promise<List[]> {
  const { workspaceId, agent } = history;
  const { cookie } = await cookieOf(agent);
  const inbox = await some(workspaceId, 'ACTIVE', 1);
  const ended = await some(workspaceId, 'ENDED', 1);
  const long = await some(workspaceId, 'ENDED', 50);
  const list = (name: string, path: string, query: string, variables: object[], postgraphile: Asked): List => {
    const bodies = variables.map((one) => JSON.stringify({ query, variables: one }));
    return { name, ours: { path: '/graphql', headers: { cookie }, bodies }, handwritten: { path, bodies }, postgraphile };
  };
  const filter = { states: ['ENDED'] };
  return [
    list('inbox page of 25', '/inbox', portalOperation('InboxPage', 25), inbox.map(({ after }) => ({ after })), await pagesAfter(postgraphilePort, workspaceId, idsOf(inbox), { agentId: agent.id })),
    list('history page of 25', '/history', portalOperation('HistoryPage', 25), ended.map(({ after }) => ({ after, filter })), await pagesAfter(postgraphilePort, workspaceId, idsOf(ended), {})),
    list('thread of 50', '/thread', portalOperation('Thread', 50), long.map(({ id }) => ({ id })), threads(workspaceId, idsOf(long))),
  ];
}

/** Conversations anywhere in the history, the same in every run, with the cursor of each. */
async function some(workspaceId: string, state: string, longer: number): Promise<{ id: string; after: string }[]> {
  const rows = await sql<{ id: string; startedAt: Date }[]>`
    select id, started_at from conversation
    where workspace_id = ${workspaceId} and state = ${state}::text::conversation_state and message_count >= ${longer}
    order by md5(external_id) limit 50`;
  return rows.map(({ id, startedAt }) => ({ id, after: cursorOf(startedAt.toISOString(), id) }));
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** The ids of what a page or thread shows, whoever answered. */
export function nodesOf(answer: unknown): string[] {
  const ids = [...JSON.stringify(answer).matchAll(/"(?:id|rowId)":"([^"]+)"/g)].map(([, id]) => id ?? '');
  return ids.toSorted();
}
