import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { aChat } from './conversation/conversation.factory.ts';
import { sendMessage } from './message/message.ts';
import { newServer, type TestServer, visitorHeaders } from './server.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

/** Each event many times as large as its message, so that a few fill what two kernels keep for a socket. */
const texts = Array.from({ length: 25 }, (_, index) => `t${index}: text`).join(' ');
const events = `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) { seq message { ${texts} } } }`;
const enough = 80;

async function reader(authorization: string, variables: object) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const seqs: number[] = [];
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
  await once(socket, 'message');
  socket.on('message', (frame) => {
    const { payload } = JSON.parse(String(frame));
    seqs.push(payload.data.conversationEvents.seq);
  });
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: events, variables } }));
  return { socket, seqs, closed: once(socket, 'close').then(([code]) => Number(code)) };
}

test('one who does not read is sent away to come back, misses nothing, and keeps nobody waiting', async () => {
  const { id, visitor, asVisitor } = await aChat();
  const { authorization } = await visitorHeaders(visitor);
  const from = { id, after: 3 };
  const sleeper = await reader(authorization, from);
  const other = await reader(authorization, from);
  sleeper.socket.pause();
  for (let n = 0; n < enough; n++) await sendMessage(asVisitor, { conversationId: id, clientId: `${n}`, text: `${n}`.padEnd(10_000, '-') });
  const all = Array.from({ length: enough }, (_, index) => index + 4);
  // Before the sleeper wakes.
  await expect.poll(() => other.seqs).toEqual(all);
  expect(sleeper.seqs).toEqual([]);

  sleeper.socket.resume();
  expect(await sleeper.closed).toBe(1013);
  expect(sleeper.seqs.length).toBeLessThan(enough);
  const again = await reader(authorization, { id, after: sleeper.seqs.at(-1) ?? 3 });
  await expect.poll(() => [...sleeper.seqs, ...again.seqs]).toEqual(all);
  for (const { socket } of [other, again]) socket.close();
});
