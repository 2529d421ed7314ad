import { expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { ConversationRow, MessageRow } from '../../db/rows.ts';
import { sendMessage } from '../message/message.ts';
import { newWorld } from '../world.factory.ts';
import { startConversation } from './start.ts';
import { summaryOf } from './thread.ts';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1, 12, 0, seconds));
const visitor = (seconds: number, text = 'Hi') => ({ author: 'VISITOR', agentId: null, text, createdAt: at(seconds) }) as const;
const agent = (seconds: number, agentId = 'a') => ({ author: 'AGENT', agentId, text: 'Hello', createdAt: at(seconds) }) as const;

test('a summary is what the row would hold had the messages been sent one by one', async () => {
  const world = await newWorld();
  const eva = await world.agent();
  const asVisitor = await world.asVisitor(await world.visitor());
  const { conversation } = await startConversation(asVisitor, { clientId: '1', text: '🙂'.repeat(300) });
  await sendMessage(asVisitor, { conversationId: conversation.id, clientId: '2', text: 'Anybody?' });
  await sendMessage(await world.as(eva), { conversationId: conversation.id, clientId: '1', text: 'Yes' });
  await sendMessage(asVisitor, { conversationId: conversation.id, clientId: '3', text: '🙂'.repeat(300) });
  const [row] = await sql<ConversationRow[]>`select * from conversation where id = ${conversation.id}`;
  const messages = await sql<MessageRow[]>`select * from message where conversation_id = ${conversation.id} order by seq`;
  // A living conversation counts more than messages: that it began and who got it.
  const { seq, ...summary } = summaryOf(messages);
  expect(row).toMatchObject(summary);
  expect(seq).toBe(4);
  expect(summary.lastMessageText).toBe('🙂'.repeat(200));
});

test('the first response runs from the visitor’s first message to the first answer after it', () => {
  expect(summaryOf([visitor(0), visitor(5), agent(20), agent(30)]).firstResponseMs).toBe(20_000);
  expect(summaryOf([agent(0), visitor(10), agent(25)]).firstResponseMs).toBe(15_000);
  expect(summaryOf([visitor(0), agent(0)]).firstResponseMs).toBe(0);
  expect(summaryOf([agent(0), visitor(10)]).firstResponseMs).toBeNull();
  expect(summaryOf([visitor(0), agent(40 * 86_400)]).firstResponseMs).toBe(2 ** 31 - 1);
});

test('the agent is the last who wrote', () => {
  expect(summaryOf([visitor(0), agent(1, 'a'), agent(2, 'b'), visitor(3)]).agentId).toBe('b');
  expect(summaryOf([visitor(0)]).agentId).toBeNull();
});
