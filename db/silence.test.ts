import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { endWhenSilent } from './silence.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** A connection to a server that does this with it, and is given up after so long. */
async function connection(serve: (socket: Socket) => void, silentMs: number): Promise<Socket> {
  server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = endWhenSilent(connect((server.address() as AddressInfo).port, '127.0.0.1'), silentMs);
  await once(socket, 'connect');
  return socket.resume();
}

/** Writes again and again, so many times or until it is over. */
async function goOn(socket: Socket, times: number): Promise<void> {
  for (let n = 0; n < times && !socket.destroyed; n++) {
    socket.write('?');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('who goes on asking a server that is gone is not kept waiting by that', async () => {
  const socket = await connection((other) => void other.resume(), 200);
  await goOn(socket, 500);
  expect(socket.destroyed).toBe(true);
});

test('who is answered is left alone, and so is who is asked again just before', async () => {
  const socket = await connection((other) => void other.on('data', () => other.write('!')), 300);
  for (let round = 0; round < 4; round++) {
    await goOn(socket, 5);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(socket.destroyed).toBe(false);
  socket.destroy();
});

test('what is idle is closed', async () => {
  const socket = await connection(() => {}, 100);
  await once(socket, 'close');
});
