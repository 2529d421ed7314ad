import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { directoryOf } from '../directory/directory.ts';
import { toldOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { aGroup } from '../group/group.factory.ts';
import { newId } from '../id.ts';
import { verifyPassword } from '../session/password.ts';
import { newWorld, type World } from '../world.factory.ts';
import { createAgent } from './create.ts';

const admin = async (world: World) => world.as(await world.agent({ role: 'ADMIN' }));
const eva = () => ({
  clientId: 'eva',
  name: 'Eva Lind',
  email: `eva.${newId()}@firm.example`,
  password: 'long enough',
  role: 'AGENT' as const,
});
const count = async ({ workspaceId }: World) => (await directoryOf(workspaceId))?.agents.size;

describe('adding an agent', () => {
  test('keeps it Offline with the defaults, its groups and a hash of its password', async () => {
    const world = await newWorld();
    const input = { ...eva(), email: ` EVA.${newId()}@Firm.Example `, groupIds: [world.group.id] };
    const agent = await createAgent(await admin(world), input);
    expect(agent).toMatchObject({
      name: 'Eva Lind',
      email: input.email.trim().toLowerCase(),
      role: 'AGENT',
      permissions: [],
      frontOffice: true,
      maxActiveChats: 4,
      presence: 'OFFLINE',
      chosenPresence: 'ONLINE',
    });
    const [kept] = await sql<AgentRow[]>`select * from agent where workspace_id = ${world.workspaceId} and id = ${agent.id}`;
    expect(kept).toEqual(agent);
    expect(await verifyPassword(kept?.passwordHash ?? '', 'long enough')).toBe(true);
    const directory = await directoryOf(world.workspaceId);
    expect([...(directory?.groupsOfAgent(agent.id) ?? [])]).toEqual([world.group.id]);
    expect(await toldOf(world)).toEqual([`agent.created ${agent.id}`]);
  });

  test('makes one agent and one event of a hundred repeats at once', { timeout: 30_000 }, async () => {
    const world = await newWorld();
    const caller = await admin(world);
    const input = eva();
    const agents = await inParallel(100, () => createAgent(caller, input));
    expect(new Set(agents.map((agent) => agent.id)).size).toBe(1);
    expect(await toldOf(world)).toEqual([`agent.created ${agents[0]?.id}`]);
  });

  test('gives one of many who want an address at once the address, over all workspaces', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const callers = [await admin(world), await admin(other)];
    const input = eva();
    const wanted = await Promise.allSettled(
      callers.flatMap((caller) => ['1', '2'].map((clientId) => createAgent(caller, { ...input, clientId }))),
    );
    expect(wanted.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of wanted) if (one.status === 'rejected') expect(one.reason).toMatchObject(mend('TAKEN', 'email'));
    expect([...(await toldOf(world)), ...(await toldOf(other))]).toHaveLength(1);
  });

  test('may give an archived agent’s address anew', async () => {
    const world = await newWorld();
    const input = eva();
    await world.agent({ email: input.email, archivedAt: new Date() });
    expect(await createAgent(await admin(world), input)).toMatchObject({ email: input.email });
  });

  test.each([
    ['a blank name', { name: ' ' }, mend('BLANK', 'name')],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, mend('TOO_LONG', 'name')],
    ['a name of two lines', { name: 'Eva\nLind' }, mend('INVALID', 'name')],
    ['an address without @', { email: 'eva' }, mend('INVALID', 'email')],
    ['an address with a blank', { email: 'eva lind@firm.example' }, mend('INVALID', 'email')],
    ['an address of 255 characters', { email: `${'x'.repeat(242)}@firm.example` }, mend('TOO_LONG', 'email')],
    ['a short password', { password: 'short' }, mend('INVALID', 'password')],
    ['a long title', { title: 'x'.repeat(101) }, mend('TOO_LONG', 'title')],
    ['a long department', { department: 'x'.repeat(101) }, mend('TOO_LONG', 'department')],
    ['no slot', { maxActiveChats: 0 }, mend('INVALID', 'maxActiveChats')],
    ['101 slots', { maxActiveChats: 101 }, mend('INVALID', 'maxActiveChats')],
    ['a priority over 100', { priority: 101 }, mend('INVALID', 'priority')],
    ['a priority under −100', { priority: -101 }, mend('INVALID', 'priority')],
    ['a blank clientId', { clientId: '' }, mend('BLANK', 'clientId')],
    ['an unknown group', { groupIds: [newId()] }, mend('UNKNOWN', 'groupIds')],
    ['a malformed group id', { groupIds: ['x'] }, mend('UNKNOWN', 'groupIds')],
  ])('refuses %s and changes nothing', async (_, input, error) => {
    const world = await newWorld();
    await expect(createAgent(await admin(world), { ...eva(), ...input })).rejects.toMatchObject(error);
    expect(await toldOf(world)).toEqual([]);
    expect(await count(world)).toBe(1);
  });

  test('refuses groups of another workspace, and archived ones', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const archived = await aGroup(world.workspaceId, { archivedAt: new Date() });
    for (const { id } of [other.group, archived]) {
      const attempt = createAgent(await admin(world), { ...eva(), groupIds: [id] });
      await expect(attempt).rejects.toMatchObject(mend('UNKNOWN', 'groupIds'));
    }
  });

  test('gives no more than one has: owners by owners only, no foreign permission, no role that brings one', async () => {
    const world = await newWorld();
    const manager = await world.as(await world.agent({ permissions: ['MANAGE_AGENTS', 'VIEW_STATISTICS'] }));
    const partner = await world.asPartner('MANAGE_AGENTS', 'SEND_MESSAGES');
    for (const [caller, gift, field] of [
      [await admin(world), { role: 'OWNER' }, 'role'],
      [manager, { role: 'ADMIN' }, 'role'],
      [manager, { permissions: ['VIEW_STATISTICS', 'MANAGE_API_KEYS'] }, 'permissions'],
      [partner, { permissions: ['VIEW_STATISTICS'] }, 'permissions'],
      [partner, { role: 'OWNER' }, 'role'],
    ] as const) {
      const attempt = createAgent(caller, { ...eva(), ...gift, permissions: 'permissions' in gift ? [...gift.permissions] : [] });
      await expect(attempt).rejects.toMatchObject(mend('NOT_YOURS_TO_GIVE', field));
    }
    expect(await toldOf(world)).toEqual([]);
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    expect(await createAgent(owner, { ...eva(), role: 'OWNER' })).toMatchObject({ role: 'OWNER' });
    const given = { ...eva(), clientId: '2', permissions: ['VIEW_STATISTICS' as const] };
    expect(await createAgent(manager, given)).toMatchObject({ permissions: ['VIEW_STATISTICS'] });
    expect(await createAgent(partner, { ...eva(), clientId: '3' })).toMatchObject({ role: 'AGENT' });
  });

  test('is not for those without the permission', async () => {
    const world = await newWorld();
    for (const caller of [await world.as(await world.agent()), await world.asVisitor(await world.visitor()), await world.asPartner()]) {
      await expect(createAgent(caller, eva())).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
  });
});
