import { sql } from '../../db/client.ts';
import type { AgentRow, ConversationRow, GroupRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { candidates } from '../routing/routing.ts';
import { canTransfer } from './transfer.policy.ts';

export interface Targets {
  agents: AgentRow[];
  groups: TargetGroup[];
}

export interface TargetGroup {
  group: GroupRow;
  online: number;
  free: number;
}

/** Whom a conversation could be transferred to just now; null to who may not. */
export async function targetsOf(
  { actor, directory }: Caller,
  row: Pick<ConversationRow, 'siteId' | 'visitorId' | 'agentId' | 'offeredTo' | 'state'>,
): Promise<Targets | null> {
  if (!canTransfer(actor, row)) return null;
  const others = (await candidates({ sql, workspaceId: actor.workspaceId })).filter(({ agentId }) => agentId !== row.agentId);
  const online = new Set(others.map(({ agentId }) => agentId));
  const free = new Set(others.filter((one) => one.activeChats < one.maxActiveChats).map(({ agentId }) => agentId));
  const groups = [...directory.groups.values()]
    .filter(({ archivedAt }) => archivedAt === null)
    .map((group) => {
      const members = [...directory.agentsOfGroup(group.id)];
      return { group, online: members.filter((id) => online.has(id)).length, free: members.filter((id) => free.has(id)).length };
    });
  const agents = [...directory.agents.values()].filter(({ id }) => online.has(id));
  return {
    // Sorting keeps the directory's order, by name, among equals.
    agents: agents.toSorted((a, b) => Number(free.has(b.id)) - Number(free.has(a.id))),
    groups: groups.filter((one) => one.online > 0),
  };
}
