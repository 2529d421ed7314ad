import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow, RoutingDecisionRow } from '../../db/rows.ts';
import { ask } from '../ask.factory.ts';
import { aChat, anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { assignConversation } from '../conversation/lifecycle.ts';
import { logOf } from '../event/log.factory.ts';
import { transact } from '../event/transact.ts';
import { inParallel } from '../expected.factory.ts';
import { sendMessage } from '../message/message.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { askedJohan, aTransferableChat, transferOf } from '../transfer/transfer.factory.ts';
import { returnVanished } from './vanished.ts';

const goes = ({ workspaceId, id }: AgentRow, presence: string) => sql`
  update agent set presence = ${presence} where workspace_id = ${workspaceId} and id = ${id}`;
const offlineFor = async (agent: AgentRow, seconds: number) => {
  await goes(agent, 'OFFLINE');
  await sql`update agent set offline_since = now() - make_interval(secs => ${seconds}) where workspace_id = ${agent.workspaceId} and id = ${agent.id}`;
};

describe('a conversation whose agent vanishes', () => {
  test('stays until the time that the workspace has set, and then waits in the queue', async () => {
    const { world, agent, id } = await aChat();
    await sql`update workspace set vanished_seconds = 60 where id = ${world.workspaceId}`;
    const before = await rowOf(world, id);
    await offlineFor(agent, 50);
    await returnVanished();
    expect(await rowOf(world, id)).toEqual(before);
    await offlineFor(agent, 61);
    await returnVanished();
    const after = await rowOf(world, id);
    expect(after).toEqual({ ...before, state: 'QUEUED', agentId: null, assignedAt: null, returnedAt: expect.any(Date), seq: before.seq + 1 });
    expect((await logOf(world)).slice(-2)).toMatchObject([
      { type: 'conversation.returned', actorType: 'SYSTEM', conversationId: id, seq: after.seq, data: { agentId: null, previousAgentId: agent.id } },
      { type: 'agent.updated', subjectId: agent.id },
    ]);
    const [decision] = await sql<RoutingDecisionRow[]>`
      select * from routing_decision where workspace_id = ${world.workspaceId} order by id desc limit 1`;
    expect(decision).toMatchObject({ reason: 'AGENT_VANISHED', agentId: agent.id });
  });

  test('waits from then on if all was answered, until somebody answers; else from its question on', async () => {
    const { world, agent, id, asAgent } = await aChat({ maxActiveChats: 2 });
    const asking = await anotherChat(world);
    await sendMessage(asAgent, { conversationId: id, clientId: 'answer', text: 'Hello Elin' });
    await offlineFor(agent, 121);
    await returnVanished();
    const { waitingSince, returnedAt } = await rowOf(world, id);
    expect(waitingSince).toEqual(returnedAt);
    expect(await rowOf(world, asking.id)).toMatchObject({ waitingSince: asking.waitingSince, returnedAt: expect.any(Date) });

    const colleague = await world.as(await world.agent());
    await assignConversation(colleague, id, colleague.actor.agentId);
    expect(await rowOf(world, id)).toMatchObject({ waitingSince });
    await sendMessage(colleague, { conversationId: id, clientId: 'takes over', text: 'I have read it all' });
    expect(await rowOf(world, id)).toMatchObject({ waitingSince: null });
  });

  test('stays when the agent is back before, or never was here', async () => {
    const { world, agent, id } = await aChat();
    await offlineFor(agent, 119);
    await goes(agent, 'ONLINE');
    await returnVanished();
    await goes(agent, 'OFFLINE');
    await returnVanished();
    await sql`update agent set offline_since = null where workspace_id = ${world.workspaceId} and id = ${agent.id}`;
    await returnVanished();
    expect(await rowOf(world, id)).toMatchObject({ state: 'ACTIVE', agentId: agent.id });
  });

  test('goes to whoever is free, in the same moment', async () => {
    const { world, agent, id } = await aChat();
    const colleague = await world.agent();
    await offlineFor(agent, 121);
    await returnVanished();
    expect(await rowOf(world, id)).toMatchObject({ state: 'ACTIVE', agentId: colleague.id });
    expect((await logOf(world)).filter(({ conversationId }) => conversationId === id).slice(-2).map(({ type }) => type)).toEqual([
      'conversation.returned', 'conversation.assigned',
    ]);
  });

  test('waits before all that never had an agent, in the order of their starts, and is taken first', async () => {
    const { world, agent, id } = await aChat({ maxActiveChats: 2 });
    const second = await anotherChat(world);
    const waiting = await anotherChat(world);
    await sql`
      update conversation set started_at = started_at - interval '1 hour' where workspace_id = ${world.workspaceId} and id = ${waiting.id}`;
    await offlineFor(agent, 121);
    await returnVanished();
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
    const place = async (of: string) => (await ask(owner, 'query ($id: ID!) { conversation(id: $id) { queuePlace } }', { id: of })).data;
    expect(await Promise.all([id, second.id, waiting.id].map(place))).toEqual([1, 2, 3].map((queuePlace) => ({ conversation: { queuePlace } })));
    const helper = await world.agent({ maxActiveChats: 1 });
    await transact(world.workspaceId, async (tx) => {
      await lockRouting(tx);
      await fillSlots(tx);
    });
    expect(await rowOf(world, id)).toMatchObject({ agentId: helper.id });
    expect(await rowOf(world, waiting.id)).toMatchObject({ state: 'QUEUED' });
  });

  test('is no longer offered to anybody', async () => {
    const chat = await aTransferableChat();
    const transfer = await askedJohan(chat);
    await offlineFor(chat.maja, 121);
    await returnVanished();
    expect(await transferOf(chat.world, transfer.id)).toMatchObject({ state: 'CANCELLED', asked: null });
    expect(await rowOf(chat.world, chat.id)).toMatchObject({ state: 'QUEUED', offeredTo: null });
  });

  test('goes back once, however many processes look', async () => {
    const { world, agent, id } = await aChat();
    await offlineFor(agent, 121);
    await inParallel(10, () => returnVanished());
    expect((await logOf(world)).filter(({ type, conversationId }) => type === 'conversation.returned' && conversationId === id)).toHaveLength(1);
  });
});
