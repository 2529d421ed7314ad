import type { Operation } from '../../operation.ts';
import type { Times } from '../times.ts';
import { backoff } from './backoff.ts';
import { closingOf } from './closing.ts';
import { Lost, passes, Refused } from './errors.ts';
import type { Incoming, Outgoing, Socket } from './frames.ts';
import { type Heartbeat, startHeartbeat } from './heartbeat.ts';
import { createRequests, type Sink } from './requests.ts';

/** `busy`: asked to come back later. `failed`: trying again by itself would not help. */
export type LinkState = 'off' | 'connecting' | 'online' | 'lost' | 'busy' | 'failed';

export interface LinkOptions {
  url: string;
  times: Times;
  open(url: string): Socket;
  token(): Promise<string>;
  tokenRefused(): void;
  changed(state: LinkState): void;
}

/** A connection that comes back by itself. Subscriptions outlive cuts; questions end with `Lost`. */
export interface Link {
  start(): void;
  stop(): void;
  /** The network or the visitor came back: do not wait, and do not trust what is there. */
  nudge(): void;
  /** The browser says that the network is gone: sooner than the heartbeat would. */
  cut(): void;
  ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data>;
  /** `variables` is called anew for every connection, so that it can say where to go on. */
  follow<Data, Variables>(operation: Operation<Data, Variables>, variables: () => Variables, sink: Sink<Data>): () => void;
}

export function createLink({ url, times, open, token, tokenRefused, changed }: LinkOptions): Link {
  let state: LinkState = 'off';
  let socket: Socket | null = null;
  let heartbeat: Heartbeat | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let attempt = 0;
  const requests = createRequests((frame) => {
    if (state === 'online') send(frame);
  });

  return { start, stop, nudge, cut, ask, follow };

  function start(): void {
    if (state === 'off' || state === 'failed') void connect();
  }

  function stop(): void {
    leave();
    become('off');
  }

  function nudge(): void {
    if (state === 'lost') void connect();
    else if (state === 'online') heartbeat?.probe();
  }

  function cut(): void {
    if (state === 'online' || state === 'connecting') end(0);
  }

  function ask<Data, Variables>({ query }: Operation<Data, Variables>, variables: Variables): Promise<Data> {
    return new Promise((resolve, reject) => {
      if (state !== 'online') return reject(new Lost());
      const patience = setTimeout(() => {
        forget();
        // The connection lives, so somebody there is slow: the same as broken.
        reject(new Refused('INTERNAL_SERVER_ERROR'));
      }, times.answer);
      const forget = requests.add(query, () => variables, false, {
        next: resolve,
        done(error) {
          clearTimeout(patience);
          // After an answer this does nothing.
          reject(error ?? new Lost());
        },
      });
    });
  }

  function follow<Data, Variables>(
    { query }: Operation<Data, Variables>,
    variables: () => Variables,
    sink: Sink<Data>,
  ): () => void {
    return requests.add(query, variables, true, sink);
  }

  async function connect(): Promise<void> {
    clearTimeout(timer);
    become('connecting');
    attempt += 1;
    const mine = attempt;
    try {
      const authorization = `Bearer ${await token()}`;
      if (mine === attempt) begin(authorization);
    } catch (error) {
      if (mine === attempt) notConnected(error);
    }
  }

  function begin(authorization: string): void {
    timer = setTimeout(() => end(0), times.begin);
    socket = open(url);
    socket.onopen = () => send({ type: 'connection_init', payload: { authorization } });
    socket.onmessage = ({ data }) => hear(JSON.parse(data));
    socket.onclose = ({ code }) => end(code);
  }

  function hear(frame: Incoming): void {
    heartbeat?.heard();
    switch (frame.type) {
      case 'connection_ack':
        return ready();
      case 'ping':
        return send({ type: 'pong' });
      case 'pong':
        return heartbeat?.answered();
      default:
        requests.hear(frame);
    }
  }

  function ready(): void {
    clearTimeout(timer);
    failures = 0;
    heartbeat = startHeartbeat(times, { ping: () => send({ type: 'ping' }), dead: () => end(0) });
    state = 'online';
    // Before anybody hears of it: what they ask then must not go out a second time with what was asked before.
    requests.resume();
    changed(state);
  }

  function notConnected(error: unknown): void {
    if (!(error instanceof Refused)) return again();
    if (passes(error)) again(error.retryAfterMs, error.code === 'RATE_LIMITED' ? 'busy' : 'lost');
    else become('failed');
  }

  function end(code: number): void {
    leave();
    const closing = closingOf(code);
    if (closing === 'final') return become('failed');
    if (closing === 'refused') tokenRefused();
    again();
  }

  function again(atLeastMs = 0, meanwhile: LinkState = 'lost'): void {
    timer = setTimeout(connect, Math.max(atLeastMs, backoff(times, failures)));
    failures += 1;
    become(meanwhile);
  }

  /** Half-open sockets take minutes to close, so they are not waited for nor listened to. */
  function leave(): void {
    clearTimeout(timer);
    attempt += 1;
    heartbeat?.stop();
    heartbeat = null;
    const left = socket;
    socket = null;
    if (left) {
      left.onopen = left.onmessage = left.onclose = null;
      left.close();
    }
    requests.interrupt();
  }

  function send(frame: Outgoing): void {
    socket?.send(JSON.stringify(frame));
  }

  function become(next: LinkState): void {
    if (state === next) return;
    state = next;
    changed(state);
  }
}
