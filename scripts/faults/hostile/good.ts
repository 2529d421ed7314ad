import { once } from 'node:events';
import { WebSocket } from 'ws';
import { openChats } from '../../bench/chats.ts';
import { percentile } from '../../bench/kit.ts';

/** How it goes meanwhile for those who mean no harm. */
export interface Wellbeing {
  messages: number;
  /** Milliseconds from sending to arriving at the other end. */
  p50: number;
  p99: number;
  most: number;
  newcomers: number;
  /** Milliseconds until a newcomer is let in, its further attempts included. */
  slowestNewcomer: number;
}

/** Twenty chats and somebody new every 200 ms, until stopped. */
export async function goodPeople(url: string, token: string): Promise<{ stop(): Promise<Wellbeing> }> {
  const pairs = await openChats(url, 20);
  const took: number[] = [];
  const waits: number[] = [];
  let sent = 0;
  for (const pair of pairs) pair.onText = (text) => took.push(performance.now() - Number(text));
  const writing = setInterval(() => pairs[sent++ % pairs.length]?.send(sent % 2 ? 'visitor' : 'agent', String(performance.now())), 20);
  const coming = new Set<Promise<void>>();
  const arriving = setInterval(() => {
    const since = performance.now();
    const one = comeIn(url, token).then(() => void waits.push(performance.now() - since));
    coming.add(one);
    void one.finally(() => coming.delete(one));
  }, 200);
  return {
    stop: async () => {
      clearInterval(writing);
      clearInterval(arriving);
      await Promise.all(coming);
      for (let waited = 0; took.length < sent && waited < 200; waited++) await new Promise((resolve) => setTimeout(resolve, 50));
      if (took.length !== sent) throw new Error(`${sent} messages were sent, ${took.length} arrived.`);
      for (const pair of pairs) pair.close();
      const [p50, p99, most] = [0.5, 0.99, 1].map((share) => percentile(took, share));
      return { messages: sent, p50: p50 ?? 0, p99: p99 ?? 0, most: most ?? 0, newcomers: waits.length, slowestNewcomer: Math.max(0, ...waits) };
    },
  };
}

/** As the widget: again after a while when it is turned away. */
async function comeIn(url: string, token: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const socket = new WebSocket(`${url}/graphql`, 'graphql-transport-ws', { origin: 'https://shop.example' });
    const gone = new Promise<false>((resolve) => socket.on('error', () => resolve(false)).on('close', () => resolve(false)));
    const heard = once(socket, 'message').then(() => true, () => false);
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })));
    const welcome = await Promise.race([gone, heard]);
    socket.terminate();
    if (welcome) return;
    await new Promise((resolve) => setTimeout(resolve, Math.min(10_000, 300 * 2 ** attempt)));
  }
}
