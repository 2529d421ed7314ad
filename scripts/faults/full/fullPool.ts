import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../../db/client.ts';
import { aChat } from '../../../graphql/conversation/conversation.factory.ts';
import { newId } from '../../../graphql/id.ts';
import { visitorHeaders } from '../../../graphql/server.factory.ts';
import { connect, openChats } from '../../bench/chats.ts';
import { atRate } from '../../bench/pairs.ts';
import { mostDuring, residentMb } from './memory.ts';

const start = 'mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } userErrors { code } } }';
const question = '{ viewer { visitor { conversation { id messages(last: 5) { nodes { text } } } } } }';
const holdMs = 16_000;

export interface FullPool {
  /** Messages of a workspace that has nothing to do with it, at 100/s, 99th percentile in milliseconds. */
  calm: number;
  /** While the transactions of one other workspace wait. */
  oneWaits: number;
  /** While those of so many wait that they hold every connection: code → how often, and the slowest answer in seconds. */
  codes: Record<string, number>;
  slowest: number;
  requests: number;
  grownMb: number;
  /** Until an ordinary question is answered again after they were let go, in seconds. */
  again: number;
}

/** Transactions that wait for a lock, as when the disk hangs: first those of one workspace, then of more than there are connections for. */
export async function fullPool(url: string, pid: number | undefined): Promise<FullPool> {
  const pairs = await openChats(url, 20);
  await atRate(pairs, 100, 2);
  const { p99: calm } = await atRate(pairs, 100, 5);

  const blocked = await Promise.all(Array.from({ length: 7 }, () => aChat()));
  const callers = await Promise.all(blocked.map(async ({ visitor }) => Promise.all(Array.from({ length: 10 }, async () => caller(url, await visitorHeaders(visitor))))));
  // Each asks so often in one of the two parts that it would be limited in both.
  const [first = [], ...others] = callers;
  const one = await lockRouting(blocked.slice(0, 1).map(({ world }) => world.workspaceId));
  const waiting = first.flatMap((ask) => Array.from({ length: 20 }, () => ask(start)));
  await sleep(500);
  const { p99: oneWaits } = await atRate(pairs, 100, 5);
  await one.release();
  await Promise.all(waiting);

  const all = await lockRouting(blocked.map(({ world }) => world.workspaceId));
  const rest = residentMb(pid);
  let answers: Answer[] = [];
  const most = await mostDuring(pid, async () => {
    const asked: Promise<Answer>[] = [];
    // All within a second, but not all at once: of one address no more than a thousand conversations at once are begun.
    for (let round = 0; round < 95; round++) {
      asked.push(...others.flat().map((ask) => ask(start)));
      await sleep(10);
    }
    const questions = first.map((ask) => ask(question));
    [answers] = await Promise.all([Promise.all([...asked, ...questions]), sleep(holdMs)]);
  });
  await all.release();
  const began = performance.now();
  while ((await first[0]?.(question))?.code !== 'fine') await sleep(50);
  const again = (performance.now() - began) / 1000;
  for (const pair of pairs) pair.close();
  const codes: Record<string, number> = {};
  for (const { code } of answers) codes[code] = (codes[code] ?? 0) + 1;
  return { calm, oneWaits, codes, slowest: Math.max(...answers.map(({ seconds }) => seconds)), requests: answers.length, grownMb: most - rest, again };
}

/** Holds what every transaction of these workspaces that routes has to hold. */
async function lockRouting(workspaceIds: string[]): Promise<{ release(): Promise<unknown> }> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: locked, resolve: lock } = Promise.withResolvers<void>();
  const holding = sql.begin(async (tx) => {
    for (const id of workspaceIds) await tx`select pg_advisory_xact_lock(hashtextextended(${id}, 7))`;
    lock();
    await released;
  });
  await locked;
  return { release: () => (release(), holding) };
}

interface Answer {
  code: string;
  seconds: number;
}

/** Asks over a socket of its own. */
async function caller(url: string, params: { authorization: string }): Promise<(query: string) => Promise<Answer>> {
  const socket = await connect(url, {}, params);
  const open = new Map<string, (code: string) => void>();
  socket.on('message', (frame) => {
    const { id, payload } = JSON.parse(String(frame));
    const [error] = Array.isArray(payload) ? payload : (payload?.errors ?? []);
    open.get(id)?.(error?.extensions.code ?? 'fine');
    open.delete(id);
  });
  socket.on('close', (code) => open.forEach((done) => done(`closed ${code}`)));
  return async (query) => {
    const began = performance.now();
    const id = newId();
    const answer = new Promise<string>((done) => open.set(id, done));
    const variables = { input: { clientId: newId(), text: 'x' } };
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables: query === start ? variables : {} } }));
    return { code: await answer, seconds: (performance.now() - began) / 1000 };
  };
}
