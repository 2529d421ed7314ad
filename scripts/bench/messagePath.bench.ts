import { median, database, report, serve } from './kit.ts';
import { atFullSpeed, atRate, barePair } from './pairs.ts';

// A message from one end of a chat to the other, kept and committed on the way: ours, with policy, order, log,
// idempotency and limits, against a bare socket server with one prepared INSERT, in the same run.
const pairs = 200;
const rounds = 5;
const seconds = 3;
const { done } = await database();

const relay = await serve('relay.ts', 29_101);
const bare = await Promise.all(Array.from({ length: pairs }, (_, n) => barePair('ws://127.0.0.1:29101', n)));
const doors = await serve('doors.ts', 29_102);
const { openChats } = await import('./chats.ts');
const chats = await openChats('ws://127.0.0.1:29102', pairs);

// Warm, then by turns, so that a noisy minute of the machine falls on both.
await atFullSpeed(bare, 5);
await atFullSpeed(chats, 5);
const limits = [];
const ours = [];
for (let round = 0; round < rounds; round++) {
  limits.push(await atFullSpeed(bare, seconds));
  ours.push(await atFullSpeed(chats, seconds));
}
const limit = median(limits.map((one) => one.perSecond));
const speed = median(ours.map((one) => one.perSecond));
report('message path, 200 pairs', speed, limit, 'messages/s', '≥ 0.8');

const half = await lateness(limit / 2, speed / 2);
report('p99 at half load', half.ours, half.limit, 'ms', '≤ 2');
const calm = await lateness(500, 500);
report('p99 at 500/s', calm.ours, calm.limit, 'ms', '≤ 2.5');

for (const pair of [...bare, ...chats]) pair.close();
await Promise.all([relay.stop(), doors.stop()]);
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();

/** The 99th percentile at these rates, by turns, in milliseconds. */
async function lateness(limitRate: number, ourRate: number): Promise<{ limit: number; ours: number }> {
  const [limits, ours]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    limits.push((await atRate(bare, limitRate, seconds)).p99);
    ours.push((await atRate(chats, ourRate, seconds)).p99);
  }
  return { limit: median(limits), ours: median(ours) };
}
