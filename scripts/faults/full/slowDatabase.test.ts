import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestServer } from '../../../graphql/server.factory.ts';
import type { Chat } from '../chat.ts';
import { type Line, openLine } from '../line.ts';

const direct = process.env.DATABASE_URL ?? '';
let line: Line;
let server: TestServer;
let chat: Chat;

beforeAll(async () => {
  const { hostname: host, port } = new URL(direct);
  line = await openLine({ host, port: Number(port) }, 30);
  // All connections of this file go over the line, so nothing of ours may be loaded before.
  process.env.DATABASE_URL = Object.assign(new URL(direct), { port: line.port }).href;
  server = await (await import('../../../graphql/server.factory.ts')).newServer();
  chat = await (await import('../chat.ts')).openChat(server.url, 10);
});
afterAll(async () => {
  chat.close();
  await server.close();
  await (await import('../../../db/client.ts')).closeDatabase();
  line.close();
  process.env.DATABASE_URL = direct;
});

test('A chat goes on while the database is slow, and after it was silent for a moment', async () => {
  const written: string[] = [];
  const write = async (by: 'visitor' | 'agent', text: string): Promise<void> => {
    await expect.poll(() => chat[by].write(text)).toBe(true);
    written.push(`${by.toUpperCase()}: ${text}`);
    // The other's answer comes after it has read this.
    await expect.poll(() => chat[by === 'visitor' ? 'agent' : 'visitor'].screen().messages.at(-1)).toBe(written.at(-1));
  };
  await write('visitor', 'Hello');
  const near = line.fail('slow');
  for (let n = 0; n < 5; n++) {
    await write('agent', `How far is it? ${n}`);
    await write('visitor', `Far. ${n}`);
  }
  near();
  const awake = line.fail('stall');
  chat.visitor.write('Are you there?');
  expect(chat.visitor.screen().pending).toEqual(['VISITOR: Are you there?']);
  written.push('VISITOR: Are you there?');
  setTimeout(awake, 200);
  await write('agent', 'Now I am.');
  for (const side of [chat.visitor, chat.agent]) {
    await expect.poll(() => side.screen()).toMatchObject({ messages: written, pending: [] });
    expect(side.wrong).toEqual([]);
  }
});
