import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../../db/client.ts';
import { type Audience, keptOf, wrongWith } from './audience.ts';

/** Both screens and the database against what was written. */
export async function wrongWords({ world, visitors, agents }: Audience): Promise<string[]> {
  const kept = await keptOf(world);
  return [
    ...visitors.flatMap((seat) => wrongWith('VISITOR', seat, kept.find(({ siteId }) => siteId === seat.id))),
    // The first may have left, and sees nothing any more.
    ...agents.slice(1).flatMap((seat) => wrongWith('AGENT', seat, kept.find(({ agentId }) => agentId === seat.id))),
  ];
}

/** Who is where: each agent has one conversation, the others wait in the order of coming, and only who is there is Online. */
export async function wrongPlaces({ world: { workspaceId }, agents }: Audience, gone: readonly string[]): Promise<string[]> {
  const conversations = await sql<{ state: string; agentId: string | null }[]>`
    select state, agent_id from conversation where workspace_id = ${workspaceId} order by started_at, id`;
  const people = await sql<{ id: string; presence: string; sockets: number }[]>`
    select id, presence, (
      select count(*) from agent_connection connection join server_process process on process.id = connection.process_id
      where connection.workspace_id = agent.workspace_id and connection.agent_id = agent.id and closed_at is null
        and process.beat_at > now() - interval '10 seconds'
    ) as sockets from agent where workspace_id = ${workspaceId}`;
  const problems: string[] = [];
  for (const { id, presence, sockets } of people) {
    const [wanted, open] = gone.includes(id) ? ['OFFLINE', 0] : ['ONLINE', 1];
    if (presence !== wanted || sockets !== open) problems.push(`an agent is ${presence} with ${sockets} sockets instead of ${wanted} with ${open}`);
  }
  const taken = conversations.filter(({ state }) => state === 'ACTIVE').map(({ agentId }) => agentId);
  if (new Set(taken).size !== taken.length || taken.length !== agents.length) problems.push(`${taken.length} conversations are with ${new Set(taken).size} of ${agents.length} agents`);
  const queue = conversations.slice(agents.length).map(({ state }) => state);
  if (queue.some((state) => state !== 'QUEUED')) problems.push(`the queue is ${queue.join()}`);
  return problems;
}

/** One conversation ends, and the oldest that waits takes its slot. */
export async function goesOn({ world }: Audience, agent: Audience['agents'][number] | undefined): Promise<string[]> {
  const [oldest] = (await keptOf(world)).filter(({ state }) => state === 'QUEUED');
  await agent?.side.end();
  return waitFor(async () => {
    const now = (await keptOf(world)).find(({ siteId }) => siteId === oldest?.siteId);
    return now?.state === 'ACTIVE' && now.agentId === agent?.id ? [] : ['a free slot was not filled'];
  }, lateAfter(5_000));
}

const lateAfter = (ms: number): (() => boolean) => {
  const began = performance.now();
  return () => performance.now() - began > ms;
};

/** Asks until nothing is wrong or it is late, and tells what then is. */
export async function waitFor(wrong: () => Promise<string[]>, late: () => boolean): Promise<string[]> {
  for (;;) {
    const problems = await wrong().catch((error: unknown) => [String(error)]);
    if (problems.length === 0 || late()) return problems;
    await sleep(250);
  }
}
