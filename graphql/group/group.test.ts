import { describe, expect, test } from 'vitest';
import { directoryOf } from '../directory/directory.ts';
import { toldOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld, type World } from '../world.factory.ts';
import { startConversation } from '../conversation/start.ts';
import { aGroup } from './group.factory.ts';
import { archiveGroup, createGroup, updateGroup } from './group.ts';

const manager = async (world: World) =>
  world.as(await world.agent({ permissions: ['MANAGE_GROUPS'], presence: 'OFFLINE' }));
const support = { clientId: 'support', name: 'Support' };
const members = async ({ workspaceId }: World, groupId: string) => [
  ...((await directoryOf(workspaceId))?.agentsOfGroup(groupId) ?? []),
];

describe('creating a group', () => {
  test('puts agents into it and tells the log once', async () => {
    const world = await newWorld();
    const agent = await world.agent({ groups: [] });
    const group = await createGroup(await manager(world), { ...support, agentIds: [agent.id, agent.id] });
    expect(group).toMatchObject({ name: 'Support', archivedAt: null });
    expect(await members(world, group.id)).toEqual([agent.id]);
    expect(await toldOf(world)).toEqual([`group.created ${group.id}`]);
  });

  test('makes one group and one event of a hundred repeats at once', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const groups = await inParallel(100, () => createGroup(caller, support));
    expect(new Set(groups.map((group) => group.id)).size).toBe(1);
    expect(await toldOf(world)).toEqual([`group.created ${groups[0]?.id}`]);
  });

  test('gives one of many who want a name at once the name', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const wanted = await Promise.allSettled(
      ['Sälj', 'SÄLJ', ' sälj '].map((name) => createGroup(caller, { clientId: name, name })),
    );
    expect(wanted.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(wanted.find((one) => one.status === 'rejected')?.reason).toMatchObject(mend('TAKEN', 'name'));
    expect(await toldOf(world)).toHaveLength(1);
  });

  test('may use the name of an archived group, and of another workspace’s', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    await aGroup(world.workspaceId, { name: 'Support', archivedAt: new Date() });
    await aGroup(other.workspaceId, { name: 'Support' });
    expect(await createGroup(await manager(world), support)).toMatchObject({ name: 'Support' });
  });

  test.each([
    ['a blank name', { name: ' ' }, mend('BLANK', 'name')],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, mend('TOO_LONG', 'name')],
    ['NUL in a name', { name: 'a\0b' }, mend('INVALID', 'name')],
    ['half a surrogate pair in a name', { name: 'a\ud800' }, mend('INVALID', 'name')],
    ['a name of two lines', { name: 'a\nb' }, mend('INVALID', 'name')],
    ['a blank clientId', { clientId: '' }, mend('BLANK', 'clientId')],
    ['a clientId of 101 characters', { clientId: 'x'.repeat(101) }, mend('TOO_LONG', 'clientId')],
    ['a malformed agent id', { agentIds: ['nobody'] }, mend('UNKNOWN', 'agentIds')],
    ['an unknown agent', { agentIds: [newId()] }, mend('UNKNOWN', 'agentIds')],
  ])('refuses %s and changes nothing', async (_, input, error) => {
    const world = await newWorld();
    await expect(createGroup(await manager(world), { ...support, ...input })).rejects.toMatchObject(error);
    expect(await toldOf(world)).toEqual([]);
    expect((await directoryOf(world.workspaceId))?.groups.size).toBe(1);
  });

  test('refuses agents of another workspace, and archived ones', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const foreign = await other.agent();
    const archived = await world.agent({ archivedAt: new Date() });
    for (const { id } of [foreign, archived]) {
      const attempt = createGroup(await manager(world), { ...support, agentIds: [id] });
      await expect(attempt).rejects.toMatchObject(mend('UNKNOWN', 'agentIds'));
    }
  });

  test('is not for agents without the permission, nor visitors; a partner with it may', async () => {
    const world = await newWorld();
    const forbidden = [
      await world.as(await world.agent({ permissions: ['MANAGE_SITES'] })),
      await world.asVisitor(await world.visitor()),
      await world.asPartner('MANAGE_SITES'),
    ];
    for (const caller of forbidden) await expect(createGroup(caller, support)).rejects.toMatchObject(refusal('FORBIDDEN'));
    expect(await createGroup(await world.asPartner('MANAGE_GROUPS'), support)).toMatchObject({ name: 'Support' });
  });
});

describe('changing a group', () => {
  test('replaces its agents, and a newcomer takes what waits', async () => {
    const world = await newWorld();
    const before = await world.agent({ presence: 'AWAY' });
    const newcomer = await world.agent({ groups: [] });
    const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'a', text: 'Hi' });
    const told = (await toldOf(world)).length;
    await updateGroup(await manager(world), { id: world.group.id, agentIds: [newcomer.id] });
    expect(await members(world, world.group.id)).not.toContain(before.id);
    expect((await toldOf(world)).slice(told)).toEqual([`group.updated ${world.group.id}`, 'conversation.assigned null']);
    const scene = await world.as(newcomer);
    expect(await scene.loaders.conversation.load(conversation.id)).toMatchObject({ state: 'ACTIVE', agentId: newcomer.id });
  });

  test('leaves what is left out, and tells nobody of a change that is none', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    await updateGroup(await world.asPartner('MANAGE_GROUPS'), { id: world.group.id, name: world.group.name, agentIds: [agent.id] });
    await updateGroup(await world.asPartner('MANAGE_GROUPS'), { id: world.group.id });
    expect(await members(world, world.group.id)).toEqual([agent.id]);
    expect(await toldOf(world)).toEqual([]);
  });

  test('may write its own name otherwise, but not take another’s', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    await aGroup(world.workspaceId, { name: 'Sales' });
    const group = await aGroup(world.workspaceId, { name: 'support' });
    expect(await updateGroup(caller, { id: group.id, name: 'Support' })).toMatchObject({ name: 'Support' });
    await expect(updateGroup(caller, { id: group.id, name: 'sales' })).rejects.toMatchObject(mend('TAKEN', 'name'));
  });

  test('finds no group of another workspace, nor one that is none', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const caller = await manager(world);
    for (const id of [other.group.id, newId(), 'nonsense']) {
      await expect(updateGroup(caller, { id, name: 'Mine' })).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(archiveGroup(caller, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect((await directoryOf(other.workspaceId))?.groups.get(other.group.id)).toEqual(other.group);
  });
});

describe('archiving a group', () => {
  test('keeps it, once and for all', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const first = await archiveGroup(caller, world.group.id);
    expect(first.archivedAt).toBeInstanceOf(Date);
    expect(await archiveGroup(caller, world.group.id)).toEqual(first);
    await expect(updateGroup(caller, { id: world.group.id, name: 'New' })).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    expect(await toldOf(world)).toEqual([`group.archived ${world.group.id}`]);
  });

  test('takes its sites’ visitors out of its agents’ reach', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    await archiveGroup(await manager(world), world.group.id);
    const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'a', text: 'Hi' });
    expect(conversation.state).toBe('QUEUED');
    expect((await world.as(agent)).actor.siteIds.size).toBe(0);
  });
});
