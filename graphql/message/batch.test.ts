import { expect, test } from 'vitest';
import { aChat, anotherChat, threadOf } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from './message.ts';

test('what is sent at once shares transactions, and each conversation keeps its order', async () => {
  const { world, id: first, asAgent } = await aChat();
  const { id: second } = await anotherChat(world);
  const sent = Array.from({ length: 60 }, (_, n) =>
    sendMessage(asAgent, { conversationId: n % 2 ? second : first, clientId: `c${n}`, text: `${n}` }),
  );
  await Promise.all(sent);
  for (const [index, id] of [first, second].entries()) {
    const texts = (await threadOf(world, id)).map(({ text }) => text).slice(1);
    expect(texts).toEqual(Array.from({ length: 30 }, (_, n) => `${2 * n + index}`));
  }
  const messages = (await logOf(world)).filter(({ type }) => type === 'message.sent');
  // One instant a transaction: many messages, few of them.
  expect(new Set(messages.map(({ createdAt }) => createdAt.getTime())).size).toBeLessThan(messages.length / 2);
});

test('one that the database refuses does not take the others with it', async () => {
  const { world, id, asVisitor, agent } = await aChat();
  const ghost = newId();
  const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
  const agents = new Map([...partner.directory.agents, [ghost, { ...agent, id: ghost }]]);
  const haunted = { ...partner, directory: { ...partner.directory, agents } };
  const outcomes = await Promise.allSettled([
    sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Before' }),
    sendMessage(haunted, { conversationId: id, clientId: 'b', text: 'Boo', agentId: ghost }),
    sendMessage(asVisitor, { conversationId: id, clientId: 'c', text: 'After' }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await threadOf(world, id)).slice(1).map(({ text, seq }) => [seq, text])).toEqual([[4, 'Before'], [5, 'After']]);
});
