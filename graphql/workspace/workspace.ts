import { sql } from '../../db/client.ts';
import type { Caller } from '../context.ts';
import { sitesOfQueue } from './workspace.policy.ts';

/** Of all who could take conversations now, had they room. */
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
  const siteIds = sitesOfQueue(actor);
  const [row] = await sql<{ length: number }[]>`
    select count(*) as length from conversation
    where workspace_id = ${actor.workspaceId} and state = 'QUEUED'
      ${siteIds === 'ALL' ? sql`` : sql`and site_id = any(${[...siteIds]}::uuid[])`}`;
  return row?.length ?? 0;
}

export async function eventCursorOf({ actor }: Caller): Promise<string> {
  const [head] = await sql<{ position: number }[]>`
    select position from event_head where workspace_id = ${actor.workspaceId}`;
  return String(head?.position ?? 0);
}
