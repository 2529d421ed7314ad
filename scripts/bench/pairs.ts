import { once } from 'node:events';
import { WebSocket } from 'ws';
import { percentile } from './kit.ts';

/** Two ends of one chat, whatever the server behind: what one sends, the other is told. */
export interface Pair {
  send(from: 'visitor' | 'agent', text: string): void;
  /** Called with every text that has reached the other end. */
  onText: (text: string) => void;
  close(): void;
}

export async function open(url: string, protocol?: string, headers?: Record<string, string>): Promise<WebSocket> {
  const socket = new WebSocket(url, protocol ?? [], { headers, perMessageDeflate: false });
  await once(socket, 'open');
  return socket;
}

/** Two bare sockets at `relay.ts`. */
export async function barePair(url: string, n: number): Promise<Pair> {
  const ends = { visitor: await open(`${url}/${n}/visitor`), agent: await open(`${url}/${n}/agent`) };
  const pair: Pair = {
    send: (from, text) => ends[from].send(text),
    onText: () => {},
    close: () => {
      ends.visitor.terminate();
      ends.agent.terminate();
    },
  };
  for (const end of Object.values(ends)) end.on('message', (frame) => pair.onText(String(frame)));
  return pair;
}

interface Outcome {
  perSecond: number;
  p99: number;
}

/** As fast as it goes: each pair sends the next message when the last has arrived, by turns from both ends. */
export async function atFullSpeed(pairs: Pair[], seconds: number): Promise<Outcome> {
  const took: number[] = [];
  let running = true;
  const began = performance.now();
  const each = pairs.map(
    (pair, index) =>
      new Promise<void>((done) => {
        let turn = 0;
        let sent = 0;
        const next = (): void => {
          if (!running) return done();
          sent = performance.now();
          pair.send(turn++ % 2 ? 'agent' : 'visitor', `${index}-${turn} ${'x'.repeat(60)}`);
        };
        pair.onText = () => {
          took.push(performance.now() - sent);
          next();
        };
        next();
      }),
  );
  setTimeout(() => (running = false), seconds * 1000);
  await Promise.all(each);
  return { perSecond: (took.length / (performance.now() - began)) * 1000, p99: percentile(took, 0.99) };
}

/** At a given rate, spread over all pairs; late answers do not slow the sender down. */
export async function atRate(pairs: Pair[], perSecond: number, seconds: number): Promise<Outcome> {
  const took: number[] = [];
  for (const pair of pairs) pair.onText = (text) => took.push(performance.now() - Number(text.split(' ')[0]));
  const began = performance.now();
  const all = Math.floor(perSecond * seconds);
  for (let sent = 0; sent < all; ) {
    const due = Math.min(all, Math.floor(((performance.now() - began) / 1000) * perSecond));
    for (; sent < due; sent++) pairs[sent % pairs.length]?.send(sent % 3 ? 'visitor' : 'agent', `${performance.now()} ${sent}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  for (let waited = 0; took.length < all && waited < 100; waited++) await new Promise((resolve) => setTimeout(resolve, 50));
  if (took.length < all) throw new Error(`${all - took.length} of ${all} messages did not arrive.`);
  return { perSecond: (took.length / (performance.now() - began)) * 1000, p99: percentile(took, 0.99) };
}
