import { openChats } from '../../bench/chats.ts';
import { atRate } from '../../bench/pairs.ts';
import type { Line } from '../line.ts';
import { mostDuring, residentMb } from './memory.ts';

export interface SlowDatabase {
  /** Messages at 100/s, 99th percentile in milliseconds: before, while each word to and from the database is late, and after. */
  before: number;
  meanwhile: number;
  after: number;
  grownMb: number;
}

/** Chats go on while the way to the database is slow; `atRate` throws when a message does not arrive. */
export async function slowDatabase(url: string, pid: number | undefined, line: Line): Promise<SlowDatabase> {
  const pairs = await openChats(url, 50);
  await atRate(pairs, 100, 2);
  const { p99: before } = await atRate(pairs, 100, 5);
  const heal = line.fail('slow');
  const rest = residentMb(pid);
  let meanwhile = 0;
  const most = await mostDuring(pid, async () => ({ p99: meanwhile } = await atRate(pairs, 100, 15)));
  heal();
  await atRate(pairs, 100, 2);
  const { p99: after } = await atRate(pairs, 100, 5);
  for (const pair of pairs) pair.close();
  return { before, meanwhile, after, grownMb: most - rest };
}
