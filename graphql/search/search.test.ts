import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { ask } from '../ask.factory.ts';
import type { Caller } from '../context.ts';
import { anotherChat, aChat } from '../conversation/conversation.factory.ts';
import { assignConversation } from '../conversation/lifecycle.ts';
import { refusal } from '../expected.factory.ts';
import { aLabel } from '../label/label.factory.ts';
import { sendMessage } from '../message/message.ts';
import { renameVisitor } from '../visitor/visitor.ts';
import { newWorld, type World } from '../world.factory.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { aConversation, indexAll } from './search.factory.ts';
import { searchConversations } from './search.ts';

const owner = async (world: World) => world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));

/** Ids, newest first; the count must tell the same. */
async function found({ actor }: Caller, search: string, filter: ConversationFilter = {}): Promise<string[]> {
  const page = await searchConversations(actor, { search, filter, first: 100 });
  expect(await page.count()).toBe(page.nodes.length);
  return page.nodes.map(({ conversation }) => conversation.id);
}

describe('a search', () => {
  test('finds words in Swedish and in English, their inflections and beginnings, all of them in one conversation', async () => {
    const world = await newWorld();
    const caller = await owner(world);
    const [english, swedish] = [
      await aConversation(world, ['My orders have not arrived', 'I ordered two kernels'], { startedAt: new Date('2026-01-01') }),
      await aConversation(world, ['Hej, min beställning har inte kommit', 'Ångrar mig. KÖRSBÄR! En IDÉ till'], { startedAt: new Date('2026-01-02') }),
    ];
    await indexAll(world);
    const cases: [string, string[]][] = [
      ['order', [english.id]],
      ['ordering', [english.id]],
      ['arrive', [english.id]],
      ['kernel order', [english.id]],
      ['kernel beställning', []],
      ['beställningarna', [swedish.id]],
      ['körsb', [swedish.id]],
      ['korsbar', []],
      ['ÅNGRA', [swedish.id]],
      ['angrar', []],
      ['idéer', [swedish.id]],
      ['ide', [swedish.id]],
      ['h', []],
      ['hej', [swedish.id]],
      ['ha', [swedish.id, english.id]],
      ['my min', []],
      ['', []],
      ['?!', []],
    ];
    for (const [search, expected] of cases) expect([search, await found(caller, search)]).toEqual([search, expected]);
  });

  test('finds a message after it was sent, a name after it was given, and no longer the old one', async () => {
    const { world, visitor, id, asVisitor, asAgent } = await aChat();
    const caller = await owner(world);
    await indexAll(world);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Var är min pirog?' });
    expect(await found(caller, 'pirog')).toEqual([]);
    await indexAll(world);
    expect(await found(caller, 'piroger')).toEqual([id]);
    await renameVisitor(asAgent, visitor.id, 'Göran Åkesson');
    await indexAll(world);
    expect(await found(caller, 'göran åk')).toEqual([id]);
    await renameVisitor(asAgent, visitor.id, 'Åke');
    await indexAll(world);
    expect([await found(caller, 'göran'), await found(caller, 'åke pirog')]).toEqual([[], [id]]);
  });

  test('tells where the words stand: the message with most of them, the newest of several, or the name', async () => {
    const world = await newWorld();
    await aConversation(world, ['Kernel', 'A kernel from Ubuntu', 'The kernels of Ubuntu again', 'Ubuntu'], { visitorName: 'Ubbe Kernelius' });
    await indexAll(world);
    const question = `query ($search: String!) { searchConversations(search: $search) { nodes {
      conversation { messageCount } message { text seq } excerpt { text found } visitorName { text found } } } }`;
    const caller = await owner(world);
    const where = async (search: string) => ask(caller, question, { search });
    expect(await where('ubuntu kernel')).toMatchObject({
      data: { searchConversations: { nodes: [{
        message: { text: 'The kernels of Ubuntu again', seq: 12 },
        excerpt: [
          { text: 'The ', found: false }, { text: 'kernels', found: true }, { text: ' of ', found: false },
          { text: 'Ubuntu', found: true }, { text: ' again', found: false },
        ],
        visitorName: [{ text: 'Ubbe ', found: false }, { text: 'Kernelius', found: true }],
      }] } },
    });
    expect(await where('ubbe')).toMatchObject({
      data: { searchConversations: { nodes: [{ message: null, excerpt: [], visitorName: [{ text: 'Ubbe', found: true }, {}] }] } },
    });
  });

  test('holds to the filter, and to the agent who has the conversation now', async () => {
    const { world, agent, id, asAgent } = await aChat({ maxActiveChats: 2 });
    const other = await world.agent({ maxActiveChats: 2 });
    const label = await aLabel(world.workspaceId);
    const old = await aConversation(world, ['Hello from then'], { labelId: label.id, startedAt: new Date('2020-05-05'), agentId: other.id });
    await sendMessage(asAgent, { conversationId: id, clientId: 'a', text: 'Hello from now' });
    await indexAll(world);
    const caller = await owner(world);
    const cases: [ConversationFilter, string[]][] = [
      [{}, [id, old.id]],
      [{ agentId: agent.id }, [id]],
      [{ agentId: other.id }, [old.id]],
      [{ agentId: 'nonsense' }, []],
      [{ labelId: label.id }, [old.id]],
      [{ states: ['ACTIVE'] }, [id]],
      [{ startedFrom: new Date('2021-01-01') }, [id]],
      [{ startedTo: new Date('2021-01-01') }, [old.id]],
      [{ startedTo: new Date(-8.64e15) }, []],
    ];
    for (const [filter, expected] of cases) expect([filter, await found(caller, 'hello from', filter)]).toEqual([filter, expected]);
    await assignConversation(await world.as(other), id, other.id);
    expect(await found(caller, 'hello', { agentId: agent.id })).toEqual([]);
    await indexAll(world);
    expect(await found(caller, 'hello', { agentId: other.id })).toEqual([id, old.id]);
  });

  test('shows nobody more than they may see', async () => {
    const { world, agent, id, asVisitor } = await aChat();
    const site = await world.siteWithGroup();
    const elsewhere = await anotherChat({ ...world, visitor: (row) => world.visitor({ siteId: site.site.id, ...row }) });
    const stranger = await newWorld();
    await aConversation(stranger, ['Secret']);
    for (const conversationId of [id, elsewhere.id]) {
      await sendMessage(await world.asPartner('SEND_MESSAGES', 'READ_ALL_CONVERSATIONS'), { conversationId, clientId: 'x', text: 'Secret', agentId: agent.id });
    }
    await indexAll(world);
    await indexAll(stranger);
    expect(await found(await world.as(agent), 'secret')).toEqual([id]);
    expect(await found(await world.as(await world.agent({ groups: [site.group] })), 'secret')).toEqual([elsewhere.id]);
    expect(await found(await world.as(await world.agent({ frontOffice: false })), 'secret')).toEqual([]);
    expect(await found(await world.asPartner('SEND_MESSAGES'), 'secret')).toEqual([]);
    expect(await found(await world.asPartner('READ_ALL_CONVERSATIONS'), 'secret')).toEqual([elsewhere.id, id]);
    expect(await found(await owner(stranger), 'secret', { agentId: agent.id })).toEqual([]);
    // A visitor could try out what colleagues have written to each other about the visitor.
    const asked = await ask(asVisitor, '{ searchConversations(search: "secret") { nodes { conversation { id } } } }');
    expect(asked).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test.each([
    ["') or true --"], ["'; drop table message; --"], ["a' | !b & c <-> d:*"], ['%_%\\'], ['\\'], ["'"], [':*'], ['a:*b'], ['(((('], ['\0'],
    ['\uD800x'], ['🎉'], ['﷽'], ['\u202Ereversed'], ['x'.repeat(200)], ['a '.repeat(100)], ['${7}'], ['%/@%'], ['ıİI'], ['\\m(a+)+$'], ['.*.*.*x'],
  ])('takes %j for words', async (search) => {
    const world = await newWorld();
    const { id } = await aConversation(world, [`Somebody wrote: ${search.toWellFormed().replaceAll('\0', '')}`]);
    await aConversation(world, ['Something else']);
    await indexAll(world);
    const caller = await owner(world);
    const hits = await found(caller, search);
    expect(hits.every((one) => one === id)).toBe(true);
    await found(caller, `somebody ${search}`.slice(0, 200));
    const { actor } = caller;
    const page = await searchConversations(actor, { search, first: 1 });
    for (const node of page.nodes) expect((await node.spot()).message?.conversationId ?? id).toBe(id);
  });

  test('refuses what is too long, a page out of bounds and a cursor that is none', async () => {
    const { actor } = await owner(await newWorld());
    await expect(searchConversations(actor, { search: 'a'.repeat(201), first: 5 })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
    await expect(searchConversations(actor, { search: 'a', first: 0 })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
    await expect(searchConversations(actor, { search: 'a', first: 5, after: 'x' })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
  });

  test('does not find what is gone', async () => {
    const world = await newWorld();
    const { id } = await aConversation(world, ['Hello']);
    const { id: waiting } = await aConversation(world, ['Hello']);
    await indexAll(world);
    await sql`insert into search_waiting (workspace_id, conversation_id) values (${world.workspaceId}, ${waiting})`;
    await sql`delete from message where workspace_id = ${world.workspaceId}`;
    await sql`delete from conversation where workspace_id = ${world.workspaceId}`;
    await indexAll(world);
    expect(await found(await owner(world), 'hello')).not.toContain(id);
    expect(await sql`select from search_waiting where workspace_id = ${world.workspaceId}`).toHaveLength(0);
  });
});
