import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { newId } from '../id.ts';
import { aLabel } from '../label/label.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { canRead } from './conversation.policy.ts';
import { importedTags } from './importedTags.ts';
import { aThread } from './thread.factory.ts';
import { visibleTo, where } from './where.ts';

let world: World;
let names: Map<string, string>;

/** Which of the conversations below a filter finds. */
async function found(filter: ConversationFilter, workspaceId = world.workspaceId): Promise<string[]> {
  const rows = await sql<ConversationRow[]>`select * from conversation where ${where(filter, workspaceId)}`;
  return rows.map(({ id }) => names.get(id) ?? id).sort();
}

let ids: Record<'otherSite' | 'otherGroup' | 'agent' | 'visitor' | 'label', string>;

beforeAll(async () => {
  world = await newWorld();
  const other = await world.siteWithGroup();
  const agent = await world.agent();
  const label = await aLabel(world.workspaceId);
  const visitor = await world.visitor();
  ids = { otherSite: other.site.id, otherGroup: other.group.id, agent: agent.id, visitor: visitor.id, label: label.id };
  const made = {
    green: await aThread(world, { agentId: agent.id, responseMs: 30_000, labelId: label.id, startedAt: new Date('2026-03-01T12:00:00Z') }),
    yellow: await aThread(world, { agentId: agent.id, responseMs: 30_001, startedAt: new Date('2026-03-02T12:00:00Z') }),
    red: await aThread(world, { agentId: agent.id, responseMs: 120_000, siteId: other.site.id, startedAt: new Date('2026-03-03T12:00:00Z') }),
    queued: await aThread(world, { state: 'QUEUED', visitorId: visitor.id, startedAt: new Date('2026-03-04T12:00:00Z') }),
  };
  await sql.begin((tx) => importedTags({ sql: tx, workspaceId: world.workspaceId, recorded: [] }, [{ id: made.green.id, tags: ['tent'] }]));
  names = new Map(Object.entries(made).map(([name, { id }]) => [id, name]));
});

describe('a filter', () => {
  test('that is empty, or says false or null, finds everything', async () => {
    const all = ['green', 'queued', 'red', 'yellow'];
    expect(await found({})).toEqual(all);
    expect(await found({ unlabeled: false, unanswered: false, siteId: null, tag: null, states: null })).toEqual(all);
  });

  test('finds what it names, each by itself', async () => {
    expect(await found({ states: ['QUEUED', 'ACTIVE'] })).toEqual(['queued']);
    expect(await found({ states: [] })).toEqual([]);
    expect(await found({ siteId: ids.otherSite })).toEqual(['red']);
    expect(await found({ groupId: ids.otherGroup })).toEqual(['red']);
    expect(await found({ agentId: ids.agent })).toEqual(['green', 'red', 'yellow']);
    expect(await found({ visitorId: ids.visitor })).toEqual(['queued']);
    expect(await found({ labelId: ids.label })).toEqual(['green']);
    expect(await found({ unlabeled: true })).toEqual(['queued', 'red', 'yellow']);
    expect(await found({ unlabeled: true, labelId: ids.label })).toEqual([]);
    expect(await found({ tag: ' Tent ' })).toEqual(['green']);
    expect(await found({ responseGrade: 'GREEN' })).toEqual(['green']);
    expect(await found({ responseGrade: 'YELLOW' })).toEqual(['yellow']);
    expect(await found({ responseGrade: 'RED' })).toEqual(['red']);
    expect(await found({ unanswered: true })).toEqual(['queued']);
  });

  test('takes the first moment in and leaves the last one out', async () => {
    const startedFrom = new Date('2026-03-02T12:00:00Z');
    expect(await found({ startedFrom })).toEqual(['queued', 'red', 'yellow']);
    expect(await found({ startedFrom, startedTo: new Date('2026-03-04T12:00:00Z') })).toEqual(['red', 'yellow']);
  });

  test('must hold in all that it names', async () => {
    expect(await found({ agentId: ids.agent, responseGrade: 'RED', siteId: ids.otherSite })).toEqual(['red']);
    expect(await found({ agentId: ids.agent, responseGrade: 'RED', siteId: world.site.id })).toEqual([]);
  });

  test('finds nothing by what cannot be, rather than fail', async () => {
    for (const field of ['siteId', 'agentId', 'groupId', 'visitorId', 'labelId'] as const) {
      for (const id of ['', 'x', "' or true --", '\0', newId()]) expect(await found({ [field]: id })).toEqual([]);
    }
    for (const tag of ['', '\0', '\ud800', 'tent%']) expect(await found({ tag })).toEqual([]);
    expect(await found({ startedTo: new Date('0000-01-01T00:00:00Z') })).toEqual([]);
    expect(await found({ startedFrom: new Date('+100000-01-01T00:00:00Z') })).toEqual([]);
  });

  test('finds nothing of another workspace, by its ids neither', async () => {
    const stranger = await newWorld();
    expect(await found({}, stranger.workspaceId)).toEqual([]);
    expect(await found({ groupId: ids.otherGroup, labelId: ids.label }, stranger.workspaceId)).toEqual([]);
  });
});

test('what a caller may list is exactly what it may read', async () => {
  const back = await world.agent({ frontOffice: false });
  const front = await world.agent();
  const owner = await world.agent({ role: 'OWNER', groups: [] });
  const lonely = await world.agent({ groups: [] });
  await aThread(world, { agentId: back.id });
  const rows = await sql<ConversationRow[]>`select * from conversation where workspace_id = ${world.workspaceId}`;
  const actors: Actor[] = [
    ...(await Promise.all([back, front, owner, lonely].map(async (agent) => (await world.as(agent)).actor))),
    { type: 'VISITOR', workspaceId: world.workspaceId, siteId: world.site.id, visitorId: ids.visitor },
    (await world.asPartner('READ_ALL_CONVERSATIONS')).actor,
    (await world.asPartner('VIEW_STATISTICS')).actor,
    { type: 'SYSTEM', workspaceId: world.workspaceId },
  ];
  const counts: number[] = [];
  for (const actor of actors) {
    const listed = await sql<ConversationRow[]>`
      select * from conversation where ${where({}, world.workspaceId)} and ${visibleTo(actor)}`;
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(rows.filter((row) => canRead(actor, row)).map(({ id }) => id)));
    counts.push(listed.length);
  }
  expect(counts).toEqual([1, 4, 5, 0, 1, 5, 0, 5]);
});
