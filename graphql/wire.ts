import type { Duplex } from 'node:stream';
import type { Server as Protocol } from 'graphql-ws';
import type { WebSocket, WebSocketServer } from 'ws';

const corked: Duplex[] = [];

/** What is sent to a socket in one turn of the event loop leaves in one write: a system call costs as much as an answer. */
export function sendCorked(raw: Duplex, socket: WebSocket, text: string): void {
  if (socket.readyState !== socket.OPEN) return;
  if (raw.writableCorked === 0) {
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

/** Asks every socket for a sign of life, and ends those that have given none since they were last asked. */
export function keepAlive(sockets: WebSocketServer, everyMs: number): NodeJS.Timeout {
  const silent = new WeakSet<WebSocket>();
  return setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.once('pong', () => silent.delete(socket));
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
  socket.once('error', () => socket.terminate());
  socket.once('close', (code: number, reason: Buffer) => void closed(code, String(reason)));
}

function broke(socket: WebSocket, error: unknown): void {
  console.error('A message over a socket could not be handled', error);
  socket.close(1011, 'Internal server error');
}
