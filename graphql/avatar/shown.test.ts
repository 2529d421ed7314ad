import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { sendMessage } from '../message/message.ts';
import { cookieOf, newServer, type TestServer } from '../server.factory.ts';
import { withAvatar } from './avatar.factory.ts';
import { avatarUrlOf } from './link.ts';
import { removeAgentAvatar } from './removeAgentAvatar.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const thread = 'query ($id: ID!) { conversation(id: $id) { agentAvatarUrl agent { avatarUrl } messages { nodes { author { type avatarUrl agent { avatarUrl } } } } } }';

describe('a picture of an agent', () => {
  test('is shown to colleagues, partners and the agent’s visitors beside the name; visitors get no agent with it', async () => {
    const { world, id, agent, asAgent, asVisitor } = await aChat();
    const avatarUrl = avatarUrlOf(await withAvatar(asAgent, agent.id));
    await sendMessage(asAgent, { conversationId: id, clientId: 'm', text: 'Hi' });
    const shownTo = (agentOf: { avatarUrl: string | null } | null) => ({
      data: { conversation: { agentAvatarUrl: avatarUrl, agent: agentOf, messages: { nodes: [{ author: { type: 'VISITOR', avatarUrl: null, agent: null } }, { author: { type: 'AGENT', avatarUrl, agent: agentOf } }] } } },
    });
    const visitor = { ...asVisitor, directory: (await world.as(agent)).directory };
    expect(await ask(visitor, thread, { id })).toEqual(shownTo(null));
    for (const caller of [await world.as(await world.agent({ role: 'ADMIN' })), await world.asPartner('READ_ALL_CONVERSATIONS')]) {
      expect(await ask(caller, thread, { id })).toEqual(shownTo({ avatarUrl }));
    }
  });

  test('comes to everybody’s screens when it is set, and goes when it is removed', async () => {
    const { world, agent, asAgent } = await aChat();
    const { client } = server.client(await cookieOf(await world.agent()));
    const events = client.iterate<{ inboxEvents: { type: string; agent: { avatarUrl: string | null } } }>({ query: 'subscription { inboxEvents(after: "0") { type agent { avatarUrl } } }' });
    const next = async () => {
      for (;;) {
        const heard = (await events.next()).value?.data?.inboxEvents;
        if (!heard || heard.type === 'AGENT_UPDATED') return heard;
      }
    };
    const avatarUrl = avatarUrlOf(await withAvatar(asAgent, agent.id));
    expect(await next()).toEqual({ type: 'AGENT_UPDATED', agent: { avatarUrl } });
    await removeAgentAvatar(await world.as(agent), agent.id);
    expect(await next()).toEqual({ type: 'AGENT_UPDATED', agent: { avatarUrl: null } });
    await client.dispose();
  });
});
