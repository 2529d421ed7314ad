import type { Queryable } from '../../db/client.ts';
import type { ConversationRow, SiteRow } from '../../db/rows.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { nextOpening, stateOf } from '../hours/hours.ts';
import { newId } from '../id.ts';
import { type Candidate, type Decision, decide, type Waiting } from './decide.ts';

/**
 * One routing decision at a time in a workspace, so that no agent ever gets more than the slots allow. Taken before
 * any conversation is locked, by every verb that may free or fill a slot; the other order could deadlock.
 */
export async function lockRouting({ sql, workspaceId }: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${workspaceId}, 7))`;
}

/**
 * Gives waiting conversations to free slots: those that lost their agent first, then the oldest. To be called, under the routing lock, whenever a
 * conversation starts, a slot is freed, an agent comes Online, or a maximum is raised.
 */
export async function fillSlots(tx: Tx): Promise<ConversationRow[]> {
  const agents = await candidates(tx);
  const free = agents.filter((agent) => agent.activeChats < agent.maxActiveChats);
  if (free.length === 0) return [];
  const now = Date.now();
  const queue = (await oldestWaiting(tx, free)).filter((waiting) => isServed(waiting, now));
  const taken = decide(queue, free, Math.random).filter((decision) => decision.agentId !== null);
  return taken.length === 0 ? [] : assign(tx, taken);
}

export async function recordDecision(
  { sql, workspaceId }: Tx,
  decision: { conversationId: string; agentId: string | null; reason: Decision['reason'] | 'CLOSED' | 'BY_HAND' | 'TRANSFER' | 'AGENT_VANISHED'; candidates: number },
): Promise<void> {
  await sql`insert into routing_decision ${sql({ workspaceId, id: newId(), createdAt: new Date(), ...decision })}`;
}

export async function candidates({ sql, workspaceId }: { sql: Queryable; workspaceId: string }): Promise<Candidate[]> {
  const rows = await sql<(Omit<Candidate, 'siteIds'> & { siteIds: string[] })[]>`
    select agent.id as agent_id, agent.priority, agent.max_active_chats, coalesce(taken.count, 0)::int as active_chats,
      array(
        select site_group.site_id from group_agent
        join "group" on "group".workspace_id = group_agent.workspace_id and "group".id = group_agent.group_id
          and "group".archived_at is null
        join site_group on site_group.workspace_id = group_agent.workspace_id and site_group.group_id = group_agent.group_id
        where group_agent.workspace_id = agent.workspace_id and group_agent.agent_id = agent.id
      ) as site_ids
    from agent
    left join (
      select agent_id, count(*) from conversation
      where workspace_id = ${workspaceId} and state = 'ACTIVE' group by agent_id
    ) taken on taken.agent_id = agent.id
    where agent.workspace_id = ${workspaceId} and agent.presence = 'ONLINE' and agent.front_office
      and agent.archived_at is null`;
  return rows.map((row) => ({ ...row, siteIds: new Set(row.siteIds) }));
}

interface InLine extends Waiting {
  startedAt: Date;
  firstTime: boolean;
  hours: SiteRow['hours'];
}

/**
 * Whether its turn can come: the site is open, or was when it began or since; who came in before the door was shut is
 * served. Of one site these stand before all others, so that a limit cuts off none of them.
 */
function isServed({ startedAt, firstTime, hours }: InLine, now: number): boolean {
  if (!hours || !firstTime) return true;
  const began = startedAt.getTime();
  const opening = stateOf(hours, began).open ? began : nextOpening(hours, began);
  return opening !== null && opening <= now;
}

/** Per site as many as there are free slots: a long queue of one site must not hide another's. */
async function oldestWaiting({ sql, workspaceId }: Tx, free: Candidate[]): Promise<InLine[]> {
  const siteIds = [...new Set(free.flatMap((agent) => [...agent.siteIds]))];
  const slots = free.reduce((sum, agent) => sum + agent.maxActiveChats - agent.activeChats, 0);
  return sql<InLine[]>`
    select waiting.id as conversation_id, waiting.site_id, waiting.started_at, waiting.first_time, (
      select hours from site where workspace_id = ${workspaceId} and id = waiting.site_id
    ) as hours from unnest(${siteIds}::uuid[]) as site (id)
    cross join lateral (
      select id, site_id, returned_at is null as first_time, started_at from conversation
      where workspace_id = ${workspaceId} and state = 'QUEUED' and kind = 'CHAT' and site_id = site.id
      order by returned_at is null, started_at, id limit ${slots}
    ) waiting
    order by waiting.first_time, waiting.started_at, waiting.id`;
}

async function assign(tx: Tx, taken: Decision[]): Promise<ConversationRow[]> {
  const { sql, workspaceId } = tx;
  const now = new Date();
  // In the order of their ids, as everybody who locks several: the other could hold one and wait for the next.
  await sql`
    select from conversation
    where workspace_id = ${workspaceId} and id = any(${taken.map((one) => one.conversationId)}::uuid[])
    order by id for no key update`;
  const rows = await sql<ConversationRow[]>`
    with decision as (
      select * from unnest(
        ${taken.map(() => newId())}::uuid[], ${taken.map((one) => one.conversationId)}::uuid[],
        ${taken.map((one) => one.agentId)}::uuid[], ${taken.map((one) => one.reason)}::routing_reason[],
        ${taken.map((one) => one.candidates)}::int[]
      ) as row (id, conversation_id, agent_id, reason, candidates)
    ), kept as (
      insert into routing_decision (workspace_id, id, conversation_id, agent_id, reason, candidates, created_at)
      select ${workspaceId}, id, conversation_id, agent_id, reason, candidates, ${now} from decision
    )
    update conversation set state = 'ACTIVE', agent_id = decision.agent_id, assigned_at = ${now}, seq = seq + 1
    from decision
    where conversation.workspace_id = ${workspaceId} and conversation.id = decision.conversation_id
    returning conversation.*`;
  for (const row of rows) {
    recordEvent(tx, {
      type: 'conversation.assigned',
      actor: { type: 'SYSTEM', workspaceId },
      conversation: row,
      data: { agentId: row.agentId, previousAgentId: null },
    });
  }
  return rows;
}
