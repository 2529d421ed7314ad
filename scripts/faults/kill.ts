import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../db/client.ts';
import { type Audience, keptOf, openAudience, say, type Seat, wrongWith } from './audience.ts';
import type { Side } from './screen.ts';
import type { Stage, Victim } from './stage.ts';
import { until } from './until.ts';

export interface KillOptions {
  victim: 'server' | Victim;
  /** Half of them visitors, half agents. */
  senders: number;
  sends: number;
  /** How many times faster than in life clients wait. */
  scale: number;
  /** An agent closes the browser while nobody can hear it: Offline within 60 s. */
  leaves?: boolean;
}

export interface Killed {
  problems: string[];
  sent: number;
  /** From the kill until all was on both screens and in the database. */
  settledMs: number;
  /** From the kill until queue, slots and presence were right. */
  rightMs: number;
}

const sendMs = 6_000;
const longestDownMs = 3_000;
/** For queue, slots and presence. */
const placesMs = 60_000;
/** For all that was written meanwhile, on machines where twenty clients in one process are slow too. */
const wordsMs = 180_000;
const waiting = 3;

/** Kills in the middle of the sends. Problems are what is still wrong when its time has passed. */
export async function runKill(stage: Stage, options: KillOptions): Promise<Killed> {
  const { victim, senders, sends, scale, leaves = false } = options;
  const chats = senders / 2;
  const audience = await openAudience(stage.url, { agents: chats + 1, waiting, scale });
  const [leaver, ...agents] = audience.agents;
  const talking: Seat<Side>[] = [...agents, ...audience.visitors.slice(0, chats)];
  try {
    const began = performance.now();
    const sending = talking.map((seat) => sendAll(seat, sends / senders));
    const killAfter = randomInt(sendMs / 5, (sendMs * 4) / 5);
    await sleep(killAfter);
    const down = victim === 'server' ? stage.killServer(randomInt(100, longestDownMs)) : stage.killDatabase(victim);
    if (leaves) leaver?.side.close();
    const since = () => performance.now() - began - killAfter;
    const gone = leaves && leaver ? [leaver.id] : [];
    await down;
    const [words, places] = await Promise.all([
      Promise.all(sending).then(() => waitFor(() => wrongWords(audience), () => since() > wordsMs)).then((problems) => ({ problems, ms: since() })),
      waitFor(() => wrongPlaces(audience, gone), () => since() > placesMs).then((problems) => ({ problems, ms: since() })),
    ]);
    const problems = [...words.problems, ...places.problems, ...(await goesOn(audience, agents[0]))];
    if (!stage.lives()) problems.push('the server ended by itself');
    return { problems, sent: talking.reduce((sum, { written }) => sum + written.length, 0), settledMs: words.ms, rightMs: places.ms };
  } finally {
    audience.close();
  }
}

async function sendAll(seat: Seat<Side>, count: number): Promise<void> {
  const moments = Array.from({ length: count }, () => randomInt(sendMs)).toSorted((a, b) => a - b);
  let at = 0;
  for (const moment of moments) {
    await sleep(moment - at);
    at = moment;
    // The box to write in is there as long as the conversation is on the screen.
    await until('there is something to write into', async () => say(seat, 'Word'));
  }
}

async function wrongWords({ world, visitors, agents }: Audience): Promise<string[]> {
  const kept = await keptOf(world);
  return [
    ...visitors.flatMap((seat) => wrongWith('VISITOR', seat, kept.find(({ siteId }) => siteId === seat.id))),
    // The first may have left, and sees nothing any more.
    ...agents.slice(1).flatMap((seat) => wrongWith('AGENT', seat, kept.find(({ agentId }) => agentId === seat.id))),
  ];
}

/** Who is where: each agent has one conversation, the others wait in the order of coming, and only who is there is Online. */
async function wrongPlaces({ world: { workspaceId }, agents }: Audience, gone: readonly string[]): Promise<string[]> {
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
  if (queue.join() !== Array(waiting).fill('QUEUED').join()) problems.push(`the queue is ${queue.join()}`);
  return problems;
}

/** One conversation ends, and the oldest that waits takes its slot. */
async function goesOn({ world }: Audience, agent: Audience['agents'][number] | undefined): Promise<string[]> {
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
async function waitFor(wrong: () => Promise<string[]>, late: () => boolean): Promise<string[]> {
  for (;;) {
    const problems = await wrong().catch((error: unknown) => [String(error)]);
    if (problems.length === 0 || late()) return problems;
    await sleep(250);
  }
}
