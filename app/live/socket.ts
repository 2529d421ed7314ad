import { type Client, createClient } from 'graphql-ws';
import type { Connection } from './connection.ts';
import { type Times, usual } from './times.ts';

export const SIGNED_OUT = 4401;

interface SocketOptions {
  url: string;
  connection: Connection;
  times: Times;
  onSignedOut(): void;
  /** What makes the socket, where it is not the browser's own. */
  webSocketImpl?: unknown;
}

/** The one socket of this tab: comes back for ever, and notices within 15 s when nothing comes back. */
export function openSocket({ url, connection, times, onSignedOut, webSocketImpl }: SocketOptions): Client {
  let missing: ReturnType<typeof setTimeout> | undefined;
  const within = (milliseconds: number): void => {
    clearTimeout(missing);
    missing = setTimeout(() => client.terminate(), milliseconds);
  };
  const client = createClient({
    url,
    webSocketImpl,
    lazy: false,
    keepAlive: times.ping,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => woken(backoff(retries, Math.random(), times)),
    onNonLazyError: () => {},
    on: {
      // A browser alone would wait for minutes for a network that swallows the greeting.
      connecting: () => within(times.open),
      connected: () => {
        clearTimeout(missing);
        connection.set('connected');
      },
      ping: (received) => {
        if (!received) within(times.pong);
      },
      pong: () => clearTimeout(missing),
      closed: (event) => {
        clearTimeout(missing);
        connection.set('lost');
        if (codeOf(event) === SIGNED_OUT) onSignedOut();
      },
    },
  });
  // The browser knows sooner than the pings would tell.
  window.addEventListener('offline', () => client.terminate());
  return client;
}

/** The least wait, doubling to the most; anywhere in its upper half, so that not all come back at once. */
export function backoff(retries: number, random: number, { least, most }: Times = usual): number {
  const longest = Math.min(most, least * 2 ** Math.min(retries, 10));
  return longest / 2 + (longest / 2) * random;
}

/** Waits, or until the network or the reader is back: then there is no sense in waiting on. */
export function woken(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      document.removeEventListener('visibilitychange', seen);
      resolve();
    };
    const seen = () => document.visibilityState === 'visible' && done();
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    document.addEventListener('visibilitychange', seen);
  });
}

export const codeOf = (event: unknown): unknown =>
  typeof event === 'object' && event !== null && 'code' in event ? event.code : undefined;
