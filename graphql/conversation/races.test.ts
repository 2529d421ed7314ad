import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend } from '../expected.factory.ts';
import { sendMessage } from '../message/message.ts';
import { renameVisitor } from '../visitor/visitor.ts';
import { newWorld } from '../world.factory.ts';
import { aChat, anotherChat, conversationsOf, rowOf, threadOf } from './conversation.factory.ts';
import { assignConversation, endConversation, reopenConversation } from './lifecycle.ts';
import { startConversation } from './start.ts';

const gapless = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe('all at once', () => {
  test('fifty messages and an end: each is in the thread before the end, or was refused', async () => {
    const { world, id, asVisitor, asAgent } = await aChat();
    const send = (n: number) => sendMessage(n % 2 ? asVisitor : asAgent, { conversationId: id, clientId: `m${n}`, text: `${n}` });
    const early = Array.from({ length: 25 }, (_, n) => send(n));
    const ending = endConversation(asAgent, id);
    const late = Array.from({ length: 25 }, (_, n) => send(25 + n));
    const sent = await Promise.allSettled([...early, ...late]);
    expect(await ending).toMatchObject({ state: 'ENDED' });
    const refused = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    for (const reason of refused) expect(reason).toMatchObject(mend('CONVERSATION_ENDED', 'conversationId'));
    const thread = await threadOf(world, id);
    const row = await rowOf(world, id);
    expect(thread).toHaveLength(1 + 50 - refused.length);
    expect(row).toMatchObject({ state: 'ENDED', messageCount: thread.length, seq: thread.length + 3 });
    const log = await logOf(world);
    expect(log.map(({ seq }) => seq)).toEqual(gapless(row.seq));
    expect(log.at(-1)?.type).toBe('conversation.ended');
  });

  test('two agents take the same: both are told in turn, and the last one has it', async () => {
    const world = await newWorld();
    const { id } = await anotherChat(world);
    const agents = await inParallel(2, async () => world.as(await world.agent({ presence: 'AWAY' })));
    await Promise.all(agents.map((caller) => assignConversation(caller, id, caller.actor.agentId)));
    const assigned = (await logOf(world)).filter(({ type }) => type === 'conversation.assigned');
    const [first, last] = assigned.map(({ data }) => data);
    expect(first).toMatchObject({ previousAgentId: null });
    expect(last).toMatchObject({ previousAgentId: first?.agentId });
    expect((await rowOf(world, id)).agentId).toBe(last?.agentId);
    expect(new Set(assigned.map(({ actorId }) => actorId)).size).toBe(2);
  });

  test('thirty takes by an agent with three slots: three are had, the others are refused', async () => {
    const world = await newWorld();
    const queued = await inParallel(30, () => anotherChat(world));
    const caller = await world.as(await world.agent({ presence: 'AWAY', maxActiveChats: 3 }));
    const results = await Promise.allSettled(queued.map(({ id }) => assignConversation(caller, id, caller.actor.agentId)));
    const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toHaveLength(27);
    for (const reason of refused) expect(reason).toMatchObject(mend('NO_FREE_SLOT', null));
    expect((await conversationsOf(world)).filter(({ state }) => state === 'ACTIVE')).toHaveLength(3);
  });

  test('taking, reopening, ending and starting never go over a maximum, and never leave a slot free while one waits', async () => {
    const world = await newWorld();
    const agents = await inParallel(3, () => world.agent({ maxActiveChats: 2 }));
    const callers = await Promise.all(agents.map((agent) => world.as(agent)));
    const visitors = await inParallel(12, async () => world.asVisitor(await world.visitor()));
    const started = await Promise.all(visitors.map((caller) => startConversation(caller, { clientId: 'one', text: 'One' })));
    const [owner] = await inParallel(1, async () => world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })));
    await Promise.allSettled(
      started.flatMap(({ conversation: { id } }, n) => [
        endConversation(visitors[n] ?? owner!, id),
        reopenConversation(callers[n % 3] ?? owner!, id),
        assignConversation(callers[(n + 1) % 3] ?? owner!, id, callers[(n + 1) % 3]?.actor.agentId ?? ''),
        startConversation(visitors[n] ?? owner!, { clientId: 'two', text: 'Two' }),
      ]),
    );
    const all = await conversationsOf(world);
    const active = agents.map(({ id }) => all.filter((row) => row.state === 'ACTIVE' && row.agentId === id).length);
    expect(Math.max(...active)).toBeLessThanOrEqual(2);
    if (all.some(({ state }) => state === 'QUEUED')) expect(active).toEqual([2, 2, 2]);
    for (const { id, seq } of all) {
      const log = (await logOf(world)).filter(({ conversationId }) => conversationId === id);
      expect(log.map((event) => event.seq)).toEqual(gapless(seq));
    }
    expect((await logOf(world)).map(({ position }) => position)).toEqual(gapless((await logOf(world)).length));
  });

  test('a visitor who is renamed while starting has the new name in the conversation too', async () => {
    const { world, visitor, id, asVisitor, asAgent } = await aChat();
    await endConversation(asVisitor, id);
    for (let n = 0; n < 10; n++) {
      const [{ conversation }] = await Promise.all([
        startConversation(asVisitor, { clientId: `again${n}`, text: 'Again' }),
        renameVisitor(asAgent, visitor.id, `Name ${n}`),
      ]);
      expect((await rowOf(world, conversation.id)).visitorName).toBe(`Name ${n}`);
      await endConversation(asVisitor, conversation.id);
    }
  });

  test('a partner’s messages of a visitor who is being renamed do not lock each other out', async () => {
    const { world, agent } = await aChat();
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS', 'SEND_MESSAGES');
    const write = (n: number) =>
      startConversation(partner, { clientId: `m${n}`, text: 'Hi', siteId: world.site.id, visitor: { externalId: 'elin' } });
    const { conversation } = await write(0);
    await inParallel<unknown>(40, (n) => (n % 2 ? write(n) : renameVisitor(partner, conversation.visitorId, `Name ${n}`)));
    expect(await threadOf(world, conversation.id)).toHaveLength(21);
    const [visitor] = await sql<{ name: string }[]>`
      select name from visitor where workspace_id = ${agent.workspaceId} and id = ${conversation.visitorId}`;
    expect((await rowOf(world, conversation.id)).visitorName).toBe(visitor?.name);
  });
});
