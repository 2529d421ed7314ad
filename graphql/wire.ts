import type { Duplex } from 'node:stream';
import type { Server as Protocol } from 'graphql-ws';
import type { WebSocket, WebSocketServer } from 'ws';
import { isPassing } from './admission.ts';
import { isTooSlow } from './slowSocket.ts';

const corked: Duplex[] = [];

/** What is sent to a socket in one turn of the event loop leaves in one write: a system call costs as much as an answer. */
export function sendCorked(raw: Duplex, socket: WebSocket, text: string): void {
  if (socket.readyState !== socket.OPEN) return;
  if (raw.writableCorked === 0) {
    if (isTooSlow(socket, raw)) return;
    raw.cork();
    if (corked.push(raw) === 1) setImmediate(uncorkAll);
  }
  socket.send(text);
}

function uncorkAll(): void {
  for (const raw of corked.splice(0)) raw.uncork();
}

/** Undefined when it takes more at once. */
export function drained(raw: Duplex): Promise<void> | undefined {
  if (!raw.writableNeedDrain) return undefined;
  return new Promise((resolve) => {
    const done = (): void => {
      raw.off('drain', done).off('close', done);
      resolve();
    };
    raw.on('drain', done).on('close', done);
  });
}

/** Who has not answered since they were last asked for a sign of life. */
const silent = new WeakSet<WebSocket>();

function answered(this: WebSocket): void {
  silent.delete(this);
}

/** Asks every socket for a sign of life, and ends those that have given none since they were last asked. */
export function keepAlive(sockets: WebSocketServer, everyMs: number): NodeJS.Timeout {
  return setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.ping();
    }
  }, everyMs).unref();
}

/** Connects a WebSocket to the protocol's server. */
export function serveSocket<Extra extends { socket: WebSocket; raw: Duplex }>(protocol: Protocol<Extra>, extra: Extra): void {
  const { socket, raw } = extra;
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => sendCorked(raw, socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (receive) => socket.on('message', (frame) => void receive(String(frame)).catch((error: unknown) => broke(socket, error))),
    },
    extra,
  );
  socket.on('pong', answered);
  socket.on('error', terminate);
  socket.once('close', (code: number, reason: Buffer) => void closed(code, String(reason)));
}

function terminate(this: WebSocket): void {
  this.terminate();
}

function broke(socket: WebSocket, error: unknown): void {
  if (!isPassing(error)) console.error('A message over a socket could not be handled', error);
  // Not 1011: graphql-ws takes that for final, and would never come back.
  socket.close(1013, 'Try again later');
}
