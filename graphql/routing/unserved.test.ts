import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow, SiteRow } from '../../db/rows.ts';
import type { OpeningHours } from '../../db/schema/site.ts';
import { ask } from '../ask.factory.ts';
import { dropDirectory } from '../directory/directory.ts';
import { always, never, office } from '../hours/hours.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { unserved } from './unserved.ts';

async function unservedOf(world: World, agent: AgentRow, now = Date.now()) {
  const { directory } = await world.as(agent);
  return unserved(directory, agent, now);
}
const archive = async ({ workspaceId }: World, table: 'site' | 'group', id: string) => {
  await sql`update ${sql(table)} set archived_at = now() where workspace_id = ${workspaceId} and id = ${id}`;
  dropDirectory(workspaceId);
};
const open = async ({ workspaceId, id }: SiteRow, hours: OpeningHours) => {
  await sql`update site set ${sql({ hours })} where workspace_id = ${workspaceId} and id = ${id}`;
  dropDirectory(workspaceId);
};
const monday = (hour: number) => Date.parse(`2026-11-30T${String(hour).padStart(2, '0')}:00:00+01:00`);

describe('an agent who is Online gets new conversations', () => {
  test('in a group of a site that is open; else it is said why not', async () => {
    const world = await newWorld();
    expect(await unservedOf(world, await world.agent())).toBeNull();
    expect(await unservedOf(world, await world.agent({ frontOffice: false }))).toEqual({ reason: 'BACK_OFFICE', opensAt: null });
    const alone = await world.agent({ groups: [] });
    expect(await unservedOf(world, alone)).toEqual({ reason: 'NO_GROUP', opensAt: null });
    expect(await ask(await world.as(alone), `{ agent(id: "${alone.id}") { unserved { reason opensAt } } }`)).toEqual({
      data: { agent: { unserved: { reason: 'NO_GROUP', opensAt: null } } },
    });
  });

  test('not of groups and sites that are archived', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    await archive(world, 'site', world.site.id);
    expect(await unservedOf(world, agent)).toMatchObject({ reason: 'NO_SITE' });
    await archive(world, 'group', world.group.id);
    expect(await unservedOf(world, agent)).toMatchObject({ reason: 'NO_GROUP' });
  });

  test('not while all its sites are closed; it is told when the first opens', async () => {
    const world = await newWorld();
    const other = await world.siteWithGroup();
    const agent = await world.agent({ groups: [world.group, other.group] });
    await open(world.site, office());
    await open(other.site, never);
    expect(await unservedOf(world, agent, monday(9))).toBeNull();
    expect(await unservedOf(world, agent, monday(7))).toEqual({ reason: 'CLOSED', opensAt: new Date(monday(8)) });
    await open(world.site, never);
    expect(await unservedOf(world, agent, monday(9))).toEqual({ reason: 'CLOSED', opensAt: null });
    await open(other.site, always);
    expect(await unservedOf(world, agent, monday(9))).toBeNull();
  });
});
