import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openAudience, say, type Seat } from './audience.ts';
import { goesOn, waitFor, wrongPlaces, wrongWords } from './check.ts';
import type { Side } from '../screen.ts';
import type { Stage, Victim } from './stage.ts';
import { until } from '../until.ts';

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

/** At the times of life. */
const sendMs = 6_000;
const longestDownMs = 3_000;
/** For queue, slots and presence. */
const placesMs = 60_000;
/** For all that was written meanwhile, on machines where twenty clients in one process are slow too. */
const wordsMs = 180_000;

/** Kills in the middle of the sends. Problems are what is still wrong when its time has passed. */
export async function runKill(stage: Stage, options: KillOptions): Promise<Killed> {
  const { victim, senders, sends, scale, leaves = false } = options;
  const chats = senders / 2;
  const audience = await openAudience(stage.url, { agents: chats + 1, waiting: 3, scale });
  const [leaver, ...agents] = audience.agents;
  const talking: Seat<Side>[] = [...agents, ...audience.visitors.slice(0, chats)];
  try {
    const began = performance.now();
    const overMs = Math.ceil(sendMs / scale);
    const sending = talking.map((seat) => sendAll(seat, Math.ceil(sends / senders), overMs));
    const killAfter = randomInt(Math.ceil(overMs / 5), Math.ceil((overMs * 4) / 5));
    await sleep(killAfter);
    const down = victim === 'server' ? stage.killServer(randomInt(100, longestDownMs) / scale) : stage.killDatabase(victim);
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

async function sendAll(seat: Seat<Side>, count: number, overMs: number): Promise<void> {
  const moments = Array.from({ length: count }, () => randomInt(overMs)).toSorted((a, b) => a - b);
  let at = 0;
  for (const moment of moments) {
    await sleep(moment - at);
    at = moment;
    // The box to write in is there as long as the conversation is on the screen.
    await until('there is something to write into', async () => say(seat, 'Word'));
  }
}
