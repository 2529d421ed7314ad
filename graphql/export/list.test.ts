import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { ask } from '../ask.factory.ts';
import type { Caller } from '../context.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import type { World } from '../world.factory.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { linkTo, type Wanted } from './link.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const fetchAs = async ({ actor }: Caller, wanted: Wanted) => expect((await fetch(server.url + linkTo(actor, wanted).path)).status).toBe(200);
const list = (filter: ConversationFilter = {}, search = ''): Wanted => ({ kind: 'list', filter, search });

const shown = `nodes { id at agent { name } format conversation { id visitorName } list {
  search kind states site { name } agent { name } group { name } visitor { name } label { name } unlabeled unclosed tag responseGrade unanswered rating startedFrom startedTo } }`;
interface Page {
  nodes: { id: string; format: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
async function exportsOf(caller: Caller, args = 'first: 100'): Promise<Page | null> {
  const { data, errors } = await ask(caller, `{ exports(${args}) { ${shown} pageInfo { hasNextPage endCursor } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { exports: Page | null }).exports;
}

/** Who answers for the workspace. */
const boOf = async (world: World) => world.as(await world.agent({ name: 'Bo', presence: 'AWAY', permissions: ['MANAGE_WORKSPACE', 'READ_ALL_CONVERSATIONS'] }));

/** Elin's chat with Maja, and Bo. */
async function scene() {
  const chat = await aChat();
  return { ...chat, bo: await boOf(chat.world) };
}

/** With a key that is there, since the door looks. */
async function aProgram(world: World): Promise<Caller> {
  const key = { workspaceId: world.workspaceId, id: newId(), name: 'Archive', tokenHash: newId(), prefix: 'samtal_x', permissions: ['READ_ALL_CONVERSATIONS'], createdAt: new Date() };
  await sql`insert into api_key ${sql(key)}`;
  const caller = await world.asPartner('READ_ALL_CONVERSATIONS');
  return { ...caller, actor: { type: 'PARTNER', workspaceId: world.workspaceId, apiKeyId: key.id, permissions: new Set(['READ_ALL_CONVERSATIONS' as const]) } };
}

describe('who answers for the workspace reads', () => {
  test('who fetched what, as what, newest first', async () => {
    const { world, id, asAgent, visitor, agent } = await aChat();
    const label = { workspaceId: world.workspaceId, id: newId(), name: 'Returns', color: '#3e8de0', createdAt: new Date() };
    await sql`insert into label ${sql(label)}`;
    const bo = await boOf(world);
    const nothing = { search: null, kind: null, states: null, site: null, agent: null, group: null, visitor: null, label: null, unlabeled: null, unclosed: null, tag: null, responseGrade: null, unanswered: null, rating: null, startedFrom: null, startedTo: null };
    const asked = { kind: 'CHAT', states: ['ACTIVE'], tag: 'x', responseGrade: 'RED', rating: 4 } satisfies ConversationFilter;
    await fetchAs(asAgent, { kind: 'conversation', id, format: 'TEXT' });
    await fetchAs(asAgent, list());
    const ids = { siteId: world.site.id, agentId: agent.id, groupId: world.group.id, visitorId: visitor.id, labelId: label.id };
    await fetchAs(await aProgram(world), list({ ...asked, ...ids, startedFrom: new Date(0) }));
    await fetchAs(bo, list({ unlabeled: true, unanswered: true, unclosed: true, startedTo: new Date(1) }, 'zipper'));
    const page = await exportsOf(bo);
    const named = { site: { name: world.site.name }, agent: { name: 'Maja' }, group: { name: world.group.name }, visitor: { name: 'Elin' }, label: { name: 'Returns' } };
    expect(page?.nodes).toMatchObject([
      { agent: { name: 'Bo' }, format: 'CSV', conversation: null, list: { ...nothing, search: 'zipper', unlabeled: true, unanswered: true, unclosed: true, startedTo: '1970-01-01T00:00:00.001Z' } },
      { agent: null, format: 'CSV', conversation: null, list: { ...nothing, ...asked, ...named, startedFrom: '1970-01-01T00:00:00.000Z' } },
      { agent: { name: 'Maja' }, format: 'CSV', conversation: null, list: nothing },
      { agent: { name: 'Maja' }, format: 'TEXT', conversation: { id, visitorName: 'Elin' }, list: null },
    ]);
  });

  test('a page at a time, each once, also while more are fetched', async () => {
    const { id, asAgent, bo } = await scene();
    for (let n = 0; n < 5; n++) await fetchAs(asAgent, { kind: 'conversation', id, format: 'JSON' });
    const all = (await exportsOf(bo))?.nodes.map((one) => one.id) ?? [];
    const first = await exportsOf(bo, 'first: 2');
    await fetchAs(asAgent, { kind: 'conversation', id, format: 'JSON' });
    const second = await exportsOf(bo, `first: 2, after: "${first?.pageInfo.endCursor}"`);
    const third = await exportsOf(bo, `first: 2, after: "${second?.pageInfo.endCursor}"`);
    expect([first, second, third].flatMap((page) => page?.nodes.map((one) => one.id) ?? [])).toEqual(all);
    expect([first, second, third].map((page) => page?.pageInfo.hasNextPage)).toEqual([true, true, false]);
    for (const args of ['first: 0', 'first: 101', 'after: "x"']) expect((await ask(bo, `{ exports(${args}) { nodes { id } } }`)).errors).toMatchObject([refusal('BAD_USER_INPUT')]);
  });

  test('a list of things that never were, or are out of sight, without them', async () => {
    const { world, id, asAgent } = await scene();
    const blind = await world.as(await world.agent({ presence: 'AWAY', frontOffice: false, permissions: ['MANAGE_WORKSPACE'], groups: [] }));
    await fetchAs(asAgent, { kind: 'conversation', id, format: 'JSON' });
    await fetchAs(asAgent, list({ visitorId: newId(), siteId: newId() }));
    expect((await exportsOf(blind))?.nodes).toMatchObject([{ list: { visitor: null, site: null } }, { agent: { name: 'Maja' }, format: 'JSON', conversation: null, list: null }]);
  });
});

test('nobody else reads it: no other agent, partner or visitor, and nobody of another workspace', async () => {
  const { world, id, asAgent, asVisitor, bo } = await scene();
  await fetchAs(asAgent, { kind: 'conversation', id, format: 'TEXT' });
  const others = [asAgent, asVisitor, await world.as(await world.agent({ presence: 'AWAY', permissions: ['READ_ALL_CONVERSATIONS', 'VIEW_STATISTICS'] })), await world.asPartner('READ_ALL_CONVERSATIONS')];
  for (const other of others) expect(await exportsOf(other)).toBeNull();
  expect((await exportsOf((await scene()).bo))?.nodes).toEqual([]);
  expect((await exportsOf(bo))?.nodes).toHaveLength(1);
});
