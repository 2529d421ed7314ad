import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { sql } from '../db/client.ts';
import type { AgentRow, EventRow } from '../db/rows.ts';
import { startConversation } from './conversation/start.ts';
import { sendMessage } from './message/message.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from './server.factory.ts';
import { endSession } from './session/session.ts';
import { newWorld } from './world.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const sending = `mutation ($input: SendMessageInput!) {
  sendMessage(input: $input) { message { id seq text author { type name } } userErrors { code field } }
}`;
const events = `subscription ($id: ID!, $after: Int) {
  conversationEvents(conversationId: $id, after: $after) { seq type message { text author { name } } conversation { seq state agentName label { name } } }
}`;

async function chat() {
  const world = await newWorld();
  const agent = await world.agent({ name: 'Maja' });
  const visitor = await world.visitor({ name: 'Elin' });
  const { conversation } = await startConversation(await world.asVisitor(visitor), { clientId: 'first', text: 'Hello' });
  return { world, agent, visitor, conversation };
}

function collect(subscription: AsyncIterableIterator<{ data?: Record<string, unknown> | null; errors?: readonly unknown[] | null }>) {
  const got: Record<string, unknown>[] = [];
  const done = (async () => {
    for await (const { data, errors } of subscription) got.push(errors ? { errors } : { ...data });
  })().catch(() => {});
  return { got, done };
}

describe('over WebSocket', () => {
  test('a visitor and an agent hear each other, and the agent’s own message comes back', async () => {
    const { agent, visitor, conversation } = await chat();
    const visitors = server.client(await visitorHeaders(visitor));
    const agents = server.client(await cookieOf(agent));
    const variables = { id: conversation.id, after: conversation.seq };
    const atVisitor = collect(visitors.client.iterate({ query: events, variables }));
    const atAgent = collect(agents.client.iterate({ query: events, variables }));
    const answer = agents.client.iterate({ query: sending, variables: { input: { conversationId: conversation.id, clientId: 'a1', text: 'Hej Elin' } } });
    expect((await answer.next()).value?.data).toMatchObject({ sendMessage: { message: { text: 'Hej Elin', author: { type: 'AGENT', name: 'Maja' } }, userErrors: [] } });
    await expect.poll(() => atVisitor.got).toMatchObject([{ conversationEvents: { type: 'MESSAGE_SENT', message: { text: 'Hej Elin', author: { name: 'Maja' } } } }]);
    await expect.poll(() => atAgent.got).toMatchObject([{ conversationEvents: { type: 'MESSAGE_SENT', message: { text: 'Hej Elin' } } }]);
    await visitors.client.dispose();
    await agents.client.dispose();
  });

  test('the same clientId 100 times at once is one message and one event', async () => {
    const { world, visitor, conversation } = await chat();
    const { client } = server.client(await visitorHeaders(visitor));
    const variables = { input: { conversationId: conversation.id, clientId: 'again', text: 'Once' } };
    const answers = await Promise.all(Array.from({ length: 100 }, () => client.iterate({ query: sending, variables }).next()));
    const ids = answers.map(({ value }) => JSON.stringify(value?.data));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toContain('"text":"Once"');
    const rows = await sql`select 1 from message where workspace_id = ${world.workspaceId} and client_id = 'again'`;
    const log = await sql<EventRow[]>`select * from event where workspace_id = ${world.workspaceId} and type = 'message.sent'`;
    expect([rows.length, log.length]).toEqual([1, 2]);
    await client.dispose();
  });

  test('signing out, revoking and archiving cut open sockets at once', async () => {
    const { world, agent, conversation } = await chat();
    const { cookie, sessionId } = await cookieOf(agent);
    const { client, closed } = server.client({ cookie });
    const heard = collect(client.iterate({ query: events, variables: { id: conversation.id, after: 0 } }));
    await expect.poll(() => heard.got.length).toBeGreaterThan(0);
    await endSession({ workspaceId: world.workspaceId, agentId: agent.id, sessionId });
    expect(await closed).toBe(4401);
    await heard.done;
    expect((await server.ask('{ viewer { agent { id } } }', {}, { cookie })).data).toEqual({ viewer: null });
  });

  test('without a valid session, token or key nobody comes in', async () => {
    const wrong: Record<string, string>[] = [{}, { authorization: 'Bearer nonsense' }, { authorization: 'Bearer samtal_nonsense' }, { cookie: 'next-auth.session-token=forged' }];
    for (const headers of wrong) {
      const { client, closed } = server.client(headers);
      collect(client.iterate({ query: '{ viewer { permissions } }' }));
      expect(await closed).toBe(4401);
    }
  });

  test('a foreign origin is refused, an allowed one is not, and a cookie from there is not believed', async () => {
    const { agent, visitor } = await chat();
    const address = `${server.url.replace('http', 'ws')}/graphql`;
    const opened = (origin: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(address, 'graphql-transport-ws', { origin });
        socket.once('open', () => resolve('open')).once('error', (error) => resolve(error.message));
        socket.once('open', () => socket.close());
      });
    expect(await opened('https://evil.example')).toContain('403');
    expect(await opened('https://shop.example')).toBe('open');
    const { cookie } = await cookieOf(agent);
    const hijack = server.client({ cookie, origin: 'https://shop.example' });
    collect(hijack.client.iterate({ query: '{ viewer { permissions } }' }));
    expect(await hijack.closed).toBe(4401);
    const { authorization } = await visitorHeaders(visitor);
    const own = server.client({ authorization, origin: 'https://shop.example' });
    expect((await own.client.iterate({ query: '{ viewer { visitor { name } } }' }).next()).value?.data).toEqual({ viewer: { visitor: { name: 'Elin' } } });
    await own.client.dispose();
  });

  test('a visitor’s token is worth nothing on another site', async () => {
    const { world, visitor } = await chat();
    await world.siteWithGroup({ allowedOrigins: ['https://other.example'] });
    const { client, closed } = server.client({ ...(await visitorHeaders(visitor)), origin: 'https://other.example' });
    collect(client.iterate({ query: '{ viewer { permissions } }' }));
    expect(await closed).toBe(4401);
  });
});

describe('who must not hear it', () => {
  const silent: [string, (given: Awaited<ReturnType<typeof chat>>) => Promise<Record<string, string>>][] = [
    ['another visitor of the site', async ({ world }) => visitorHeaders(await world.visitor())],
    ['a visitor of another workspace', async () => visitorHeaders(await (await newWorld()).visitor())],
    ['an agent of another site', async ({ world }) => cookieOf(await world.agent({ groups: [(await world.siteWithGroup()).group] }))],
    ['an agent of another workspace', async () => cookieOf(await (await newWorld()).agent({ role: 'OWNER' }))],
    ['back office', async ({ world }) => cookieOf(await world.agent({ frontOffice: false }))],
  ];

  test.each(silent)('%s', async (_, headersOf) => {
    const given = await chat();
    const { client } = server.client(await headersOf(given));
    const one = collect(client.iterate({ query: events, variables: { id: given.conversation.id, after: 0 } }));
    const inbox = collect(client.iterate({ query: 'subscription { inboxEvents(after: "0") { type conversation { id } message { text } } }' }));
    const typing = collect(client.iterate({ query: 'subscription { typing { conversationId } }' }));
    await one.done;
    expect(JSON.stringify(one.got)).toContain('NOT_FOUND');
    await sendMessage(await given.world.asVisitor(given.visitor), { conversationId: given.conversation.id, clientId: 'x', text: 'secret' });
    // Something that they do hear closes the window, when there is such a thing.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(JSON.stringify([inbox.got, typing.got])).not.toContain(given.conversation.id);
    const asked = client.iterate({ query: `{ conversation(id: "${given.conversation.id}") { id } conversations { nodes { id } } }` });
    expect(JSON.stringify((await asked.next()).value)).not.toContain(given.conversation.id);
    await client.dispose();
  });

  test('an agent who leaves the group loses the conversation while listening', async () => {
    const { world, conversation, visitor } = await chat();
    const colleague: AgentRow = await world.agent();
    const { client } = server.client(await cookieOf(colleague));
    const heard = collect(client.iterate({ query: events, variables: { id: conversation.id, after: conversation.seq } }));
    await sendMessage(await world.asVisitor(visitor), { conversationId: conversation.id, clientId: 'before', text: 'before' });
    await expect.poll(() => JSON.stringify(heard.got)).toContain('before');
    await sql`delete from group_agent where workspace_id = ${world.workspaceId} and agent_id = ${colleague.id}`;
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    const { updateAgent } = await import('./agent/update.ts');
    await updateAgent(owner, { id: colleague.id, title: 'Elsewhere' });
    await sendMessage(await world.asVisitor(visitor), { conversationId: conversation.id, clientId: 'after', text: 'after' });
    await heard.done;
    expect(JSON.stringify(heard.got)).toContain('NOT_FOUND');
    expect(JSON.stringify(heard.got)).not.toContain('"after"');
    await client.dispose();
  });
});
