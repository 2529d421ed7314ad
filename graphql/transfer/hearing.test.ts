import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { acceptTransfer, declineTransfer } from './answer.ts';
import { askedGroup, askedJohan, aTransferableChat } from './transfer.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const inbox = `subscription { inboxEvents { type lostConversationId
  conversation { id transfer { note openOffer { agent { name } } viewerCanAnswer viewerCanCancel } agent { name } messages { nodes { text } } }
  transfer { state note } } }`;
const thread = `subscription ($id: ID!) { conversationEvents(conversationId: $id) {
  type transfer { note } conversation { state agentName agent { id } transfer { id } transfers { id } transferTargets { agents { id } } viewerCanTransfer } } }`;

/** What somebody hears, and how it ended. */
function hearing(headers: Record<string, string>, query: string, variables: Record<string, unknown> = {}) {
  const { client } = server.client(headers);
  const heard: Record<string, unknown>[] = [];
  let failed = '';
  void (async () => {
    for await (const { data, errors } of client.iterate<Record<string, Record<string, unknown>>>({ query, variables })) {
      if (errors) failed = JSON.stringify(errors);
      else heard.push(Object.values(data ?? {})[0] ?? {});
    }
  })().catch((error: unknown) => void (failed = JSON.stringify(error)));
  return { heard, failed: () => failed, types: () => heard.map(({ type }) => type), close: () => client.dispose() };
}

/** A subscription has begun when the client hears of something. */
const begun = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('who hears of a transfer', () => {
  test('the sender and the one who is asked, with the history; a colleague of another group nothing, the visitor only who has it', async () => {
    const chat = await aTransferableChat();
    const { world, id, maja, johan, sara, visitor } = chat;
    const of = async (agent: typeof johan) => hearing(await cookieOf(agent), inbox);
    const [forMaja, forJohan, forSara] = await Promise.all([of(maja), of(johan), of(sara)]);
    const forVisitor = hearing(await visitorHeaders(visitor), thread, { id });
    await begun();
    const transfer = await askedJohan(chat, 'Secret note');
    await acceptTransfer(await world.as(johan), transfer.id);
    await expect.poll(() => forVisitor.types()).toEqual(['CONVERSATION_ASSIGNED']);
    await expect.poll(() => forJohan.types()).toEqual(['TRANSFER_OFFERED', 'TRANSFER_ACCEPTED', 'CONVERSATION_ASSIGNED', 'AGENT_UPDATED']);
    await expect.poll(() => forMaja.types()).toEqual(['TRANSFER_OFFERED', 'TRANSFER_ACCEPTED', 'CONVERSATION_ASSIGNED', 'AGENT_UPDATED']);
    expect(forJohan.heard[0]).toMatchObject({
      conversation: {
        id, agent: { name: 'Maja' }, messages: { nodes: [{ text: 'Hello' }] },
        transfer: { note: 'Secret note', viewerCanAnswer: expect.any(Boolean), viewerCanCancel: false },
      },
    });
    expect(forSara.types().filter((type) => type !== 'AGENT_UPDATED')).toEqual([]);
    expect(forVisitor.heard).toEqual([{
      type: 'CONVERSATION_ASSIGNED', transfer: null,
      conversation: { state: 'ACTIVE', agentName: 'Johan', agent: null, transfer: null, transfers: [], transferTargets: null, viewerCanTransfer: false },
    }]);
    expect(JSON.stringify([forVisitor.heard, forSara.heard])).not.toContain('Secret');
    await Promise.all([forMaja, forJohan, forSara, forVisitor].map((one) => one.close()));
  });

  test('who declines loses sight of it, in the inbox and in the open thread, and the next one sees it', async () => {
    const chat = await aTransferableChat([{ priority: 9 }, {}]);
    const { world, id, johan, sara } = chat;
    const transfer = await askedGroup(chat);
    const forJohan = hearing(await cookieOf(johan), inbox);
    const inThread = hearing(await cookieOf(johan), thread, { id });
    const forSara = hearing(await cookieOf(sara), inbox);
    await begun();
    await declineTransfer(await world.as(johan), transfer.id);
    await expect.poll(() => forJohan.heard).toMatchObject([{ type: 'TRANSFER_DECLINED', lostConversationId: id, conversation: null, transfer: null }]);
    await expect.poll(() => forSara.heard).toMatchObject([{ type: 'TRANSFER_DECLINED', conversation: { id, transfer: { viewerCanAnswer: true } } }]);
    await expect.poll(() => inThread.failed()).toContain('NOT_FOUND');
    expect(await ask(await world.as(johan), 'query ($id: ID!) { conversation(id: $id) { id } }', { id })).toEqual({ data: { conversation: null } });
    expect(await ask(await world.as(johan), '{ conversations { totalCount } }')).toEqual({ data: { conversations: { totalCount: 0 } } });
    expect(await ask(await world.as(sara), '{ conversations { totalCount } }')).toEqual({ data: { conversations: { totalCount: 1 } } });
    await Promise.all([forJohan, inThread, forSara].map((one) => one.close()));
  });
});

describe('to whom it can be transferred', () => {
  test('agents who are Online, free ones first, and groups of which somebody is', async () => {
    const chat = await aTransferableChat([{ name: 'Zoe' }, { name: 'Anna', maxActiveChats: 1 }, { name: 'Eva', presence: 'AWAY' }]);
    const { world, id, asAgent, sara: anna } = chat;
    await askedJohan({ ...chat, johan: anna }).then(({ id: transferId }) => world.as(anna).then((asAnna) => acceptTransfer(asAnna, transferId)));
    const asked = 'query ($id: ID!) { conversation(id: $id) { viewerCanTransfer transferTargets { agents { name } groups { group { id } online free } } } }';
    const answer = await ask(await world.as(anna), asked, { id });
    expect(answer).toMatchObject({ data: { conversation: { viewerCanTransfer: true, transferTargets: { agents: [{ name: 'Maja' }, { name: 'Zoe' }] } } } });
    const groups = [{ group: { id: chat.group.id }, online: 1, free: 1 }, { group: { id: world.group.id }, online: 1, free: 1 }];
    expect(answer).toMatchObject({ data: { conversation: { transferTargets: { groups: expect.arrayContaining(groups) } } } });
    expect(await ask(asAgent, asked, { id })).toMatchObject({ data: { conversation: { viewerCanTransfer: false, transferTargets: null } } });
  });
});
