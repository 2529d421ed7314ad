import { setTimeout as sleep } from 'node:timers/promises';
import { aChat } from '../../../graphql/conversation/conversation.factory.ts';
import { cookieOf } from '../../../graphql/server.factory.ts';
import { percentile } from '../../bench/kit.ts';
import { connect, sendMessage } from '../../bench/chats.ts';
import { mostDuring, residentMb } from './memory.ts';
import { readerOf } from './readers.ts';

const sleepers = 20;
const readers = 10;
const messages = 60;
const everyMs = 100;

export interface SlowReaders {
  /** How late the others' events were at the 99th percentile, in milliseconds: while all read, and while those did not. */
  before: number;
  beside: number;
  grownMb: number;
  /** How often which code was told to those who had not read, once they did. */
  codes: Record<string, number>;
  /** How many of them had everything after coming back. */
  complete: number;
  sleepers: number;
}

/** Thirty read a conversation; then twenty of them take no more from their sockets. */
export async function slowReaders(url: string, pid: number | undefined): Promise<SlowReaders> {
  const { agent, id } = await aChat();
  const { cookie } = await cookieOf(agent);
  const writer = await connect(url, { cookie }, {});
  let late: number[] = [];
  const heard = (text: string): void => void late.push(performance.now() - Number(text.split(' ')[0]));
  const start = { id, after: 3 };
  const fast = await Promise.all(Array.from({ length: readers }, () => readerOf(url, cookie, { ...start, heard })));
  const write = async (): Promise<number> => {
    late = [];
    for (let n = 0; n < messages; n++, await sleep(everyMs)) sendMessage(writer, id, `${performance.now()} `.padEnd(10_000, '-'));
    while (late.length < readers * messages) {
      await sleep(20);
      if (fast.some(({ socket }) => socket.readyState !== socket.OPEN)) throw new Error('One who reads was sent away.');
    }
    return percentile(late, 0.99);
  };
  const slow = await Promise.all(Array.from({ length: sleepers }, () => readerOf(url, cookie, start)));
  await write();
  const before = await write();
  const after = fast[0]?.seqs.at(-1) ?? 0;
  for (const one of slow) {
    one.socket.pause();
    one.seqs.length = 0;
  }
  const rest = residentMb(pid);
  let beside = 0;
  const most = await mostDuring(pid, async () => (beside = await write()));

  const codes: Record<string, number> = {};
  let complete = 0;
  await Promise.all(slow.map(async (one) => {
    one.socket.resume();
    const code = String(await one.closed);
    codes[code] = (codes[code] ?? 0) + 1;
    const again = await readerOf(url, cookie, { id, after: one.seqs.at(-1) ?? after });
    while (one.seqs.length + again.seqs.length < messages) await sleep(5);
    const all = [...one.seqs, ...again.seqs];
    if (all.every((seq, index) => seq === after + index + 1)) complete += 1;
    again.socket.terminate();
  }));
  for (const { socket } of [...fast, { socket: writer }]) socket.terminate();
  return { before, beside, grownMb: most - rest, codes, complete, sleepers };
}
