import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChat, conversationsOf, threadOf } from './conversation/conversation.factory.ts';
import { sendMessage } from './message/message.ts';
import { aPartner, sending, starting } from './partner.factory.ts';
import { setMaxActiveChats } from './presence/presence.ts';
import { newServer, type TestServer } from './server.factory.ts';
import { newWorld } from './world.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

describe('a key without the permission', () => {
  test('READ_ALL_CONVERSATIONS sees no conversation and hears of none', async () => {
    const { world, id, asVisitor, agent } = await aChat();
    const { ask, headers } = await aPartner(server, world, 'SEND_MESSAGES', 'MANAGE_CONVERSATIONS', 'VIEW_STATISTICS');
    const { data } = await ask('query ($id: ID!) { conversation(id: $id) { id } conversations { totalCount } statistics { conversations } }', { id });
    expect(data).toEqual({ conversation: null, conversations: { totalCount: 0 }, statistics: { conversations: 0 } });
    expect((await ask(sending, { input: { conversationId: id, clientId: 'a', text: 'Hi', agentId: agent.id } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { client } = server.client(headers);
    const events = client.iterate({ query: 'subscription { inboxEvents(after: "0") { type conversation { id } message { text } } }' });
    await sendMessage(asVisitor, { conversationId: id, clientId: 'secret', text: 'secret' });
    // Everybody may hear of agents: what comes first shows that the message was passed over.
    await setMaxActiveChats(await world.as(agent), 9);
    expect((await events.next()).value?.data?.inboxEvents).toEqual({ type: 'AGENT_UPDATED', conversation: null, message: null });
    await client.dispose();
  });

  test('SEND_MESSAGES writes nothing', async () => {
    const { world, id, agent } = await aChat();
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS');
    const answers = [
      await ask(sending, { input: { conversationId: id, clientId: 'a', text: 'Hi', agentId: agent.id } }),
      await ask(starting, { input: { clientId: 'a', text: 'Hi', siteId: world.site.id, visitor: { externalId: 'crm-17' } } }),
    ];
    for (const { data, errors } of answers) expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    expect(await threadOf(world, id)).toHaveLength(1);
  });

  test('VIEW_STATISTICS gets none', async () => {
    const { ask } = await aPartner(server, await newWorld(), 'READ_ALL_CONVERSATIONS');
    expect((await ask('{ statistics { conversations } }')).data).toEqual({ statistics: null });
  });

  const managing: [string, string][] = [
    ['MANAGE_CONVERSATIONS', 'endConversation(id: $id) { userErrors { code } }'],
    ['MANAGE_CONVERSATIONS', 'assignConversation(id: $id, agentId: $agentId) { userErrors { code } }'],
    ['MANAGE_CONVERSATIONS', 'setConversationLabel(id: $id) { userErrors { code } }'],
    ['MANAGE_CONVERSATIONS', 'addTag(conversationId: $id, name: "x") { userErrors { code } }'],
    ['MANAGE_CONVERSATIONS', 'renameVisitor(id: $visitorId, name: "x") { userErrors { code } }'],
    ['MANAGE_AGENTS', 'archiveAgent(id: $agentId) { userErrors { code } }'],
    ['MANAGE_AGENTS', 'removeAgentAvatar(id: $agentId) { userErrors { code } }'],
    ['MANAGE_API_KEYS', 'createApiKey(input: { clientId: "x", name: "x", permissions: [] }) { userErrors { code } }'],
    ['MANAGE_WORKSPACE', 'updateWorkspace(input: { labelRequired: true }) { userErrors { code } }'],
    ['being an agent', 'closeConversation(id: $id) { userErrors { code } }'],
    ['being an agent', 'setPresence(presence: AWAY) { userErrors { code } }'],
    ['being an agent', 'setMaxActiveChats(maxActiveChats: 1) { userErrors { code } }'],
    ['being an agent', 'changePassword(input: { current: "x", new: "1234567890" }) { userErrors { code } }'],
    ['being a visitor', 'trackPage(input: { url: "https://shop.example" }) { userErrors { code } }'],
  ];
  test.each(managing)('%s: no %s', async (_, field) => {
    const { world, id, agent, visitor } = await aChat();
    const { ask } = await aPartner(server, world, 'READ_ALL_CONVERSATIONS', 'SEND_MESSAGES', 'VIEW_STATISTICS');
    const used = [['$id', id], ['$agentId', agent.id], ['$visitorId', visitor.id]].reduce((text, [name, value]) => text.replaceAll(new RegExp(`\\${name}\\b`, 'g'), JSON.stringify(value)), field);
    const { data, errors } = await ask(`mutation { ${used} }`);
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    expect(await conversationsOf(world)).toMatchObject([{ id, seq: 3, state: 'ACTIVE' }]);
  });
});
