import { expect, test } from 'vitest';
import { aChat, rowOf } from '../conversation/conversation.factory.ts';
import { logOf, reading } from './log.factory.ts';
import { sendMessage } from '../message/message.ts';

// Its last connection was to another process, which had already read what this one has not.
test.each(['seq', 'position'] as const)('a reader who is ahead of this process by %s is not told again what it knows', async (kind) => {
  const { world, id, asVisitor } = await aChat();
  const { seq } = await rowOf(world, id);
  const position = (await logOf(world)).length;
  const from = kind === 'seq' ? { kind, conversationId: id, seq: seq + 2 } : { kind, position: position + 2 };
  const events = await reading(world.workspaceId, from);
  for (const text of ['known', 'known too', 'new']) await sendMessage(asVisitor, { conversationId: id, clientId: text, text });
  expect((await events.next()).value?.message?.text).toBe('new');
  await events.return?.();
});
