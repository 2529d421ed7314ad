import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { aChat, rowOf } from '../conversation/conversation.factory.ts';
import { endConversation, reopenConversation } from '../conversation/lifecycle.ts';
import { sendMessage } from './message.ts';

/** A chat whose visitor began to wait that long ago. */
async function waitingFor(ms: number) {
  const chat = await aChat();
  const since = new Date(Date.now() - ms);
  await sql`
    update conversation set first_visitor_message_at = ${since}, waiting_since = ${since}
    where workspace_id = ${chat.world.workspaceId} and id = ${chat.id}`;
  let count = 0;
  const say = (by: 'asVisitor' | 'asAgent', text = 'x') =>
    sendMessage(chat[by], { conversationId: chat.id, clientId: `m${count++}`, text });
  return { ...chat, since, say, row: () => rowOf(chat.world, chat.id) };
}

describe('the first response time', () => {
  test('is what passed from the visitor’s first message to the agent’s first', async () => {
    const { since, say, row } = await waitingFor(45_000);
    await say('asVisitor', 'Anybody?');
    expect((await row()).firstResponseMs).toBeNull();
    const { createdAt } = await say('asAgent');
    const { firstResponseMs, firstVisitorMessageAt, firstAgentMessageAt } = await row();
    expect([firstVisitorMessageAt, firstAgentMessageAt]).toEqual([since, createdAt]);
    expect(firstResponseMs).toBe(createdAt.getTime() - since.getTime());
  });

  test('stays that of the first answer', async () => {
    const { say, row } = await waitingFor(45_000);
    await say('asAgent');
    const { firstResponseMs, firstAgentMessageAt } = await row();
    await say('asVisitor');
    await say('asAgent');
    expect(await row()).toMatchObject({ firstResponseMs, firstAgentMessageAt });
  });

  test('is never less than nothing, when another machine’s clock is ahead', async () => {
    const { say, row } = await waitingFor(-5_000);
    await say('asAgent');
    expect((await row()).firstResponseMs).toBe(0);
  });

  test('of a month does not keep the answer from being sent', async () => {
    const { say, row } = await waitingFor(31 * 24 * 3_600_000);
    await say('asAgent', 'Sorry for the wait');
    expect(await row()).toMatchObject({ lastMessageText: 'Sorry for the wait', firstResponseMs: 2 ** 31 - 1 });
  });
});

describe('waiting', () => {
  test('lasts from the first unanswered message to the answer', async () => {
    const { say, row, since } = await waitingFor(45_000);
    await say('asVisitor');
    expect((await row()).waitingSince).toEqual(since);
    await say('asAgent');
    expect((await row()).waitingSince).toBeNull();
    const again = await say('asVisitor');
    await say('asVisitor');
    expect((await row()).waitingSince).toEqual(again.createdAt);
  });

  test('ends with the conversation', async () => {
    const { asVisitor, asAgent, id, row } = await waitingFor(1_000);
    await endConversation(asVisitor, id);
    expect((await row()).waitingSince).toBeNull();
    await reopenConversation(asAgent, id);
    expect((await row()).waitingSince).toBeNull();
  });
});

describe('unread', () => {
  test('counts the other side’s messages until one writes oneself', async () => {
    const { say, row } = await waitingFor(0);
    expect(await row()).toMatchObject({ agentUnread: 1, visitorUnread: 0, agentReadSeq: 0, visitorReadSeq: 2 });
    await say('asVisitor');
    expect(await row()).toMatchObject({ agentUnread: 2, visitorUnread: 0, agentReadSeq: 0, visitorReadSeq: 4 });
    await say('asAgent');
    expect(await row()).toMatchObject({ agentUnread: 0, visitorUnread: 1, agentReadSeq: 5, visitorReadSeq: 4 });
    await say('asAgent');
    expect(await row()).toMatchObject({ agentUnread: 0, visitorUnread: 2, agentReadSeq: 6, visitorReadSeq: 4 });
    await say('asVisitor');
    expect(await row()).toMatchObject({ agentUnread: 1, visitorUnread: 0, agentReadSeq: 6, visitorReadSeq: 7 });
  });
});
