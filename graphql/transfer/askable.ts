import type { TransferRow } from '../../db/rows.ts';
import type { Queryable } from '../../db/client.ts';
import type { Askable } from '../routing/askNext.ts';
import { candidates } from '../routing/routing.ts';

type Target = Pick<TransferRow, 'fromAgentId' | 'toAgentId' | 'toGroupId'>;

/** Everybody who could be asked in a transfer as things stand, asked already or not. */
export async function askableFor(from: { sql: Queryable; workspaceId: string }, target: Target): Promise<Askable[]> {
  const { sql, workspaceId } = from;
  const [online, wanted, offers] = await Promise.all([
    candidates(from),
    target.toAgentId ? new Set([target.toAgentId]) : membersOf(from, target.toGroupId),
    sql<{ agentId: string; count: number }[]>`
      select offered_to as agent_id, count(*)::int as count from conversation
      where workspace_id = ${workspaceId} and offered_to is not null group by offered_to`,
  ]);
  const open = new Map(offers.map(({ agentId, count }) => [agentId, count]));
  return online
    .filter(({ agentId }) => wanted.has(agentId) && agentId !== target.fromAgentId)
    .map(({ siteIds: _, ...agent }) => ({ ...agent, offers: open.get(agent.agentId) ?? 0 }));
}

async function membersOf({ sql, workspaceId }: { sql: Queryable; workspaceId: string }, groupId: string | null): Promise<Set<string>> {
  const rows = await sql<{ agentId: string }[]>`
    select group_agent.agent_id from group_agent
    join "group" on "group".workspace_id = group_agent.workspace_id and "group".id = group_agent.group_id
    where group_agent.workspace_id = ${workspaceId} and group_agent.group_id = ${groupId} and "group".archived_at is null`;
  return new Set(rows.map(({ agentId }) => agentId));
}
