import { describe, expect, test } from 'vitest';
import { logOf } from '../event/log.factory.ts';
import { refusal } from '../expected.factory.ts';
import { sendMessage } from '../message/message.ts';
import { newWorld } from '../world.factory.ts';
import { aChat, rowOf } from './conversation.factory.ts';
import { markRead } from './marks.ts';

/** Hello by the visitor is seq 2; then 4 and 5 by the agent, 6 and 7 by the visitor. */
async function chat() {
  const given = await aChat();
  const send = (by: 'asAgent' | 'asVisitor', text: string) => sendMessage(given[by], { conversationId: given.id, clientId: text, text });
  for (const text of ['a1', 'a2']) await send('asAgent', text);
  for (const text of ['v1', 'v2']) await send('asVisitor', text);
  for (const text of ['a3', 'a4']) await send('asAgent', text);
  return { ...given, send, row: () => rowOf(given.world, given.id) };
}

describe('marking as read', () => {
  test('by the visitor, message by message', async () => {
    const { id, asVisitor, row, world } = await chat();
    expect(await row()).toMatchObject({ visitorReadSeq: 7, visitorUnread: 2, seq: 9 });
    expect(await markRead(asVisitor, id, 8)).toMatchObject({ visitorReadSeq: 8, visitorUnread: 1, seq: 10 });
    expect(await markRead(asVisitor, id, 9)).toMatchObject({ visitorReadSeq: 9, visitorUnread: 0, seq: 11 });
    expect((await logOf(world)).slice(-2)).toMatchObject([
      { type: 'conversation.read', actorType: 'VISITOR', data: { upTo: 8 } },
      { type: 'conversation.read', actorType: 'VISITOR', data: { upTo: 9 } },
    ]);
  });

  test('by the agent who has it, on the agent’s side only', async () => {
    const { id, asAgent, send, row } = await chat();
    await send('asVisitor', 'v3');
    await send('asVisitor', 'v4');
    expect(await markRead(asAgent, id, 10)).toMatchObject({ agentReadSeq: 10, agentUnread: 1, visitorReadSeq: 11 });
    expect(await markRead(asAgent, id, 11)).toMatchObject({ agentReadSeq: 11, agentUnread: 0 });
    expect(await row()).toMatchObject({ agentReadSeq: 11, agentUnread: 0, visitorReadSeq: 11, visitorUnread: 0 });
  });

  test.each([
    ['backwards', 3],
    ['where one is already', 7],
    ['before the beginning', -1],
    ['as far back as numbers go', -(2 ** 31)],
  ])('%s changes nothing', async (_, seq) => {
    const { world, id, asVisitor, row } = await chat();
    const before = [await row(), await logOf(world)];
    await markRead(asVisitor, id, seq);
    expect([await row(), await logOf(world)]).toEqual(before);
  });

  test('beyond the end marks what is there, and what comes later is unread', async () => {
    const { id, asVisitor, send, row } = await chat();
    expect(await markRead(asVisitor, id, 2 ** 31 - 1)).toMatchObject({ visitorReadSeq: 9, visitorUnread: 0 });
    await send('asAgent', 'a5');
    expect(await row()).toMatchObject({ visitorReadSeq: 9, visitorUnread: 1 });
  });

  test('what has been read already tells nobody anything', async () => {
    const { world, id, asVisitor } = await chat();
    await markRead(asVisitor, id, 9);
    const log = await logOf(world);
    await markRead(asVisitor, id, 9);
    await markRead(asVisitor, id, 10);
    expect(await logOf(world)).toEqual(log);
  });

  test('a colleague, an owner, a partner only look', async () => {
    const { world, id, send, row } = await chat();
    await send('asVisitor', 'v3');
    const before = [await row(), await logOf(world)];
    const onlookers = [
      await world.as(await world.agent()),
      await world.as(await world.agent({ role: 'OWNER' })),
      await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS'),
    ];
    for (const caller of onlookers) expect(await markRead(caller, id, 10)).toMatchObject({ agentUnread: 1 });
    expect([await row(), await logOf(world)]).toEqual(before);
  });

  test('is out of sight of strangers', async () => {
    const { world, id } = await chat();
    const elsewhere = await newWorld();
    const strangers = [
      await world.asVisitor(await world.visitor()),
      await world.as(await world.agent({ groups: [] })),
      await elsewhere.as(await elsewhere.agent({ role: 'OWNER' })),
    ];
    for (const caller of strangers) await expect(markRead(caller, id, 9)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });
});
