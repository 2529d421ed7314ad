import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { ConversationRow, EventRow, RoutingDecisionRow } from '../../db/rows.ts';
import { newWorld, type World } from '../world.factory.ts';
import { endConversation } from './lifecycle.ts';
import { startConversation } from './start.ts';

const conversationsOf = ({ workspaceId }: World) =>
  sql<ConversationRow[]>`select * from conversation where workspace_id = ${workspaceId} order by started_at, id`;
const eventsOf = ({ workspaceId }: World) =>
  sql<EventRow[]>`select * from event where workspace_id = ${workspaceId} order by position`;
const hello = { clientId: 'first', text: 'Hello' };

describe('starting a conversation', () => {
  test('gives it to a free agent, with the reason kept', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const { conversation, message } = await startConversation(await world.asVisitor(await world.visitor()), hello);
    expect(conversation).toMatchObject({ state: 'ACTIVE', agentId: agent.id, agentUnread: 1, seq: 3 });
    expect(message).toMatchObject({ text: 'Hello', author: 'VISITOR', seq: 2 });
    expect((await eventsOf(world)).map(({ type, seq, position }) => [position, type, seq])).toEqual([
      [1, 'conversation.started', 1],
      [2, 'message.sent', 2],
      [3, 'conversation.assigned', 3],
    ]);
    const decisions = await sql<RoutingDecisionRow[]>`select * from routing_decision where workspace_id = ${world.workspaceId}`;
    expect(decisions).toMatchObject([{ agentId: agent.id, reason: 'ONLY_ONE_FREE', candidates: 1 }]);
  });

  test('queues it when nobody is free, and says so', async () => {
    const world = await newWorld();
    const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), hello);
    expect(conversation).toMatchObject({ state: 'QUEUED', agentId: null });
    const decisions = await sql<RoutingDecisionRow[]>`select * from routing_decision where workspace_id = ${world.workspaceId}`;
    expect(decisions).toMatchObject([{ agentId: null, reason: 'NOBODY_FREE', candidates: 0 }]);
  });

  test('never reaches back office, the Away, the archived, nor agents of other sites', async () => {
    const world = await newWorld();
    const other = await world.siteWithGroup();
    await world.agent({ frontOffice: false });
    await world.agent({ presence: 'AWAY' });
    await world.agent({ archivedAt: new Date() });
    await world.agent({ groups: [other.group] });
    const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), hello);
    expect(conversation.state).toBe('QUEUED');
  });

  test('is refused, and leaves nothing, on a site that hides when nobody can answer', async () => {
    const world = await newWorld();
    const { site } = await world.siteWithGroup({ whenUnavailable: 'HIDE' });
    const visitor = await world.visitor({ siteId: site.id });
    await expect(startConversation(await world.asVisitor(visitor), hello)).rejects.toMatchObject({ code: 'SITE_CLOSED' });
    expect(await conversationsOf(world)).toEqual([]);
    expect(await eventsOf(world)).toEqual([]);
  });

  test('with the same clientId 100 times at once makes one conversation, one message, one set of events', async () => {
    const world = await newWorld();
    await world.agent();
    const visitor = await world.visitor();
    const caller = await world.asVisitor(visitor);
    const results = await Promise.all(Array.from({ length: 100 }, () => startConversation(caller, hello)));
    expect(new Set(results.map(({ message }) => message.id)).size).toBe(1);
    expect(await conversationsOf(world)).toHaveLength(1);
    expect(await eventsOf(world)).toHaveLength(3);
  });

  test('50 first messages of one visitor at once make one conversation with 50 messages', async () => {
    const world = await newWorld();
    const caller = await world.asVisitor(await world.visitor());
    await Promise.all(Array.from({ length: 50 }, (_, n) => startConversation(caller, { clientId: `m${n}`, text: `${n}` })));
    const conversations = await conversationsOf(world);
    expect(conversations).toMatchObject([{ messageCount: 50, seq: 51, agentUnread: 50 }]);
    expect((await eventsOf(world)).map((event) => event.seq)).toEqual(Array.from({ length: 51 }, (_, n) => n + 1));
  });

  test('1,000 arrivals at once on 10 agents with 4 slots: 40 active, 4 each, and 960 queued in order', async () => {
    const world = await newWorld();
    const agents = await Promise.all(Array.from({ length: 10 }, () => world.agent({ maxActiveChats: 4 })));
    const visitors = await Promise.all(Array.from({ length: 1_000 }, () => world.visitor()));
    const callers = await Promise.all(visitors.map((visitor) => world.asVisitor(visitor)));
    await Promise.all(callers.map((caller) => startConversation(caller, hello)));

    const all = await conversationsOf(world);
    const active = all.filter((row) => row.state === 'ACTIVE');
    const queued = all.filter((row) => row.state === 'QUEUED');
    expect([active.length, queued.length]).toEqual([40, 960]);
    expect([...Map.groupBy(active, (row) => row.agentId).values()].map((rows) => rows.length)).toEqual(Array(10).fill(4));
    // Who came first was taken first.
    expect(all.slice(0, 40).every((row) => row.state === 'ACTIVE')).toBe(true);

    const [first] = active;
    const agent = agents.find((one) => one.id === first?.agentId);
    if (!first || !agent) throw new Error('Nobody was active.');
    await endConversation(await world.as(agent), first.id);
    const next = (await conversationsOf(world)).find((row) => row.id === queued[0]?.id);
    expect(next).toMatchObject({ state: 'ACTIVE', agentId: first.agentId });
  }, 60_000);
});
