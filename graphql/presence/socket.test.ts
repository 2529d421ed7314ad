import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { aChat, anotherChat } from '../conversation/conversation.factory.ts';
import { assignConversation, endConversation } from '../conversation/lifecycle.ts';
import { processId } from '../event/signal.ts';
import { cookieOf, newServer, type TestServer } from '../server.factory.ts';
import { newWorld } from '../world.factory.ts';
import { beating } from './presence.factory.ts';
import { setMaxActiveChats } from './presence.ts';

let server: TestServer;
beforeAll(async () => {
  await beating();
  server = await newServer();
});
afterAll(() => server.close());

interface Shown {
  id: string;
  presence: string;
  activeChats: number;
  maxActiveChats: number;
}

function watch(headers: Record<string, string>) {
  const { client } = server.client(headers);
  const heard: Shown[] = [];
  void (async () => {
    const query = 'subscription { presence { id presence activeChats maxActiveChats } }';
    for await (const { data } of client.iterate<{ presence: Shown }>({ query })) if (data) heard.push(data.presence);
  })().catch(() => {});
  const last = (id: string) => heard.findLast((one) => one.id === id);
  return { heard, last, close: () => client.dispose() };
}

const agentRow = async ({ id }: AgentRow) => (await sql<AgentRow[]>`select * from agent where id = ${id}`)[0];

describe('over a socket', () => {
  test('who connects is Online, and colleagues hear of it', async () => {
    const world = await newWorld();
    const colleague = watch(await cookieOf(await world.agent()));
    const agent = await world.agent({ presence: 'OFFLINE' });
    await expect.poll(() => colleague.heard.length).toBeGreaterThan(0);
    const own = watch(await cookieOf(agent));
    await expect.poll(async () => (await agentRow(agent))?.presence).toBe('ONLINE');
    await expect.poll(() => colleague.last(agent.id)).toMatchObject({ presence: 'ONLINE' });
    await own.close();
    await expect.poll(async () => (await sql`select 1 from agent_connection where agent_id = ${agent.id} and process_id = ${processId} and closed_at is not null`).length).toBe(1);
    await colleague.close();
  });

  test('who says goodbye counts as gone from then on, not from the last word before', async () => {
    const agent = await (await newWorld()).agent();
    const { cookie } = await cookieOf(agent);
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie } });
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    const connection = () => sql<{ closedAt: Date | null }[]>`
      select closed_at from agent_connection where agent_id = ${agent.id} and process_id = ${processId}`;
    await expect.poll(async () => (await connection()).length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const gone = Date.now();
    socket.close(1001);
    await expect.poll(async () => (await connection())[0]?.closedAt?.getTime()).toBeGreaterThanOrEqual(gone);
  });

  test('who only asks over HTTP is not', async () => {
    const agent = await (await newWorld()).agent({ presence: 'OFFLINE' });
    await server.ask('{ viewer { agent { presence } } }', {}, await cookieOf(agent));
    expect((await agentRow(agent))?.presence).toBe('OFFLINE');
  });

  test('first every agent in use as it is, then each that changes', async () => {
    const { world, agent, id, asAgent, asVisitor } = await aChat({ maxActiveChats: 3 });
    const away = await world.agent({ presence: 'AWAY' });
    await world.agent({ archivedAt: new Date() });
    await (await newWorld()).agent();
    const one = watch(await cookieOf(agent));
    await expect.poll(() => one.heard.map((shown) => shown.id).toSorted()).toEqual([agent.id, away.id].toSorted());
    expect(one.last(agent.id)).toEqual({ id: agent.id, presence: 'ONLINE', activeChats: 1, maxActiveChats: 3 });
    await anotherChat(world);
    await expect.poll(() => one.last(agent.id)).toMatchObject({ activeChats: 2 });
    await setMaxActiveChats(asAgent, 5);
    await expect.poll(() => one.last(agent.id)).toMatchObject({ activeChats: 2, maxActiveChats: 5 });
    await endConversation(asVisitor, id);
    await expect.poll(() => one.last(agent.id)).toMatchObject({ activeChats: 1 });
    expect(one.heard.map((shown) => shown.id)).toEqual([...one.heard.slice(0, 2).map((shown) => shown.id), agent.id, agent.id, agent.id]);
    await one.close();
  });

  test('when a conversation is taken from a colleague, both have other slots', async () => {
    const { world, agent, id } = await aChat();
    const taker = await world.as(await world.agent());
    const one = watch(await cookieOf(agent));
    await expect.poll(() => one.heard.length).toBe(2);
    await assignConversation(taker, id, taker.actor.agentId);
    await expect.poll(() => one.last(taker.actor.agentId)).toMatchObject({ activeChats: 1 });
    await expect.poll(() => one.last(agent.id)).toMatchObject({ activeChats: 0 });
    await one.close();
  });
});
