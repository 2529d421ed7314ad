import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../../db/client.ts';
import type { AgentRow } from '../../../db/rows.ts';
import { cookieOf } from '../../../graphql/server.factory.ts';
import { type Audience, openAudience, say } from './audience.ts';
import { goesOn, waitFor, wrongPlaces, wrongWords } from './check.ts';
import type { Fault, Line } from '../line.ts';
import type { Stage } from './stage.ts';

export interface AwayOptions {
  /** `cut`: nobody gets through; `hang`: nothing comes back, as from a machine without power. */
  fault: Fault & ('cut' | 'hang');
  /** For how long the database is away. */
  forMs: number;
  chats: number;
  scale: number;
}

export interface WasAway {
  problems: string[];
  /** The longest that anybody waited for an answer over HTTP, and what was answered, by code. */
  slowestMs: number;
  codes: Record<string, number>;
  /** From the database's return until all was on both screens, and every place right. */
  settledMs: number;
}

const everyMs = 500;
/** A connection that swallows everything is given up after 45 s, if nothing else tells. */
const settleMs = 120_000;
/** Who asks is told that it does not go, before the own patience ends. */
const patienceMs = 15_000;

/** @param line between the server and its database. */
export async function runAway(stage: Stage, line: Line, { fault, forMs, chats, scale }: AwayOptions): Promise<WasAway> {
  const audience = await openAudience(stage.url, { agents: chats, waiting: 3, scale });
  try {
    const talking = [...audience.agents, ...audience.visitors.slice(0, chats)];
    const asking = await startAsking(stage.url, audience);
    const problems = new Set<string>();
    const look = (): void => {
      if (talking.some(({ side }) => !side.connected())) problems.add('a socket was lost');
      for (const seat of talking) say(seat, 'Word');
    };
    const during = async (ms: number): Promise<void> => {
      for (const end = performance.now() + ms; performance.now() < end; look()) await sleep(everyMs);
    };
    await during(2_000);
    const heal = line.fail(fault);
    await during(forMs);
    heal();
    const healed = performance.now();
    await during(2_000);
    const late = (): boolean => performance.now() - healed > settleMs;
    const [words, places] = await Promise.all([waitFor(() => wrongWords(audience), late), waitFor(() => wrongPlaces(audience, []), late)]);
    const settledMs = performance.now() - healed;
    const { slowestMs, codes } = await asking.stop();
    if (slowestMs > patienceMs) problems.add(`an answer took ${Math.round(slowestMs / 1000)} s`);
    if (await flapped(audience)) problems.add('an agent went Offline or came back, who was there all the time');
    const after = await goesOn(audience, audience.agents[0]);
    if (!stage.lives()) problems.add('the server ended by itself');
    return { problems: [...problems, ...words, ...places, ...after], slowestMs, codes, settledMs };
  } finally {
    audience.close();
  }
}

async function flapped({ world: { workspaceId } }: Audience): Promise<boolean> {
  const changes = await sql`select 1 from event where workspace_id = ${workspaceId} and type = 'agent.presence_changed'`;
  return changes.length > 0;
}

/** Asks for a list over HTTP, again and again. */
async function startAsking(url: string, { world: { workspaceId }, agents: [agent] }: Audience) {
  const [row] = await sql<AgentRow[]>`select * from agent where workspace_id = ${workspaceId} and id = ${agent?.id ?? null}`;
  if (!row) throw new Error('There is no agent.');
  const { cookie } = await cookieOf(row);
  const codes: Record<string, number> = {};
  let slowestMs = 0;
  const ask = async (): Promise<void> => {
    const began = performance.now();
    const body = JSON.stringify({ query: '{ conversations(first: 1) { nodes { id } } }' });
    const code = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url, cookie }, body })
      .then((answer) => answer.json())
      .then(({ errors }) => String(errors?.[0]?.extensions?.code ?? 'answered'), () => 'broken off');
    slowestMs = Math.max(slowestMs, performance.now() - began);
    codes[code] = (codes[code] ?? 0) + 1;
  };
  const asked: Promise<void>[] = [];
  const asking = setInterval(() => asked.push(ask()), everyMs);
  return {
    stop: async () => {
      clearInterval(asking);
      await Promise.all(asked);
      return { slowestMs, codes };
    },
  };
}
