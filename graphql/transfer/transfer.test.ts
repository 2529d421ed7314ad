import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { RoutingDecisionRow } from '../../db/rows.ts';
import { archiveAgent } from '../agent/archive.ts';
import { anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { canRead, canSend, canTake } from '../conversation/conversation.policy.ts';
import { assignConversation, endConversation } from '../conversation/lifecycle.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { newWorld } from '../world.factory.ts';
import { acceptTransfer, cancelTransfer, declineTransfer } from './answer.ts';
import { transferConversation } from './transfer.ts';
import { askedGroup, askedJohan, aTransferableChat, transferOf } from './transfer.factory.ts';

describe('asking somebody to take a conversation over', () => {
  test('leaves it with the sender, who can go on writing, and lets who is asked read it', async () => {
    const chat = await aTransferableChat();
    const { world, id, maja, johan, sara } = chat;
    expect(canRead((await world.as(johan)).actor, await rowOf(world, id))).toBe(false);
    const transfer = await askedJohan(chat, 'Wants a refund');
    const row = await rowOf(world, id);
    expect(row).toMatchObject({ state: 'ACTIVE', agentId: maja.id, offeredTo: johan.id, seq: 4 });
    const [asMaja, asJohan, asSara] = await Promise.all([maja, johan, sara].map((agent) => world.as(agent)));
    await sendMessage(asMaja!, { conversationId: id, clientId: 'x', text: 'One moment' });
    expect([asMaja, asJohan, asSara].map((caller) => canRead(caller!.actor, row))).toEqual([true, true, false]);
    expect([canSend(asJohan!.actor, row), canTake(asJohan!.actor, row)]).toEqual([false, false]);
    expect(await transferOf(world, transfer.id)).toMatchObject({
      state: 'OFFERED', note: 'Wants a refund', fromAgentId: maja.id, toAgentId: johan.id, toGroupId: null, endedAt: null,
      offers: [{ number: 1, agentId: johan.id, state: 'OFFERED', endedAt: null }],
    });
    expect((await logOf(world)).at(-2)).toMatchObject({
      type: 'transfer.offered', actorId: maja.id, subjectId: transfer.id, conversationId: id, seq: 4, data: { agentId: johan.id },
    });
  });

  test('gives the time that the workspace has set', async () => {
    const chat = await aTransferableChat();
    await sql`update workspace set transfer_seconds = 90 where id = ${chat.world.workspaceId}`;
    const { offers } = await transferOf(chat.world, (await askedJohan(chat)).id);
    expect(offers.map((one) => one.expiresAt.getTime() - one.createdAt.getTime())).toEqual([90_000]);
  });

  test('again with the same clientId changes nothing, also after it is over', async () => {
    const { world, asAgent, id, johan } = await aTransferableChat();
    const input = { conversationId: id, clientId: 'one', agentId: johan.id };
    const { transfer } = await transferConversation(asAgent, input);
    const log = await logOf(world);
    expect((await transferConversation(asAgent, input)).transfer.id).toBe(transfer.id);
    expect(await logOf(world)).toEqual(log);
    await declineTransfer(await world.as(johan), transfer.id);
    expect((await transferConversation(asAgent, input)).transfer).toMatchObject({ id: transfer.id, state: 'DECLINED' });
  });

  test('is for its agent, and for those who manage conversations, in that agent’s name', async () => {
    const { world, id, maja, johan } = await aTransferableChat();
    const input = { conversationId: id, clientId: 'one', agentId: johan.id };
    await expect(transferConversation(await world.as(await world.agent()), input)).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'conversationId'));
    await expect(transferConversation(await world.asPartner('READ_ALL_CONVERSATIONS'), input)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(transferConversation(await world.as(johan), input)).rejects.toMatchObject(refusal('NOT_FOUND'));
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS');
    expect((await transferConversation(partner, input)).transfer).toMatchObject({ fromAgentId: maja.id });
  });

  test('needs somebody who can be asked', async () => {
    const away = { presence: 'AWAY' } as const;
    const { world, asAgent, id, johan, sara, maja, group } = await aTransferableChat([away, { frontOffice: false }, { presence: 'OFFLINE' }]);
    const ask = (to: object) => transferConversation(asAgent, { conversationId: id, clientId: newId(), ...to });
    await expect(ask({ agentId: johan.id })).rejects.toMatchObject(mend('NOBODY_ONLINE', 'agentId'));
    await expect(ask({ groupId: group.id })).rejects.toMatchObject(mend('NOBODY_ONLINE', 'groupId'));
    await expect(ask({ agentId: sara.id })).rejects.toMatchObject(mend('AGENT_UNAVAILABLE', 'agentId'));
    await expect(ask({ agentId: maja.id })).rejects.toMatchObject(mend('INVALID', 'agentId'));
    await expect(ask({ agentId: johan.id, groupId: group.id })).rejects.toMatchObject(mend('INVALID', 'groupId'));
    await expect(ask({})).rejects.toMatchObject(mend('BLANK', 'agentId'));
    for (const nobody of [newId(), '', 'nonsense']) {
      await expect(ask({ agentId: nobody })).rejects.toMatchObject(mend('UNKNOWN', 'agentId'));
      await expect(ask({ groupId: nobody })).rejects.toMatchObject(mend('UNKNOWN', 'groupId'));
    }
    await expect(ask({ agentId: johan.id, note: 'x'.repeat(1_001) })).rejects.toMatchObject(mend('TOO_LONG', 'note'));
    expect((await rowOf(world, id)).offeredTo).toBeNull();
  });

  test('needs a conversation that somebody has and nobody is asked about', async () => {
    const chat = await aTransferableChat();
    const { world, asAgent, id, johan, sara, asVisitor } = chat;
    const ask = (conversationId: string) => transferConversation(asAgent, { conversationId, clientId: newId(), agentId: sara.id });
    await askedJohan(chat);
    await expect(ask(id)).rejects.toMatchObject(mend('TRANSFER_OPEN', 'conversationId'));
    await endConversation(asVisitor, id);
    await expect(ask(id)).rejects.toMatchObject(mend('CONVERSATION_ENDED', 'conversationId'));
    await sql`update agent set presence = 'AWAY' where workspace_id = ${world.workspaceId} and id <> ${johan.id}`;
    const queued = await anotherChat(world);
    await expect(ask(queued.id)).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'conversationId'));
    await expect(ask((await anotherChat(await newWorld())).id)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });
});

describe('accepting', () => {
  test('takes the conversation over with its history, and the freed slot goes to the oldest waiting', async () => {
    const chat = await aTransferableChat();
    const { world, id, maja, johan } = chat;
    await sql`update agent set max_active_chats = 1 where workspace_id = ${world.workspaceId} and id = ${maja.id}`;
    const waiting = await anotherChat(world);
    const { id: transferId } = await askedJohan(chat);
    const { transfer, conversation } = await acceptTransfer(await world.as(johan), transferId);
    expect(transfer).toMatchObject({ state: 'ACCEPTED' });
    expect(conversation).toEqual(await rowOf(world, id));
    expect(conversation).toMatchObject({ state: 'ACTIVE', agentId: johan.id, offeredTo: null, agentUnread: 1 });
    expect(await rowOf(world, waiting.id)).toMatchObject({ state: 'ACTIVE', agentId: maja.id });
    const log = (await logOf(world)).slice(-4);
    expect(log.map(({ type, data }) => [type, data])).toEqual([
      ['transfer.accepted', { agentId: johan.id, previousAgentId: maja.id }],
      ['conversation.assigned', { agentId: johan.id, previousAgentId: maja.id }],
      ['agent.updated', {}],
      ['conversation.assigned', { agentId: maja.id, previousAgentId: null }],
    ]);
    const decisions = await sql<RoutingDecisionRow[]>`
      select * from routing_decision where workspace_id = ${world.workspaceId} and conversation_id = ${id} order by id`;
    expect(decisions.map(({ reason, agentId }) => [reason, agentId])).toEqual([['ONLY_ONE_FREE', maja.id], ['TRANSFER', johan.id]]);
  });

  test('again changes nothing', async () => {
    const chat = await aTransferableChat();
    const { id } = await askedJohan(chat);
    const asJohan = await chat.world.as(chat.johan);
    await acceptTransfer(asJohan, id);
    const log = await logOf(chat.world);
    expect((await acceptTransfer(asJohan, id)).transfer.state).toBe('ACCEPTED');
    expect(await logOf(chat.world)).toEqual(log);
  });

  test('never goes over the limit: it needs a free slot, and the question stays open meanwhile', async () => {
    const chat = await aTransferableChat([{ maxActiveChats: 1 }, {}, {}]);
    const { world, johan } = chat;
    const own = await anotherChat(world);
    await assignConversation(await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })), own.id, johan.id);
    const { id } = await askedJohan(chat);
    const asJohan = await world.as(johan);
    await expect(acceptTransfer(asJohan, id)).rejects.toMatchObject(mend('NO_FREE_SLOT', null));
    expect(await transferOf(world, id)).toMatchObject({ state: 'OFFERED', asked: johan.id });
    await endConversation(asJohan, own.id);
    expect((await acceptTransfer(asJohan, id)).transfer.state).toBe('ACCEPTED');
  });

  test('is only for who is asked just now', async () => {
    const chat = await aTransferableChat();
    const { world, johan, sara, asAgent, asVisitor } = chat;
    const { id } = await askedJohan(chat);
    for (const answer of [acceptTransfer, declineTransfer]) {
      await expect(answer(asAgent, id)).rejects.toMatchObject(refusal('FORBIDDEN'));
      await expect(answer(await world.as(sara), id)).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(answer(asVisitor, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(answer(await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS'), id)).rejects.toMatchObject(refusal('FORBIDDEN'));
      for (const nothing of [newId(), '', 'nonsense']) await expect(answer(asAgent, nothing)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    await declineTransfer(await world.as(johan), id);
    await expect(acceptTransfer(await world.as(johan), id)).rejects.toMatchObject(mend('TRANSFER_OVER', 'id'));
  });
});

describe('declining', () => {
  test('leaves the conversation with the sender, and takes the sight of it from who declined', async () => {
    const chat = await aTransferableChat();
    const { world, id, maja, johan } = chat;
    const { id: transferId } = await askedJohan(chat);
    const { transfer } = await declineTransfer(await world.as(johan), transferId);
    expect(transfer).toMatchObject({ state: 'DECLINED' });
    const row = await rowOf(world, id);
    expect(row).toMatchObject({ agentId: maja.id, offeredTo: null });
    expect(canRead((await world.as(johan)).actor, row)).toBe(false);
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'transfer.declined', actorId: johan.id, data: { agentId: null, previousAskedId: johan.id } });
  });

  test('asks the next of the group, until everybody was asked', async () => {
    const chat = await aTransferableChat();
    const { world, id, others } = chat;
    const transfer = await askedGroup(chat);
    const asked: string[] = [];
    for (let n = 0; n < 3; n++) {
      const { asked: now } = await transferOf(world, transfer.id);
      expect((await rowOf(world, id)).offeredTo).toBe(now);
      asked.push(now ?? '');
      await declineTransfer(await world.as(others.find((one) => one.id === now)!), transfer.id);
    }
    expect(asked.toSorted()).toEqual(others.map((one) => one.id).toSorted());
    expect(await transferOf(world, transfer.id)).toMatchObject({ state: 'DECLINED', asked: null });
  });

  test('of a group those with a free slot are asked first', async () => {
    const chat = await aTransferableChat([{ maxActiveChats: 1, priority: 9 }, {}, { presence: 'AWAY' }]);
    const { world, johan, sara } = chat;
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
    await assignConversation(owner, (await anotherChat(world)).id, johan.id);
    const { id } = await askedGroup(chat);
    await declineTransfer(await world.as(sara), id);
    expect(await transferOf(world, id)).toMatchObject({ state: 'OFFERED', asked: johan.id });
  });
});

describe('a transfer is cancelled', () => {
  const state = async (chat: Awaited<ReturnType<typeof aTransferableChat>>, id: string) => {
    const { state: now, offers } = await transferOf(chat.world, id);
    return [now, offers.at(-1)?.state, (await rowOf(chat.world, chat.id)).offeredTo];
  };
  const cancelled = ['CANCELLED', 'CANCELLED', null];

  test('by its sender, not by others', async () => {
    const chat = await aTransferableChat();
    const { id } = await askedJohan(chat);
    await expect(cancelTransfer(await chat.world.as(chat.johan), id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await cancelTransfer(chat.asAgent, id);
    expect(await state(chat, id)).toEqual(cancelled);
    expect((await cancelTransfer(chat.asAgent, id)).transfer.state).toBe('CANCELLED');
    await expect(acceptTransfer(await chat.world.as(chat.johan), id)).rejects.toMatchObject(mend('TRANSFER_OVER', 'id'));
  });

  test('when the visitor leaves', async () => {
    const chat = await aTransferableChat();
    const { id } = await askedJohan(chat);
    await endConversation(chat.asVisitor, chat.id);
    expect(await state(chat, id)).toEqual(cancelled);
    expect((await logOf(chat.world)).slice(-2).map(({ type, seq }) => [type, seq])).toEqual([['transfer.cancelled', 5], ['conversation.ended', 6]]);
  });

  test('when somebody takes the conversation or it is given away', async () => {
    const chat = await aTransferableChat();
    const { id } = await askedJohan(chat);
    const colleague = await chat.world.agent();
    const given = await assignConversation(await chat.world.as(colleague), chat.id, colleague.id);
    expect(given).toEqual(await rowOf(chat.world, chat.id));
    expect(given.agentId).toBe(colleague.id);
    expect(await state(chat, id)).toEqual(cancelled);
  });

  test('when its sender is archived', async () => {
    const chat = await aTransferableChat();
    const { id } = await askedJohan(chat);
    await archiveAgent(await chat.world.as(await chat.world.agent({ role: 'OWNER', presence: 'AWAY' })), chat.maja.id);
    expect(await state(chat, id)).toEqual(cancelled);
    expect(await rowOf(chat.world, chat.id)).toMatchObject({ state: 'QUEUED', agentId: null });
  });
});
