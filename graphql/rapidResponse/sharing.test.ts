import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { UpdateRapidResponseInput } from '../__generated__/resolvers.ts';
import { toldOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld, type World } from '../world.factory.ts';
import { visibleRapidResponses } from './list.ts';
import { canUseRapidResponse } from './rapidResponse.policy.ts';
import { aRapidResponse } from './rapidResponse.factory.ts';
import { createRapidResponse, updateRapidResponse } from './rapidResponse.ts';

const hello = { clientId: 'hello', name: 'hej', text: 'Hej!', sharing: 'CHOSEN' } as const;
const manages = { permissions: ['MANAGE_RAPID_RESPONSES'] };
const manager = async (world: World) => world.as(await world.agent(manages));

describe('sharing a saved answer', () => {
  test('with agents and groups makes it theirs to use, and nobody else’s to see', async () => {
    const world = await newWorld();
    const [chosen, member, stranger] = [await world.agent({ groups: [] }), await world.agent(), await world.agent({ groups: [] })];
    const row = await createRapidResponse(await manager(world), {
      ...hello,
      agentIds: [chosen.id, chosen.id],
      groupIds: [world.group.id],
    });
    expect(row).toMatchObject({ ownerId: null, agentIds: [chosen.id], groupIds: [world.group.id] });
    expect(await visibleRapidResponses(await world.as(chosen))).toEqual([row]);
    expect(await visibleRapidResponses(await world.as(member))).toEqual([row]);
    expect(await visibleRapidResponses(await world.as(stranger))).toEqual([]);
    expect(await visibleRapidResponses(await world.asPartner())).toEqual([]);
    expect(await visibleRapidResponses(await world.asPartner('MANAGE_RAPID_RESPONSES'))).toEqual([row]);
    await expect(updateRapidResponse(await world.as(stranger), { id: row.id, text: 'x' })).rejects.toMatchObject(refusal('NOT_FOUND'));
    await expect(updateRapidResponse(await world.as(chosen), { id: row.id, text: 'x' })).rejects.toMatchObject(mend('LOCKED', 'id'));
  });

  test('leaves it to those who manage to see and change, not to write with', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const row = await aRapidResponse(world.workspaceId, { sharing: 'CHOSEN', agentIds: [agent.id] });
    const caller = await manager(world);
    expect(await visibleRapidResponses(caller)).toEqual([row]);
    expect(canUseRapidResponse(caller.actor, caller.directory, row)).toBe(false);
  });

  test('with a group ends when the group is archived', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    await aRapidResponse(world.workspaceId, { sharing: 'CHOSEN', groupIds: [world.group.id] });
    await sql`update "group" set archived_at = now() where workspace_id = ${world.workspaceId}`;
    expect(await visibleRapidResponses(await world.as(agent))).toEqual([]);
  });

  test('can be changed, and taken back as one’s own', async () => {
    const world = await newWorld();
    const [agent, gone] = [await world.agent(manages), await world.agent({ archivedAt: new Date() })];
    const caller = await world.as(agent);
    const row = await aRapidResponse(world.workspaceId, { sharing: 'CHOSEN', agentIds: [gone.id, agent.id], folder: 'Retur' });
    expect(await updateRapidResponse(caller, { id: row.id, text: 'New' })).toMatchObject({ agentIds: row.agentIds, folder: 'Retur' });
    expect(await updateRapidResponse(caller, { id: row.id, groupIds: [world.group.id] })).toMatchObject({ agentIds: [agent.id], groupIds: [world.group.id] });
    expect(await updateRapidResponse(caller, { id: row.id, sharing: 'EVERYONE', folder: '' })).toMatchObject({ agentIds: [], groupIds: [], folder: '' });
    const own = await updateRapidResponse(caller, { id: row.id, sharing: 'OWN' });
    expect(own).toMatchObject({ ownerId: agent.id, sharing: 'OWN' });
    expect(await visibleRapidResponses(caller)).toEqual([own]);
  });

  test.each([
    ['with nobody', {}, mend('BLANK', 'sharing')],
    ['with an unknown agent', { agentIds: [newId()] }, mend('UNKNOWN', 'agentIds')],
    ['with a malformed group', { groupIds: ['support'] }, mend('UNKNOWN', 'groupIds')],
  ])('%s is refused and changes nothing', async (_, input, error) => {
    const world = await newWorld();
    await expect(createRapidResponse(await manager(world), { ...hello, ...input })).rejects.toMatchObject(error);
    expect(await toldOf(world)).toEqual([]);
  });

  test('with agents and groups of another workspace, or archived ones, is refused', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const [foreign, archived] = [await other.agent(), await world.agent({ archivedAt: new Date() })];
    const caller = await manager(world);
    for (const id of [foreign.id, archived.id]) {
      await expect(createRapidResponse(caller, { ...hello, agentIds: [id] })).rejects.toMatchObject(mend('UNKNOWN', 'agentIds'));
    }
    await expect(createRapidResponse(caller, { ...hello, groupIds: [other.group.id] })).rejects.toMatchObject(mend('UNKNOWN', 'groupIds'));
  });

  test('one’s own needs the permission', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const row = await aRapidResponse(world.workspaceId, { ownerId: agent.id });
    const caller = await world.as(agent);
    const inputs: Omit<UpdateRapidResponseInput, 'id'>[] = [{ sharing: 'EVERYONE' }, { sharing: 'CHOSEN', agentIds: [agent.id] }];
    for (const input of inputs) {
      await expect(updateRapidResponse(caller, { id: row.id, ...input })).rejects.toMatchObject(mend('LOCKED', 'sharing'));
    }
    expect(await visibleRapidResponses(caller)).toEqual([row]);
  });
});
