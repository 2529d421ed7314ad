import { sql } from '../../db/client.ts';
import type { Caller } from '../context.ts';
import { visibleTo, where } from '../conversation/where.ts';

/** Of all who take conversations now, with or without room. */
export async function slotsOf({ directory, loaders }: Caller): Promise<{ taken: number; total: number }> {
  const online = [...directory.agents.values()].filter(
    (agent) => agent.presence === 'ONLINE' && agent.frontOffice && !agent.archivedAt,
  );
  const taken = await Promise.all(online.map((agent) => loaders.activeChats.load(agent.id)));
  return {
    taken: taken.reduce((sum, chats) => sum + chats, 0),
    total: online.reduce((sum, agent) => sum + agent.maxActiveChats, 0),
  };
}

export async function queueLengthOf({ actor }: Caller): Promise<number> {
  const [row] = await sql<{ length: number }[]>`
    select count(*) as length from conversation
    where ${where({ states: ['QUEUED'], kind: 'CHAT' }, actor.workspaceId)} and ${visibleTo(actor)}`;
  return row?.length ?? 0;
}
