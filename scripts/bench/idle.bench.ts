import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import type { WebSocket } from 'ws';
import { database, median, report, serve } from './kit.ts';
import { open } from './pairs.ts';

// Ten thousand visitors who have their conversation open and say nothing: what each costs the server in memory, garbage
// gone, above what it used before they came. Beside it the same number of bare sockets.
const subscribers = 10_000;
const conversations = 200;
const rounds = 3;
const { done } = await database();
const { openConversations } = await import('./idlers.ts');

const bare: Cost[] = [];
const ours: Cost[] = [];
for (let round = 0; round < rounds; round++) {
  const plain = await serve('broadcast.ts', 29_121);
  bare.push(await costOf(plain.child, async () => many(() => open('ws://127.0.0.1:29121/listener'))));
  await plain.stop();
  const doors = await serve('doors.ts', 29_122);
  const subscribe = await openConversations('ws://127.0.0.1:29122', conversations);
  ours.push(await costOf(doors.child, async () => many(subscribe)));
  await doors.stop();
}
const kept = (all: Cost[]) => median(all.map((one) => one.kept)) / 1024;
const resident = (all: Cost[]) => median(all.map((one) => one.rss)) / 1024;
report(`an idle subscriber of ${subscribers.toLocaleString('en')}, heap`, kept(ours), 12, 'KB', '≤ 1');
report('a bare socket, heap', kept(bare), 12, 'KB', 'as told');
report('an idle subscriber, resident', resident(ours), resident(bare), 'KB', 'as told, against a bare socket');

const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(0);

interface Cost {
  kept: number;
  rss: number;
}

/** Bytes for each of them. */
async function costOf(server: ChildProcess, come: () => Promise<WebSocket[]>): Promise<Cost> {
  const before = await memoryOf(server);
  const sockets = await come();
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  const after = await memoryOf(server);
  for (const socket of sockets) socket.terminate();
  return { kept: (after.kept - before.kept) / subscribers, rss: (after.rss - before.rss) / subscribers };
}

async function memoryOf(server: ChildProcess): Promise<Cost> {
  server.send('memory');
  const [told] = await once(server, 'message');
  return told;
}

/** A hundred at a time. */
async function many(one: (n: number) => Promise<WebSocket>): Promise<WebSocket[]> {
  const sockets: WebSocket[] = [];
  while (sockets.length < subscribers) {
    sockets.push(...(await Promise.all(Array.from({ length: 100 }, (_, n) => one(sockets.length + n)))));
  }
  return sockets;
}
