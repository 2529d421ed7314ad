import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../db/client.ts';
import { banVisitor, liftBan } from './ban/ban.ts';
import { aChat, conversationsOf, threadOf } from './conversation/conversation.factory.ts';
import { sendMessage } from './message/message.ts';
import { aPartner, sending, starting } from './partner.factory.ts';
import { newServer, type TestServer } from './server.factory.ts';
import { newWorld } from './world.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

interface Started {
  startConversation: {
    conversation: { id: string; state: string; visitor: { id: string; name: string | null; email: string | null; phone: string | null } } | null;
    message: { id: string; text: string; author: { type: string; name: string | null } } | null;
    userErrors: { code: string; field: string | null }[];
  };
}
const elin = { externalId: 'crm-17', name: 'Elin', email: 'Elin@Test.Example', phone: '+46 8 123' };

describe('a partner', () => {
  test('starts a conversation for a visitor of its own, who is the same next time', async () => {
    const world = await newWorld();
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const start = async (clientId: string, more: object = {}) =>
      (await ask<Started>(starting, { input: { clientId, text: `Text ${clientId}`, siteId: world.site.id, visitor: elin, ...more } })).data?.startConversation;
    const first = await start('a');
    expect(first).toMatchObject({
      conversation: { state: 'QUEUED', visitor: { name: 'Elin', email: 'elin@test.example', phone: '+46 8 123' } },
      message: { text: 'Text a', author: { type: 'VISITOR', name: 'Elin' } }, userErrors: [],
    });
    expect(await start('a')).toEqual(first);
    const second = await start('b', { visitor: { externalId: 'crm-17' } });
    expect(second?.conversation).toEqual(first?.conversation);
    const other = await start('c', { visitor: { externalId: 'crm-18' } });
    expect(other?.conversation?.visitor.id).not.toBe(first?.conversation?.visitor.id);
    const { site } = await world.siteWithGroup();
    const elsewhere = await start('d', { siteId: site.id });
    expect(elsewhere?.conversation?.visitor.id).not.toBe(first?.conversation?.visitor.id);
    expect(await conversationsOf(world)).toHaveLength(3);
    expect((await threadOf(world, first?.conversation?.id ?? '')).map(({ text }) => text)).toEqual(['Text a', 'Text b']);
  });

  const broken: [string, object, object][] = [
    ['no site', { siteId: null }, { code: 'UNKNOWN', field: 'siteId' }],
    ['a site that is none', { siteId: 'nonsense' }, { code: 'UNKNOWN', field: 'siteId' }],
    ['no visitor', { visitor: null }, { code: 'BLANK', field: 'visitor' }],
    ['a blank externalId', { visitor: { externalId: ' ' } }, { code: 'BLANK', field: 'visitor.externalId' }],
    ['an externalId of 201 characters', { visitor: { externalId: 'x'.repeat(201) } }, { code: 'TOO_LONG', field: 'visitor.externalId' }],
    ['a name of 101 characters', { visitor: { externalId: 'x', name: 'x'.repeat(101) } }, { code: 'TOO_LONG', field: 'visitor.name' }],
    ['an e-mail address that is none', { visitor: { externalId: 'x', email: 'elin' } }, { code: 'INVALID', field: 'visitor.email' }],
    ['a name of two lines, as some programs write them', { visitor: { externalId: 'x', name: 'Elin\u2028Maja: Yes' } }, { code: 'INVALID', field: 'visitor.name' }],
    ['a phone number with NUL', { visitor: { externalId: 'x', phone: '1\0' } }, { code: 'INVALID', field: 'visitor.phone' }],
  ];
  test.each(broken)('starts nothing with %s', async (_, input, error) => {
    const world = await newWorld();
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const { data } = await ask<Started>(starting, { input: { clientId: 'a', text: 'Hi', siteId: world.site.id, visitor: elin, ...input } });
    expect(data?.startConversation).toEqual({ conversation: null, message: null, userErrors: [error] });
    expect(await sql`select 1 from visitor where workspace_id = ${world.workspaceId}`).toHaveLength(0);
  });

  test('starts nothing on an archived site, nor on one of another workspace', async () => {
    const world = await newWorld();
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const sites = [(await world.siteWithGroup({ archivedAt: new Date() })).site, (await newWorld()).site];
    for (const { id: siteId } of sites) {
      const { data } = await ask<Started>(starting, { input: { clientId: 'a', text: 'Hi', siteId, visitor: elin } });
      expect(data?.startConversation.userErrors).toEqual([{ code: 'UNKNOWN', field: 'siteId' }]);
    }
  });

  test('leaves out of a visitor’s name what would turn all that is written behind it', async () => {
    const { ask } = await aPartner(server, await newWorld(), 'READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const { data } = await ask<{ sites: { id: string }[] }>('{ sites { id } }');
    const visitor = { externalId: 'crm-1', name: '\u2067Elin\u2069 \u202eevil', email: '\u202aelin@test.example\u202c' };
    const started = await ask<Started>(starting, { input: { clientId: 'a', text: 'Hi', siteId: data?.sites[0]?.id, visitor } });
    expect(started.data?.startConversation.conversation?.visitor).toMatchObject({ name: 'Elin evil', email: 'elin@test.example' });
  });

  test('fills in what is not known of a visitor, and leaves a name that an agent has given', async () => {
    const world = await newWorld();
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'SEND_MESSAGES', 'MANAGE_CONVERSATIONS');
    const start = async (clientId: string, visitor: object) =>
      (await ask<Started>(starting, { input: { clientId, text: 'Hi', siteId: world.site.id, visitor } })).data?.startConversation.conversation?.visitor;
    const nameless = await start('a', { externalId: 'crm-1' });
    expect(await start('b', { externalId: 'crm-1', name: 'Elin' })).toMatchObject({ id: nameless?.id, name: 'Elin' });
    await ask('mutation ($id: ID!) { renameVisitor(id: $id, name: "Elin L.") { visitor { name } } }', { id: nameless?.id });
    expect(await start('c', { externalId: 'crm-1', name: 'Elin', phone: '123' })).toMatchObject({ name: 'Elin L.', phone: '123' });
  });

  test('starts nothing for a visitor who is banned, until the ban is lifted; what was started before is still told', async () => {
    const world = await newWorld();
    const asAdmin = await world.as(await world.agent({ role: 'ADMIN' }));
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const start = async (clientId: string, externalId = 'crm-1') =>
      (await ask<Started>(starting, { input: { clientId, text: 'Hi', siteId: world.site.id, visitor: { externalId } } })).data?.startConversation;
    const first = await start('a');
    const { ban } = await banVisitor(asAdmin, { clientId: 'ban', conversationId: first?.conversation?.id ?? '', reason: 'Rude' });
    expect(await start('b')).toEqual({ conversation: null, message: null, userErrors: [{ code: 'BANNED', field: 'visitor' }] });
    expect(await start('a')).toMatchObject({ conversation: { id: first?.conversation?.id, state: 'ENDED' }, userErrors: [] });
    expect(await start('c', 'crm-2')).toMatchObject({ userErrors: [] });
    expect(await conversationsOf(world)).toHaveLength(2);
    await liftBan(asAdmin, ban.id);
    expect(await start('b')).toMatchObject({ message: { text: 'Hi' }, userErrors: [] });
  });

  test('writes in an agent’s name, once, and the visitor sees that agent', async () => {
    const { world, id, agent } = await aChat();
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const input = { conversationId: id, clientId: 'bot-1', text: 'We are on it', agentId: agent.id };
    const sent = await ask(sending, { input });
    expect(sent.data).toMatchObject({ sendMessage: { message: { text: 'We are on it', author: { type: 'AGENT', name: 'Maja', agent: { id: agent.id } } }, userErrors: [] } });
    expect((await ask(sending, { input })).data).toEqual(sent.data);
    expect(await threadOf(world, id)).toHaveLength(2);
    expect((await ask(sending, { input: { ...input, clientId: 'bot-2', agentId: null } })).data).toEqual({
      sendMessage: { message: null, userErrors: [{ code: 'UNKNOWN', field: 'agentId' }] },
    });
  });

  test('reads conversations, messages and statistics of its workspace only', async () => {
    const { world, id, asAgent } = await aChat();
    await sendMessage(asAgent, { conversationId: id, clientId: 'a', text: 'Hi Elin' });
    await aChat();
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'VIEW_STATISTICS');
    const { data, errors } = await ask(`{
      conversations { totalCount nodes { id agentName messages(first: 10) { nodes { text author { name } } } } }
      statistics { conversations messages responseTimes { green unanswered } }
      viewer { apiKey { name } agent { id } permissions }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      conversations: { totalCount: 1, nodes: [{ id, agentName: 'Maja', messages: { nodes: [
        { text: 'Hello', author: { name: 'Elin' } }, { text: 'Hi Elin', author: { name: 'Maja' } },
      ] } }] },
      statistics: { conversations: 1, messages: 2, responseTimes: { green: 1, unanswered: 0 } },
      viewer: { apiKey: { name: 'Bot' }, agent: null, permissions: ['READ_ALL_CONVERSATIONS', 'VIEW_STATISTICS'] },
    });
  });

  test('follows the inbox over a socket, from a cursor on', async () => {
    const { world, id, asVisitor } = await aChat();
    const { headers, ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS');
    const { data } = await ask<{ workspace: { eventCursor: string } }>('{ workspace { eventCursor } }');
    await sendMessage(asVisitor, { conversationId: id, clientId: 'missed', text: 'missed' });
    const { client } = server.client(headers);
    const query = 'subscription ($after: String) { inboxEvents(after: $after) { type conversation { id } message { text } } }';
    const events = client.iterate({ query, variables: { after: data?.workspace.eventCursor } });
    const next = async () => (await events.next()).value?.data?.inboxEvents;
    expect(await next()).toEqual({ type: 'MESSAGE_SENT', conversation: { id }, message: { text: 'missed' } });
    await sendMessage(asVisitor, { conversationId: id, clientId: 'live', text: 'live' });
    expect(await next()).toEqual({ type: 'MESSAGE_SENT', conversation: { id }, message: { text: 'live' } });
    await client.dispose();
  });
});
