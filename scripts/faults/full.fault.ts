import { database, serve } from '../bench/kit.ts';
import { openLine } from './line.ts';

// Too much of something: readers who do not read, transactions that hold every connection, a database that is far away.
// `npm run faults -- full`
const port = 29_131;
const url = `ws://127.0.0.1:${port}`;
const databaseLateMs = 50;
const { done } = await database();
const direct = process.env.DATABASE_URL ?? '';
const { hostname, port: databasePort } = new URL(direct);
const line = await openLine({ host: hostname, port: Number(databasePort) }, databaseLateMs);
// Only the server goes through the line.
process.env.DATABASE_URL = Object.assign(new URL(direct), { port: line.port }).href;
const doors = await serve('doors.ts', port);
process.env.DATABASE_URL = direct;
const { pid } = doors.child;
const wrong: string[] = [];
const must = (what: string, holds: boolean): void => {
  console.log(`${holds ? '✓' : '✗'} ${what}`);
  if (!holds) wrong.push(what);
};
const ms = (value: number): string => `${value.toFixed(1)} ms`;

const { slowReaders } = await import('./full/slowReaders.ts');
const slow = await slowReaders(url, pid);
must(`${slow.sleepers} who do not read: others at p99 ${ms(slow.beside)}, while all read ${ms(slow.before)}`, slow.beside < 2 * slow.before + 20);
must(`they are sent away: ${JSON.stringify(slow.codes)}`, slow.codes['1013'] === slow.sleepers);
must(`${slow.complete} of them have everything after coming back`, slow.complete === slow.sleepers);
must(`the server grew by ${slow.grownMb.toFixed(0)} MB`, slow.grownMb < 200);

const { slowDatabase } = await import('./full/slowDatabase.ts');
const far = await slowDatabase(url, pid, line);
must(`database ${databaseLateMs} ms away each way: p99 ${ms(far.meanwhile)}, before ${ms(far.before)}, after ${ms(far.after)}`, far.after < 3 * far.before + 20);
must(`the server grew by ${far.grownMb.toFixed(0)} MB`, far.grownMb < 200);

const { fullPool } = await import('./full/fullPool.ts');
const pool = await fullPool(url, pid);
must(`one workspace's transactions wait: messages of another at p99 ${ms(pool.oneWaits)}, before ${ms(pool.calm)}`, pool.oneWaits < 3 * pool.calm + 20);
must(`every connection held: ${pool.requests} requests, ${JSON.stringify(pool.codes)}, the slowest after ${pool.slowest.toFixed(1)} s`, pool.codes.UNAVAILABLE === pool.requests && pool.slowest < 15);
must(`the server grew by ${pool.grownMb.toFixed(0)} MB`, pool.grownMb < 400);
must(`let go, it answers again after ${pool.again.toFixed(1)} s`, pool.again < 10);

await doors.stop();
line.close();
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(wrong.length > 0 ? 1 : 0);
