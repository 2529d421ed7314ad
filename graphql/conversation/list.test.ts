import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { Caller } from '../context.ts';
import { cursorOf } from '../cursor.ts';
import { dropDirectory } from '../directory/directory.ts';
import { refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { aLabel } from '../label/label.factory.ts';
import { sendMessage } from '../message/message.ts';
import { newWorld, type World } from '../world.factory.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { aChat, anotherChat, conversationsOf } from './conversation.factory.ts';
import { assignConversation, endConversation } from './lifecycle.ts';
import { conversationCursor, listConversations } from './list.ts';
import { addTag, setConversationLabel } from './marks.ts';

const owner = async (world: World) => world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));

/** Ids and count; both must tell the same. */
async function found(caller: Caller, filter: ConversationFilter = {}): Promise<string[]> {
  const page = await listConversations(caller, { filter, first: 100 });
  expect(await page.count()).toBe(page.nodes.length);
  return page.nodes.map(({ id }) => id).toSorted();
}

describe('the list of conversations', () => {
  test('has each once over its pages, newest first, also when all began at the same moment', async () => {
    const world = await newWorld();
    for (let n = 0; n < 11; n++) await anotherChat(world);
    await sql`update conversation set started_at = '2026-01-01T00:00:00.123Z' where workspace_id = ${world.workspaceId}`;
    const caller = await owner(world);
    const seen: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 3; pages++) {
      const page = await listConversations(caller, { first: 4, after });
      seen.push(...page.nodes.map(({ id }) => id));
      expect([page.hasNextPage, page.hasPreviousPage, await page.count()]).toEqual([pages < 2, pages > 0, 11]);
      const last = page.nodes.at(-1);
      after = last && conversationCursor(last);
    }
    expect(seen).toEqual((await conversationsOf(world)).map(({ id }) => id).toReversed());
    expect((await listConversations(caller, { first: 4, after })).nodes).toEqual([]);
  });

  test('does not lose or double any when new ones come between the pages', async () => {
    const world = await newWorld();
    const old = [await anotherChat(world), await anotherChat(world), await anotherChat(world)];
    const caller = await owner(world);
    const one = await listConversations(caller, { first: 2 });
    await anotherChat(world);
    const two = await listConversations(caller, { first: 2, after: conversationCursor(one.nodes[1]!) });
    expect([...one.nodes, ...two.nodes].map(({ id }) => id)).toEqual(old.map(({ id }) => id).toReversed());
  });

  test.each([0, -1, 101, 1.5])('refuses a page of %d', async (first) => {
    await expect(listConversations(await owner(await newWorld()), { first })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
  });

  test.each([
    ['an empty one', ''],
    ['a word', 'cursor'],
    ['one of a thread', cursorOf('m', 3)],
    ['without an id', cursorOf(new Date().toISOString(), 'x')],
    ['a time without form', cursorOf('yesterday', newId())],
    ['a time in another form', cursorOf('2026', newId())],
    ['a time that PostgreSQL does not know', cursorOf('+275760-09-13T00:00:00.000Z', newId())],
    ['a time before Christ', cursorOf('-000100-01-01T00:00:00.000Z', newId())],
    ['the year nought', cursorOf('0000-01-01T00:00:00.000Z', newId())],
    ['an injection', cursorOf("2026-01-01T00:00:00.000Z' or true --", newId())],
  ])('refuses a cursor that did not come from it: %s', async (_, after) => {
    const attempt = listConversations(await owner(await newWorld()), { first: 5, after });
    await expect(attempt).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
  });

  test('with a cursor of another workspace gives only one’s own', async () => {
    const { world, id } = await aChat();
    const later = await anotherChat(await newWorld());
    const page = await listConversations(await owner(world), { first: 5, after: conversationCursor(later) });
    expect(page.nodes.map((row) => row.id)).toEqual([id]);
  });
});

describe('a filter', () => {
  async function house() {
    const { world, agent, visitor, id, asVisitor, asAgent } = await aChat({ maxActiveChats: 2 });
    const label = await aLabel(world.workspaceId);
    const other = await world.siteWithGroup();
    const elsewhere = await anotherChat({ ...world, visitor: (row) => world.visitor({ siteId: other.site.id, ...row }) });
    const ended = await anotherChat(world);
    await sendMessage(asAgent, { conversationId: id, clientId: 'a', text: 'Hi' });
    await endConversation(await owner(world), ended.id);
    await setConversationLabel(await world.as(agent), ended.id, label.id);
    await addTag(asAgent, id, 'retur');
    return { world, agent, visitor, label, other, asVisitor, asAgent, id, elsewhere: elsewhere.id, ended: ended.id };
  }

  test('finds what an agent has, had last, or had before it went to another, in the order of one list and never twice', async () => {
    const { world, agent, id } = await aChat({ maxActiveChats: 5 });
    const johan = await world.agent({ name: 'Johan', maxActiveChats: 9, presence: 'AWAY' });
    const [own, back, never] = [await anotherChat(world), await anotherChat(world), await anotherChat(world)];
    const by = await owner(world);
    for (const one of [id, back.id, never.id]) await assignConversation(by, one, johan.id);
    await assignConversation(by, back.id, agent.id);
    await endConversation(by, id);
    await sql`delete from former_agent where workspace_id = ${world.workspaceId} and conversation_id = ${never.id}`;
    const filter = { involvedAgentId: agent.id };
    const all = await listConversations(by, { filter, first: 10 });
    expect(all.nodes.map((row) => row.id)).toEqual([back.id, own.id, id]);
    expect(await all.count()).toBe(3);
    const first = await listConversations(by, { filter, first: 2 });
    expect(first.hasNextPage).toBe(true);
    const rest = await listConversations(by, { filter, first: 2, after: conversationCursor(first.nodes[1]!) });
    expect([...first.nodes, ...rest.nodes].map((row) => row.id)).toEqual([back.id, own.id, id]);
    const ended = await listConversations(by, { filter: { ...filter, states: ['ENDED'] }, first: 10 });
    expect([ended.nodes.map((row) => row.id), await ended.count()]).toEqual([[id], 1]);
    expect((await listConversations(by, { filter: { involvedAgentId: johan.id, states: ['ACTIVE'] }, first: 10 })).nodes.map((row) => row.id)).toEqual([never.id, back.id]);
    expect((await listConversations(by, { filter: { involvedAgentId: 'nonsense' }, first: 10 })).nodes).toEqual([]);
    // Who has had it and may not see it any more does not see it by this either.
    await sql`delete from group_agent where workspace_id = ${world.workspaceId} and agent_id = ${agent.id}`;
    dropDirectory(world.workspaceId);
    expect((await listConversations(await world.as(agent), { filter, first: 10 })).nodes.map((row) => row.id)).toEqual([back.id, own.id]);
  });

  test('finds by state, site, group, agent, visitor, label, tag, answer and colour', async () => {
    const given = await house();
    const { world, id, elsewhere, ended } = given;
    const caller = await owner(world);
    const cases: [ConversationFilter, string[]][] = [
      [{}, [id, elsewhere, ended]],
      [{ states: ['ACTIVE'] }, [id]],
      [{ states: ['QUEUED', 'ENDED'] }, [elsewhere, ended]],
      [{ states: [] }, []],
      [{ siteId: given.other.site.id }, [elsewhere]],
      [{ groupId: world.group.id }, [id, ended]],
      [{ agentId: given.agent.id }, [id, ended]],
      [{ visitorId: given.visitor.id }, [id]],
      [{ labelId: given.label.id }, [ended]],
      [{ unlabeled: true }, [id, elsewhere]],
      [{ unlabeled: true, labelId: given.label.id }, []],
      [{ tag: ' ReTur' }, [id]],
      [{ tag: 'other' }, []],
      [{ tag: 'a\0' }, []],
      [{ unanswered: true }, [elsewhere, ended]],
      [{ responseGrade: 'GREEN' }, [id]],
      [{ responseGrade: 'RED' }, []],
      [{ states: ['ACTIVE'], siteId: given.other.site.id }, []],
      [{ siteId: newId() }, []],
      [{ siteId: 'nonsense' }, []],
      [{ agentId: '' }, []],
    ];
    for (const [filter, expected] of cases) expect([filter, await found(caller, filter)]).toEqual([filter, expected.toSorted()]);
  });

  test('by time takes the first moment and leaves the last', async () => {
    const { world, id } = await aChat();
    const started = new Date('2026-03-01T12:00:00.500Z');
    await sql`update conversation set started_at = ${started} where workspace_id = ${world.workspaceId}`;
    const caller = await owner(world);
    const next = new Date(started.getTime() + 1);
    expect(await found(caller, { startedFrom: started, startedTo: next })).toEqual([id]);
    expect(await found(caller, { startedFrom: next })).toEqual([]);
    expect(await found(caller, { startedTo: started })).toEqual([]);
    expect(await found(caller, { startedFrom: new Date(-8.64e15), startedTo: new Date(8.64e15) })).toEqual([id]);
  });

  test('shows nobody more than they may see', async () => {
    const { world, agent, id, elsewhere, ended, asVisitor, other } = await house();
    const stranger = await newWorld();
    expect(await found(await world.as(agent))).toEqual([id, ended].toSorted());
    expect(await found(asVisitor)).toEqual([id]);
    expect(await found(await world.as(await world.agent({ frontOffice: false })))).toEqual([]);
    expect(await found(await world.as(await world.agent({ groups: [other.group] })))).toEqual([elsewhere]);
    expect(await found(await world.asPartner('SEND_MESSAGES'))).toEqual([]);
    expect(await found(await world.asPartner('READ_ALL_CONVERSATIONS'))).toHaveLength(3);
    expect(await found(await owner(stranger), { siteId: world.site.id })).toEqual([]);
  });

  // Else a visitor could try out which tag or label stands on the own conversation.
  test('by what visitors do not see is refused to them', async () => {
    const { asVisitor, agent, world, label } = await house();
    const hidden: ConversationFilter[] = [
      { labelId: label.id }, { unlabeled: true }, { tag: 'retur' }, { agentId: agent.id }, { groupId: world.group.id },
    ];
    for (const filter of hidden) {
      await expect(listConversations(asVisitor, { filter, first: 5 })).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
    expect(await found(asVisitor, { states: ['ACTIVE'], tag: null, unlabeled: false })).toHaveLength(1);
  });
});
