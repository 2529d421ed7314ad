import { describe, expect, test } from 'vitest';
import { endConversation } from '../conversation/lifecycle.ts';
import { startConversation } from '../conversation/start.ts';
import type { Caller } from '../context.ts';
import { refusal } from '../expected.factory.ts';
import { sendMessage } from '../message/message.ts';
import { newWorld } from '../world.factory.ts';
import { follow, TooSlow } from './follow.ts';
import { reading } from './log.factory.ts';
import { attach, catchUp } from './stream.ts';

async function chat() {
  const world = await newWorld();
  await world.agent();
  const visitor: Caller = await world.asVisitor(await world.visitor());
  const { conversation } = await startConversation(visitor, { clientId: 'first', text: 'Hello' });
  const say = (text: string) => sendMessage(visitor, { conversationId: conversation.id, clientId: text, text });
  return { world, visitor, conversation, say };
}

async function take<T>(iterator: AsyncIterableIterator<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

describe('following the log', () => {
  test('brings what was missed and then what happens, in order, each once', async () => {
    const { world, say } = await chat();
    await say('missed');
    const events = await reading(world.workspaceId, { kind: 'position', position: 1 });
    const later = say('live');
    const got = await take(events, 4);
    await later;
    expect(got.map(({ event }) => event.position)).toEqual([2, 3, 4, 5]);
    expect(got.map(({ message }) => message?.text)).toEqual(['Hello', undefined, 'missed', 'live']);
    await events.return?.();
  });

  // Wherever the reader joins while messages are being sent, nothing is lost or doubled at the seam.
  test('does not wait for what no log of ours can have told: the reader begins anew', async () => {
    const { world, say } = await chat();
    await reading(world.workspaceId, { kind: 'position', position: 3 });
    await expect(reading(world.workspaceId, { kind: 'position', position: 4 })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
    await say('goes on');
  });

  test('joins without a seam at every moment of a running conversation', async () => {
    const { world, conversation, say } = await chat();
    const readers = [];
    const sending = [];
    for (let n = 0; n < 60; n++) {
      sending.push(say(`message ${n}`));
      const from = n % 2 ? { kind: 'position' as const, position: 3 } : { kind: 'seq' as const, conversationId: conversation.id, seq: 3 };
      readers.push(reading(world.workspaceId, from).then(async (events) => {
        const got = await take(events, 60);
        await events.return?.();
        return got.map(({ event }) => event.seq);
      }));
      if (n % 3 === 0) await new Promise((resolve) => setTimeout(resolve, n % 7));
    }
    await Promise.all(sending);
    const expected = Array.from({ length: 60 }, (_, n) => n + 4);
    for (const got of await Promise.all(readers)) expect(got).toEqual(expected);
  }, 30_000);

  test('hears what another process has committed, on its signal', async () => {
    const { world, conversation, say } = await chat();
    const events = await reading(world.workspaceId, { kind: 'now' });
    // As another process would: committed to the log without being announced here.
    const { sql } = await import('../../db/client.ts');
    await sql`with head as (update event_head set position = position + 1 where workspace_id = ${world.workspaceId} returning position)
      insert into event (workspace_id, position, type, actor_type, created_at)
      select ${world.workspaceId}, position, 'label.created', 'SYSTEM', now() from head`;
    const own = say('after the other');
    catchUp(world.workspaceId);
    const got = await take(events, 2);
    await own;
    expect(got.map(({ event }) => event.type)).toEqual(['label.created', 'message.sent']);
    expect(got[1]?.conversation?.id).toBe(conversation.id);
    await events.return?.();
  });

  test('an own commit after a foreign one that was not signalled still comes in order', async () => {
    const { world, say } = await chat();
    const events = await reading(world.workspaceId, { kind: 'now' });
    const { sql } = await import('../../db/client.ts');
    await sql`with head as (update event_head set position = position + 1 where workspace_id = ${world.workspaceId} returning position)
      insert into event (workspace_id, position, type, actor_type, created_at)
      select ${world.workspaceId}, position, 'label.created', 'SYSTEM', now() from head`;
    await say('mine');
    const got = await take(events, 2);
    expect(got.map(({ event }) => event.type)).toEqual(['label.created', 'message.sent']);
    await events.return?.();
  });

  test('a reader who leaves while waiting is let go at once', async () => {
    const { world, say } = await chat();
    const events = await reading(world.workspaceId, { kind: 'now' });
    const waiting = events.next();
    await events.return?.();
    expect(await waiting).toMatchObject({ done: true });
    let heard = 0;
    const { detach } = await attach(world.workspaceId, () => heard++);
    await say('nobody listens but the counter');
    await expect.poll(() => heard).toBe(1);
    detach();
  });

  test('a reader who never began is let go too', async () => {
    const { world, visitor, conversation } = await chat();
    const events = await reading(world.workspaceId, { kind: 'now' });
    await events.return?.();
    await endConversation(visitor, conversation.id);
    expect(await events.next()).toMatchObject({ done: true });
  });

  test('one who is told what was missed and does not take it is dropped, and nothing is lost to the others', async () => {
    const { world, say } = await chat();
    let heard = 0;
    const dropped = new Promise((end) => {
      const sleeper = { hear: () => void heard++, end, ready: () => new Promise<void>(() => {}) };
      void follow(world.workspaceId, { kind: 'position', position: 0 }, { maxBehind: 5 })(sleeper);
    });
    const reader = await reading(world.workspaceId, { kind: 'now' });
    for (let n = 0; n < 10; n++) await say(`message ${n}`);
    expect((await take(reader, 10)).map(({ message }) => message?.text)).toEqual(Array.from({ length: 10 }, (_, n) => `message ${n}`));
    expect(await dropped).toBeInstanceOf(TooSlow);
    // What was missed, and nothing of what came after it.
    expect(heard).toBe(3);
    await reader.return?.();
  });
});
