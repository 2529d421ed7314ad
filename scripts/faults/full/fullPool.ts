import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../../db/client.ts';
import { aChat } from '../../../graphql/conversation/conversation.factory.ts';
import { newId } from '../../../graphql/id.ts';
import { visitorHeaders } from '../../../graphql/server.factory.ts';
import { openChats } from '../../bench/chats.ts';
import { percentile } from '../../bench/kit.ts';
import { atRate } from '../../bench/pairs.ts';
import { mostDuring, residentMb } from './memory.ts';

const start = 'mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } userErrors { code } } }';
const ask = '{ viewer { visitor { conversation { id messages(last: 5) { nodes { text } } } } } }';
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
  const http = url.replace('ws', 'http');
  const pairs = await openChats(url, 20);
  await atRate(pairs, 100, 2);
  const { p99: calm } = await atRate(pairs, 100, 5);

  const blocked = await Promise.all(Array.from({ length: 6 }, aChat));
  const headers = await Promise.all(blocked.map(({ visitor }) => visitorHeaders(visitor)));
  const one = await lockRouting(blocked.slice(0, 1).map(({ world }) => world.workspaceId));
  const waiting = Array.from({ length: 200 }, () => request(http, headers[0], start, { input: { clientId: newId(), text: 'x' } }));
  await sleep(500);
  const { p99: oneWaits } = await atRate(pairs, 100, 5);
  await one.release();
  await Promise.all(waiting);

  const all = await lockRouting(blocked.map(({ world }) => world.workspaceId));
  const before = residentMb(pid);
  const answers: Answer[] = [];
  const most = await mostDuring(pid, async () => {
    const asked = Array.from({ length: 6_000 }, (_, index) =>
      request(http, headers[index % headers.length], start, { input: { clientId: newId(), text: 'x' } }).then((answer) => answers.push(answer)),
    );
    await sleep(1_000);
    const question = request(http, headers[0], ask).then((answer) => answers.push(answer));
    await Promise.all([...asked, question, sleep(holdMs)]);
  });
  await all.release();
  const began = performance.now();
  while ((await request(http, headers[0], ask)).code !== 'fine') await sleep(50);
  const again = (performance.now() - began) / 1000;
  for (const pair of pairs) pair.close();
  const codes: Record<string, number> = {};
  for (const { code } of answers) codes[code] = (codes[code] ?? 0) + 1;
  return { calm, oneWaits, codes, slowest: percentile(answers.map(({ seconds }) => seconds), 1), requests: answers.length, grownMb: most - before, again };
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

async function request(url: string, headers: Record<string, string> = {}, query = '', variables: object = {}): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
  const { errors } = await response.json();
  return { code: errors?.[0].extensions.code ?? 'fine', seconds: (performance.now() - began) / 1000 };
}
