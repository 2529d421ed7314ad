import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { dropDirectory } from '../directory/directory.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { aChat, anEndedChat, anotherChat, rowOf } from './conversation.factory.ts';
import { endConversation, reopenConversation } from './lifecycle.ts';
import { startConversation } from './start.ts';

type Chat = Awaited<ReturnType<typeof aChat>>;

describe('ending a conversation', () => {
  const allowed: [string, 'VISITOR' | 'AGENT' | 'SYSTEM', (chat: Chat) => Promise<Chat['asAgent'] | Chat['asVisitor'] | Awaited<ReturnType<Chat['world']['asPartner']>>>][] = [
    ['its visitor', 'VISITOR', async ({ asVisitor }) => asVisitor],
    ['its agent', 'AGENT', async ({ asAgent }) => asAgent],
    ['who manages conversations', 'AGENT', async ({ world }) => world.as(await world.agent({ permissions: ['MANAGE_CONVERSATIONS'] }))],
    ['a partner who manages conversations', 'SYSTEM', ({ world }) => world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS')],
  ];

  test.each(allowed)('is for %s', async (_, endedBy, callerOf) => {
    const chat = await aChat();
    const caller = await callerOf(chat);
    const ended = await endConversation(caller, chat.id);
    expect(ended).toMatchObject({ state: 'ENDED', endedBy, waitingSince: null, seq: 4, agentId: chat.agent.id });
    expect(ended.endedAt).toBeInstanceOf(Date);
    expect(await rowOf(chat.world, chat.id)).toEqual(ended);
    expect((await logOf(chat.world)).at(-1)).toMatchObject({ type: 'conversation.ended', seq: 4, actorType: caller.actor.type });
  });

  test('is not for a colleague, nor for a partner without the permission', async () => {
    const { world, id } = await aChat();
    const colleague = await world.as(await world.agent());
    await expect(endConversation(colleague, id)).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'id'));
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    await expect(endConversation(partner, id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    expect((await rowOf(world, id)).state).toBe('ACTIVE');
  });

  test('is out of sight of strangers', async () => {
    const { world, id } = await aChat();
    const elsewhere = await newWorld();
    const strangers = [
      await world.asVisitor(await world.visitor()),
      await world.as(await world.agent({ groups: [], permissions: ['MANAGE_CONVERSATIONS'] })),
      await world.asPartner('MANAGE_CONVERSATIONS'),
      await elsewhere.as(await elsewhere.agent({ role: 'OWNER' })),
    ];
    for (const stranger of strangers) await expect(endConversation(stranger, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect((await rowOf(world, id)).state).toBe('ACTIVE');
  });

  test('of none is refused', async () => {
    const { asVisitor } = await aChat();
    for (const id of ['', 'nonsense', '\0', newId()]) {
      await expect(endConversation(asVisitor, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
  });

  test('twice changes nothing the second time, whoever asks', async () => {
    const { world, id, asVisitor, asAgent } = await aChat();
    const ended = await endConversation(asAgent, id);
    const log = await logOf(world);
    expect(await endConversation(asVisitor, id)).toEqual(ended);
    expect(await endConversation(asAgent, id)).toEqual(ended);
    expect(await logOf(world)).toEqual(log);
  });

  test('gives the slot to the oldest waiting in the same moment', async () => {
    const { world, id, agent, asVisitor } = await aChat({ maxActiveChats: 1 });
    const [oldest, younger] = [await anotherChat(world), await anotherChat(world)];
    expect([oldest.state, younger.state]).toEqual(['QUEUED', 'QUEUED']);
    await endConversation(asVisitor, id);
    expect(await rowOf(world, oldest.id)).toMatchObject({ state: 'ACTIVE', agentId: agent.id });
    expect(await rowOf(world, younger.id)).toMatchObject({ state: 'QUEUED', agentId: null });
    const [ended, assigned] = (await logOf(world)).slice(-2);
    expect([ended?.type, assigned?.type]).toEqual(['conversation.ended', 'conversation.assigned']);
    expect(assigned).toMatchObject({ conversationId: oldest.id, actorType: 'SYSTEM', data: { agentId: agent.id } });
    // One transaction wrote both, so nobody ever saw the slot free.
    const [same] = await sql<{ transactions: number }[]>`
      select count(distinct xmin::text)::int as transactions from event
      where workspace_id = ${world.workspaceId} and position >= ${ended?.position ?? 0}`;
    expect(same?.transactions).toBe(1);
  });

  test('of a queued one lets the others move up, and no one is assigned', async () => {
    const { world } = await aChat({ maxActiveChats: 1 });
    const [first, second] = [await anotherChat(world), await anotherChat(world)];
    await endConversation(await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })), first.id);
    expect(await rowOf(world, first.id)).toMatchObject({ state: 'ENDED', agentId: null });
    expect(await rowOf(world, second.id)).toMatchObject({ state: 'QUEUED' });
  });
});

describe('opening an ended conversation again', () => {
  test('gives it back to its agent', async () => {
    const { world, id, asAgent, agent } = await anEndedChat();
    const reopened = await reopenConversation(asAgent, id);
    expect(reopened).toMatchObject({ state: 'ACTIVE', agentId: agent.id, endedAt: null, endedBy: null, seq: 5 });
    expect(await rowOf(world, id)).toEqual(reopened);
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'conversation.reopened', seq: 5, actorId: agent.id });
  });

  test('gives it to who manages conversations and asks, and to no colleague', async () => {
    const { world, id } = await anEndedChat();
    const colleague = await world.as(await world.agent());
    await expect(reopenConversation(colleague, id)).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'id'));
    const manager = await world.as(await world.agent({ permissions: ['MANAGE_CONVERSATIONS'] }));
    expect(await reopenConversation(manager, id)).toMatchObject({ state: 'ACTIVE', agentId: manager.actor.agentId });
  });

  test('is not for visitors and partners, nor for its agent who has gone to back office', async () => {
    const { world, id, agent, asVisitor } = await anEndedChat();
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS');
    await expect(reopenConversation(asVisitor, id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(reopenConversation(partner, id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await sql`update agent set front_office = false where workspace_id = ${world.workspaceId} and id = ${agent.id}`;
    dropDirectory(world.workspaceId);
    await expect(reopenConversation(await world.as(agent), id)).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'id'));
    expect((await rowOf(world, id)).state).toBe('ENDED');
  });

  test('is out of sight of strangers', async () => {
    const { world, id } = await anEndedChat();
    const other = await world.as(await world.agent({ groups: [], permissions: ['MANAGE_CONVERSATIONS'] }));
    await expect(reopenConversation(other, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    const elsewhere = await newWorld();
    const foreign = await elsewhere.as(await elsewhere.agent({ role: 'OWNER' }));
    await expect(reopenConversation(foreign, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  test('needs that it has ended, and that the visitor has no other open one', async () => {
    const { world, id, asAgent, asVisitor } = await aChat();
    await expect(reopenConversation(asAgent, id)).rejects.toMatchObject(mend('CONVERSATION_OPEN', 'id'));
    await endConversation(asVisitor, id);
    const { conversation } = await startConversation(asVisitor, { clientId: 'second', text: 'Me again' });
    const log = await logOf(world);
    await expect(reopenConversation(asAgent, id)).rejects.toMatchObject(mend('CONVERSATION_OPEN', 'id'));
    expect(await logOf(world)).toEqual(log);
    await endConversation(asVisitor, conversation.id);
    expect(await reopenConversation(asAgent, id)).toMatchObject({ state: 'ACTIVE' });
  });

  test('needs a free slot', async () => {
    const { world, id, asAgent } = await anEndedChat({ maxActiveChats: 1 });
    expect(await anotherChat(world)).toMatchObject({ state: 'ACTIVE' });
    await expect(reopenConversation(asAgent, id)).rejects.toMatchObject(mend('NO_FREE_SLOT', null));
    expect((await rowOf(world, id)).state).toBe('ENDED');
  });
});
