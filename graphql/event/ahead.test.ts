import { expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { aChat, rowOf } from '../conversation/conversation.factory.ts';
import { logOf, reading } from './log.factory.ts';
import { sendMessage } from '../message/message.ts';
import { attach } from './stream.ts';

// Its last connection was to another process, which had already read what this one has not.
test('a reader who is ahead of this process by seq is not told again what it knows', async () => {
  const { world, id, asVisitor } = await aChat();
  const { seq } = await rowOf(world, id);
  const events = await reading(world.workspaceId, { kind: 'seq', conversationId: id, seq: seq + 2 });
  for (const text of ['known', 'known too', 'new']) await sendMessage(asVisitor, { conversationId: id, clientId: text, text });
  expect((await events.next()).value?.message?.text).toBe('new');
  await events.return?.();
});

test('a reader who is ahead of this process by position is not told again what it knows', async () => {
  const { world, id, asVisitor } = await aChat();
  const { detach } = await attach(world.workspaceId, () => undefined);
  const { length } = await logOf(world);
  // As another process would: committed to the log without being announced here.
  await sql`
    with head as (update event_head set position = position + 2 where workspace_id = ${world.workspaceId})
    insert into event (workspace_id, position, type, actor_type, created_at)
    select ${world.workspaceId}, ${length}::int + number, 'label.created', 'SYSTEM', now() from generate_series(1, 2) number`;
  const events = await reading(world.workspaceId, { kind: 'position', position: length + 2 });
  await sendMessage(asVisitor, { conversationId: id, clientId: 'new', text: 'new' });
  expect((await events.next()).value?.message?.text).toBe('new');
  detach();
  await events.return?.();
});
