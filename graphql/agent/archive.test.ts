import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow, ConversationRow, RoutingDecisionRow } from '../../db/rows.ts';
import { sendMessage } from '../message/message.ts';
import { startConversation } from '../conversation/start.ts';
import { logOf, toldOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { aSession } from '../session/session.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { archiveAgent } from './archive.ts';
import { updateAgent } from './update.ts';

const admin = async (world: World) => world.as(await world.agent({ role: 'ADMIN', presence: 'OFFLINE' }));
const started = async (world: World) => {
  const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'a', text: 'Hi' });
  return conversation;
};
const now = async ({ workspaceId, id }: ConversationRow) => {
  const [row] = await sql<ConversationRow[]>`select * from conversation where workspace_id = ${workspaceId} and id = ${id}`;
  return row;
};
const rowOf = async ({ workspaceId, id }: AgentRow) => {
  const [row] = await sql<AgentRow[]>`select * from agent where workspace_id = ${workspaceId} and id = ${id}`;
  return row;
};

describe('archiving an agent', () => {
  test('takes it Offline and signs it out, once and for all', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const session = await aSession(agent);
    const caller = await admin(world);
    const archived = await archiveAgent(caller, agent.id);
    expect(archived).toMatchObject({ presence: 'OFFLINE', archivedAt: expect.any(Date) });
    expect(await archiveAgent(caller, agent.id)).toEqual(archived);
    expect((await logOf(world)).map(({ type, subjectId, data }) => [type, subjectId, data])).toEqual([
      ['agent.archived', agent.id, {}],
      ['session.revoked', agent.id, { sessionId: session.id }],
    ]);
    await expect(world.as(agent)).rejects.toThrow('archived');
  });

  test('gives its conversations to whoever is free, the others back to the queue, with the reason kept', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const [first, second] = [await started(world), await started(world)];
    const free = await world.agent({ maxActiveChats: 1 });
    const told = (await logOf(world)).length;
    await archiveAgent(await admin(world), agent.id);
    expect(await now(first)).toMatchObject({ state: 'ACTIVE', agentId: free.id, seq: first.seq + 2 });
    expect(await now(second)).toMatchObject({ state: 'QUEUED', agentId: null, assignedAt: null, seq: second.seq + 1 });
    const events = (await logOf(world)).slice(told).filter((event) => event.type === 'conversation.assigned');
    expect(events.map(({ conversationId, data }) => [conversationId, data])).toEqual(
      expect.arrayContaining([
        [first.id, { agentId: null, previousAgentId: agent.id }],
        [first.id, { agentId: free.id, previousAgentId: null }],
        [second.id, { agentId: null, previousAgentId: agent.id }],
      ]),
    );
    expect(events).toHaveLength(3);
    const [last] = await sql<RoutingDecisionRow[]>`
      select * from routing_decision where workspace_id = ${world.workspaceId} and conversation_id = ${second.id} order by id desc`;
    expect(last).toMatchObject({ reason: 'NOBODY_FREE', agentId: null });
  });

  test('lets a visitor wait from then on whose question was answered', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const { id } = await started(world);
    await sendMessage(await world.as(agent), { conversationId: id, clientId: 'answer', text: 'Hello' });
    const archived = await archiveAgent(await admin(world), agent.id);
    const [row] = await sql<ConversationRow[]>`select * from conversation where workspace_id = ${world.workspaceId} and id = ${id}`;
    expect(row).toMatchObject({ state: 'QUEUED', waitingSince: expect.any(Date) });
    expect(row?.waitingSince?.getTime()).toBeGreaterThanOrEqual(archived.archivedAt?.getTime() ?? Infinity);
  });

  test('leaves ended conversations with it', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const ended = await started(world);
    await sql`update conversation set state = 'ENDED', ended_at = now() where workspace_id = ${world.workspaceId} and id = ${ended.id}`;
    await archiveAgent(await admin(world), agent.id);
    expect(await now(ended)).toMatchObject({ state: 'ENDED', agentId: agent.id, seq: ended.seq });
  });

  test('goes well with messages and new conversations at the same time', async () => {
    const world = await newWorld();
    const agents = [await world.agent(), await world.agent()];
    const conversations = await Promise.all(Array.from({ length: 6 }, () => started(world)));
    const callers = new Map(await Promise.all(agents.map(async (one) => [one.id, await world.as(one)] as const)));
    const caller = await admin(world);
    const written = conversations.flatMap(({ id, agentId }) => {
      const author = callers.get(agentId ?? '');
      return author ? ['1', '2', '3'].map((clientId) => sendMessage(author, { conversationId: id, clientId, text: clientId })) : [];
    });
    const results = await Promise.allSettled([...written, archiveAgent(caller, agents[0]!.id), started(world), started(world)]);
    for (const one of results) if (one.status === 'rejected') expect(one.reason).not.toHaveProperty('severity');
    const left = await sql`select id from conversation where workspace_id = ${world.workspaceId} and agent_id = ${agents[0]!.id}`;
    expect(left).toHaveLength(0);
  });

  test('never takes the last owner, also when all go at once', async () => {
    const world = await newWorld();
    const owners = await Promise.all([1, 2, 3].map(() => world.agent({ role: 'OWNER' })));
    const callers = await Promise.all(owners.map((owner) => world.as(owner)));
    const gone = await Promise.allSettled(owners.map(({ id }, index) => archiveAgent(callers[index]!, id)));
    expect(gone.filter((one) => one.status === 'fulfilled')).toHaveLength(2);
    expect(gone.find((one) => one.status === 'rejected')?.reason).toMatchObject(mend('LAST_OWNER', 'id'));
    const left = await sql`
      select id from agent where workspace_id = ${world.workspaceId} and role = 'OWNER' and archived_at is null`;
    expect(left).toHaveLength(1);
  });

  test('and giving the role up at once leave an owner', async () => {
    for (let round = 0; round < 5; round++) {
      const world = await newWorld();
      const owners = await Promise.all([1, 2].map(() => world.agent({ role: 'OWNER' })));
      const [first, second] = await Promise.all(owners.map((owner) => world.as(owner)));
      const gone = await Promise.allSettled([
        archiveAgent(first!, owners[0]!.id),
        updateAgent(second!, { id: owners[1]!.id, role: 'ADMIN' }),
      ]);
      expect(gone.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    }
  });

  test('is not for those who may less than the agent', async () => {
    const world = await newWorld();
    const [owner, agent] = [await world.agent({ role: 'OWNER' }), await world.agent({ permissions: ['MANAGE_SITES'] })];
    await world.agent({ role: 'OWNER' });
    for (const [caller, id] of [
      [await admin(world), owner.id],
      [await world.asPartner('MANAGE_AGENTS', 'SEND_MESSAGES'), agent.id],
      [await world.as(agent), agent.id],
      [await world.asVisitor(await world.visitor()), agent.id],
    ] as const) {
      await expect(archiveAgent(caller, id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
    expect(await toldOf(world)).toEqual([]);
  });

  test('finds no agent of another workspace, nor one that is none', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const foreign = await other.agent();
    for (const id of [foreign.id, newId(), 'nonsense']) {
      await expect(archiveAgent(await admin(world), id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect(await rowOf(foreign)).toEqual(foreign);
  });
});
