import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { RoutingDecisionRow } from '../../db/rows.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { aChat, anEndedChat, anotherChat, rowOf } from './conversation.factory.ts';
import { assignConversation } from './lifecycle.ts';

describe('taking a conversation', () => {
  test('from the queue, though one is Away, with the reason kept', async () => {
    const world = await newWorld();
    const { id } = await anotherChat(world);
    const caller = await world.as(await world.agent({ presence: 'AWAY' }));
    const { agentId } = caller.actor;
    const taken = await assignConversation(caller, id, agentId);
    expect(taken).toMatchObject({ state: 'ACTIVE', agentId, seq: 3 });
    expect(await rowOf(world, id)).toEqual(taken);
    expect((await logOf(world)).at(-1)).toMatchObject({
      type: 'conversation.assigned', actorType: 'AGENT', actorId: agentId, seq: 3, data: { agentId, previousAgentId: null },
    });
    const decisions = await sql<RoutingDecisionRow[]>`
      select * from routing_decision where workspace_id = ${world.workspaceId} order by id`;
    expect(decisions.map(({ reason }) => reason)).toEqual(['NOBODY_FREE', 'BY_HAND']);
  });

  test('from a colleague, whose slot goes to the oldest waiting', async () => {
    const { world, id, agent } = await aChat({ maxActiveChats: 1 });
    const waiting = await anotherChat(world);
    const caller = await world.as(await world.agent({ presence: 'AWAY' }));
    await assignConversation(caller, id, caller.actor.agentId);
    expect(await rowOf(world, id)).toMatchObject({ agentId: caller.actor.agentId });
    expect(await rowOf(world, waiting.id)).toMatchObject({ state: 'ACTIVE', agentId: agent.id });
    const assigned = (await logOf(world)).filter(({ type }) => type === 'conversation.assigned').slice(-2);
    expect(assigned.map(({ data }) => data)).toEqual([
      { agentId: caller.actor.agentId, previousAgentId: agent.id },
      { agentId: agent.id, previousAgentId: null },
    ]);
  });

  test('that one has already changes nothing, full or not', async () => {
    const { world, id, asAgent, agent } = await aChat({ maxActiveChats: 1 });
    const log = await logOf(world);
    expect(await assignConversation(asAgent, id, agent.id)).toEqual(await rowOf(world, id));
    expect(await logOf(world)).toEqual(log);
  });

  test('keeps what is unread and since when the visitor waits', async () => {
    const { world, id } = await aChat();
    const before = await rowOf(world, id);
    const caller = await world.as(await world.agent());
    const { agentUnread, waitingSince } = before;
    expect(await assignConversation(caller, id, caller.actor.agentId)).toMatchObject({ agentUnread, waitingSince });
    expect(agentUnread).toBe(1);
  });
});

describe('giving a conversation to somebody', () => {
  test('is for those who manage conversations, partners among them', async () => {
    const { world, id } = await aChat();
    const [one, two] = [await world.agent(), await world.agent({ groups: [] })];
    const manager = await world.as(await world.agent({ permissions: ['MANAGE_CONVERSATIONS'] }));
    expect(await assignConversation(manager, id, one.id)).toMatchObject({ agentId: one.id });
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS');
    expect(await assignConversation(partner, id, two.id)).toMatchObject({ agentId: two.id });
  });

  test('is not for an agent, a visitor, a reading partner', async () => {
    const { world, id, asAgent, asVisitor, agent } = await aChat();
    const colleague = await world.agent();
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    for (const caller of [asAgent, asVisitor, partner]) {
      await expect(assignConversation(caller, id, colleague.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
    expect((await rowOf(world, id)).agentId).toBe(agent.id);
  });

  test('tells a visitor nothing of which agents there are', async () => {
    const { id, asVisitor, agent } = await aChat();
    const answers = await Promise.allSettled([agent.id, newId(), 'nonsense'].map((who) => assignConversation(asVisitor, id, who)));
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: refusal('FORBIDDEN') });
  });

  test('needs a conversation', async () => {
    const { asAgent, agent } = await aChat();
    const foreign = await anotherChat(await newWorld());
    for (const id of [foreign.id, newId(), '', 'nonsense', '\0']) {
      await expect(assignConversation(asAgent, id, agent.id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
  });

  test('is out of sight of strangers', async () => {
    const { world, id } = await aChat();
    const elsewhere = await newWorld();
    const strangers = [await world.agent({ groups: [] }), await world.agent({ frontOffice: false })];
    for (const stranger of strangers) {
      await expect(assignConversation(await world.as(stranger), id, stranger.id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    const foreign = await elsewhere.agent({ role: 'OWNER' });
    await expect(assignConversation(await elsewhere.as(foreign), id, foreign.id)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });
});

describe('a conversation cannot be given', () => {
  async function owned() {
    const chat = await aChat();
    const owner = await chat.world.agent({ role: 'OWNER', presence: 'AWAY' });
    return { ...chat, give: async (agentId: string) => assignConversation(await chat.world.as(owner), chat.id, agentId) };
  }

  test('to an agent who has no free slot', async () => {
    const { world, give, id, agent } = await owned();
    const full = await world.agent({ maxActiveChats: 1, priority: 9 });
    expect(await anotherChat(world)).toMatchObject({ agentId: full.id });
    const log = await logOf(world);
    await expect(give(full.id)).rejects.toMatchObject(mend('NO_FREE_SLOT', null));
    expect(await rowOf(world, id)).toMatchObject({ agentId: agent.id });
    expect(await logOf(world)).toEqual(log);
  });

  test('to back office', async () => {
    const { world, give } = await owned();
    const back = await world.agent({ frontOffice: false });
    await expect(give(back.id)).rejects.toMatchObject(mend('AGENT_UNAVAILABLE', 'agentId'));
  });

  test('to the archived', async () => {
    const { world, give } = await owned();
    const gone = await world.agent({ archivedAt: new Date() });
    await expect(give(gone.id)).rejects.toMatchObject(mend('AGENT_UNAVAILABLE', 'agentId'));
  });

  test('to one who was archived while the request was under way', async () => {
    const { world, id } = await aChat();
    const leaving = await world.agent();
    const before = await world.as(await world.agent({ role: 'OWNER' }));
    await sql`update agent set archived_at = now() where workspace_id = ${world.workspaceId} and id = ${leaving.id}`;
    await expect(assignConversation(before, id, leaving.id)).rejects.toMatchObject(mend('AGENT_UNAVAILABLE', 'agentId'));
  });

  test('to nobody of this workspace', async () => {
    const { give, world, id, agent } = await owned();
    const foreign = await (await newWorld()).agent();
    for (const agentId of [foreign.id, newId(), '', 'nonsense', '\0']) {
      await expect(give(agentId)).rejects.toMatchObject(mend('UNKNOWN', 'agentId'));
    }
    expect((await rowOf(world, id)).agentId).toBe(agent.id);
  });

  test('when it has ended', async () => {
    const { world, id, agent, asAgent } = await anEndedChat();
    await expect(assignConversation(asAgent, id, agent.id)).rejects.toMatchObject(mend('CONVERSATION_ENDED', 'id'));
    expect((await rowOf(world, id)).state).toBe('ENDED');
  });
});
