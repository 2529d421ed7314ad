import { type Client, createClient } from 'graphql-ws';
import { setConnection } from './connection.ts';

const PING_EVERY = 10_000;
const PONG_WITHIN = 5_000;
export const SIGNED_OUT = 4401;

/** The one socket of this tab: comes back for ever, and notices within 15 s when nothing comes back. */
export function openSocket(onSignedOut: () => void): Client {
  let pongMissing: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: socketAddress(),
    lazy: false,
    keepAlive: PING_EVERY,
    connectionAckWaitTimeout: 10_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => woken(backoff(retries, Math.random())),
    onNonLazyError: () => {},
    on: {
      connected: () => setConnection('connected'),
      ping: (received) => {
        if (!received) pongMissing = setTimeout(() => client.terminate(), PONG_WITHIN);
      },
      pong: () => clearTimeout(pongMissing),
      closed: (event) => {
        clearTimeout(pongMissing);
        setConnection('lost');
        if (codeOf(event) === SIGNED_OUT) onSignedOut();
      },
    },
  });
  // The browser knows sooner than the pings would tell.
  window.addEventListener('offline', () => client.terminate());
  return client;
}

/** Half a second, doubling to ten; anywhere in its upper half, so that not all come back at once. */
export function backoff(retries: number, random: number): number {
  const most = Math.min(10_000, 500 * 2 ** Math.min(retries, 10));
  return most / 2 + (most / 2) * random;
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

const codeOf = (event: unknown): unknown =>
  typeof event === 'object' && event !== null && 'code' in event ? event.code : undefined;

const socketAddress = (): string => `${location.origin.replace(/^http/, 'ws')}/graphql`;
