import { describe, expect, test } from 'vitest';
import { startConversation } from '../conversation/start.ts';
import { directoryOf } from '../directory/directory.ts';
import { toldOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { aGroup } from '../group/group.factory.ts';
import { newId } from '../id.ts';
import { newWorld, type World } from '../world.factory.ts';
import { archiveSite, createSite, updateSite } from './site.ts';

const manager = async (world: World) =>
  world.as(await world.agent({ permissions: ['MANAGE_SITES'], presence: 'OFFLINE' }));
const shop = { clientId: 'shop', name: 'Shop', allowedOrigins: ['https://Shop.example/'], languages: ['en' as const] };
const groupsOf = async ({ workspaceId }: World, siteId: string) => [
  ...((await directoryOf(workspaceId))?.groupsOfSite(siteId) ?? []),
];

describe('creating a site', () => {
  test('gives it a key of its own, its groups and the defaults, and tells the log once', async () => {
    const world = await newWorld();
    const site = await createSite(await manager(world), { ...shop, groupIds: [world.group.id] });
    expect(site).toMatchObject({
      name: 'Shop',
      allowedOrigins: ['https://shop.example'],
      languages: ['en'],
      whenUnavailable: 'QUEUE',
      color: '#5a48d6',
    });
    expect(site.key).toMatch(/^s_[\w-]{22}$/);
    expect(await groupsOf(world, site.id)).toEqual([world.group.id]);
    expect((await directoryOf(world.workspaceId))?.sites.get(site.id)).toEqual(site);
    expect(await toldOf(world)).toEqual([`site.created ${site.id}`]);
  });

  test('makes one site and one event of a hundred repeats at once', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const sites = await inParallel(100, () => createSite(caller, shop));
    expect(new Set(sites.map((site) => site.key)).size).toBe(1);
    expect(await toldOf(world)).toEqual([`site.created ${sites[0]?.id}`]);
  });

  test.each([
    ['a blank name', { name: '' }, mend('BLANK', 'name')],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, mend('TOO_LONG', 'name')],
    ['no origin', { allowedOrigins: [] }, mend('BLANK', 'allowedOrigins')],
    ['an origin that is none', { allowedOrigins: ['shop.example'] }, mend('INVALID', 'allowedOrigins')],
    ['no language', { languages: [] }, mend('BLANK', 'languages')],
    ['a language twice', { languages: ['sv' as const, 'sv' as const] }, mend('INVALID', 'languages')],
    ['a colour that is none', { color: 'red' }, mend('INVALID', 'color')],
    ['an unknown group', { groupIds: [newId()] }, mend('UNKNOWN', 'groupIds')],
    ['a malformed group id', { groupIds: ['x'] }, mend('UNKNOWN', 'groupIds')],
  ])('refuses %s and changes nothing', async (_, input, error) => {
    const world = await newWorld();
    await expect(createSite(await manager(world), { ...shop, ...input })).rejects.toMatchObject(error);
    expect(await toldOf(world)).toEqual([]);
    expect((await directoryOf(world.workspaceId))?.sites.size).toBe(1);
  });

  test('refuses groups of another workspace, archived groups, and a name in use', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const caller = await manager(world);
    const archived = await aGroup(world.workspaceId, { archivedAt: new Date() });
    for (const { id } of [other.group, archived]) {
      await expect(createSite(caller, { ...shop, groupIds: [id] })).rejects.toMatchObject(mend('UNKNOWN', 'groupIds'));
    }
    const namesake = { ...shop, name: world.site.name.toUpperCase() };
    await expect(createSite(caller, namesake)).rejects.toMatchObject(mend('TAKEN', 'name'));
  });

  test('is not for agents without the permission, nor visitors', async () => {
    const world = await newWorld();
    const agent = await world.as(await world.agent({ permissions: ['MANAGE_GROUPS'] }));
    for (const caller of [agent, await world.asVisitor(await world.visitor())]) {
      await expect(createSite(caller, shop)).rejects.toMatchObject(refusal('FORBIDDEN'));
      await expect(updateSite(caller, { id: world.site.id, name: 'x' })).rejects.toMatchObject(refusal('FORBIDDEN'));
      await expect(archiveSite(caller, world.site.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
  });
});

describe('changing a site', () => {
  test('changes what is given and nothing else', async () => {
    const world = await newWorld();
    const site = await updateSite(await manager(world), {
      id: world.site.id,
      allowedOrigins: ['https://*.new.example'],
      languages: ['sv', 'en'],
      whenUnavailable: 'HIDE',
      color: '#ABCDEF',
    });
    expect(site).toEqual({
      ...world.site,
      allowedOrigins: ['https://*.new.example'],
      languages: ['sv', 'en'],
      whenUnavailable: 'HIDE',
      color: '#abcdef',
    });
    expect((await directoryOf(world.workspaceId))?.sites.get(site.id)).toEqual(site);
    expect(await groupsOf(world, site.id)).toEqual([world.group.id]);
    expect(await toldOf(world)).toEqual([`site.updated ${site.id}`]);
  });

  test('tells nobody of a change that is none', async () => {
    const world = await newWorld();
    const { id, name, allowedOrigins } = world.site;
    await updateSite(await manager(world), { id, name, allowedOrigins, groupIds: [world.group.id] });
    expect(await toldOf(world)).toEqual([]);
  });

  test('lets a new group’s agents take what waits', async () => {
    const world = await newWorld();
    const group = await aGroup(world.workspaceId);
    const agent = await world.agent({ groups: [group] });
    const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'a', text: 'Hi' });
    expect(conversation.state).toBe('QUEUED');
    await updateSite(await manager(world), { id: world.site.id, groupIds: [world.group.id, group.id] });
    const { loaders } = await world.as(agent);
    expect(await loaders.conversation.load(conversation.id)).toMatchObject({ state: 'ACTIVE', agentId: agent.id });
  });

  test('finds no site of another workspace, nor one that is none', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const caller = await manager(world);
    for (const id of [other.site.id, newId(), 'nonsense']) {
      await expect(updateSite(caller, { id, name: 'Mine' })).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(archiveSite(caller, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect((await directoryOf(other.workspaceId))?.sites.get(other.site.id)).toEqual(other.site);
  });

  test('ends when it is archived', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const first = await archiveSite(caller, world.site.id);
    expect(await archiveSite(caller, world.site.id)).toEqual(first);
    await expect(updateSite(caller, { id: world.site.id, name: 'x' })).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    expect(await toldOf(world)).toEqual([`site.archived ${world.site.id}`]);
  });
});
