import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow, SessionRow } from '../../db/rows.ts';
import { logOf, toldOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { verifyPassword } from '../session/password.ts';
import { aSession } from '../session/session.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { updateAgent } from './update.ts';

const admin = async (world: World) => world.as(await world.agent({ role: 'ADMIN', presence: 'OFFLINE' }));
const kept = async ({ workspaceId, id }: AgentRow) => {
  const [row] = await sql<AgentRow[]>`select * from agent where workspace_id = ${workspaceId} and id = ${id}`;
  return row;
};
const openSessions = async ({ workspaceId, id }: AgentRow) => {
  const rows = await sql<SessionRow[]>`
    select * from agent_session where workspace_id = ${workspaceId} and agent_id = ${id} and revoked_at is null`;
  return rows.map((row) => row.id);
};

describe('changing an agent', () => {
  test('changes what is given and nothing else', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const email = `${newId()}@New.example`;
    const changes = { name: 'New', title: 'T', department: 'D', statusText: '', locale: 'sv' as const, timeZone: 'Europe/Oslo' };
    const post = { frontOffice: false, maxActiveChats: 7, priority: -3, permissions: ['VIEW_STATISTICS' as const] };
    const changed = await updateAgent(await admin(world), { id: agent.id, ...changes, ...post, email });
    expect(changed).toEqual({ ...agent, ...changes, ...post, email: email.toLowerCase() });
    expect(await kept(agent)).toEqual(changed);
    expect(await toldOf(world)).toEqual([`agent.updated ${agent.id}`]);
  });

  test('tells nobody of a change that is none', async () => {
    const world = await newWorld();
    const { id, name, role, email } = await world.agent();
    const caller = await admin(world);
    await updateAgent(caller, { id, name, role, email, permissions: [], groupIds: [world.group.id] });
    await updateAgent(caller, { id });
    expect(await toldOf(world)).toEqual([]);
  });

  test.each([
    ['a blank name', { name: ' ' }, mend('BLANK', 'name')],
    ['an address that is none', { email: 'x' }, mend('INVALID', 'email')],
    ['a short password', { password: 'short' }, mend('INVALID', 'password')],
    ['a long status text', { statusText: 'x'.repeat(201) }, mend('TOO_LONG', 'statusText')],
    ['NUL in a status text', { statusText: 'x\0' }, mend('INVALID', 'statusText')],
    ['a time zone that is none', { timeZone: 'Europe/Atlantis' }, mend('INVALID', 'timeZone')],
    ['a language that is none', { spellCheckLanguage: 'på svenska' }, mend('INVALID', 'spellCheckLanguage')],
    ['a time zone by offset', { timeZone: '+01:00' }, mend('INVALID', 'timeZone')],
    ['101 slots', { maxActiveChats: 101 }, mend('INVALID', 'maxActiveChats')],
    ['half a priority', { priority: 0.5 }, mend('INVALID', 'priority')],
    ['an unknown group', { name: 'New', groupIds: [newId()] }, mend('UNKNOWN', 'groupIds')],
  ])('refuses %s and changes nothing', async (_, input, error) => {
    const world = await newWorld();
    const agent = await world.agent();
    await expect(updateAgent(await admin(world), { id: agent.id, ...input })).rejects.toMatchObject(error);
    expect(await kept(agent)).toEqual(agent);
    expect(await toldOf(world)).toEqual([]);
  });

  test('refuses an address that another agent of any workspace has', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const agent = await world.agent();
    const { email } = await other.agent();
    const attempt = updateAgent(await admin(world), { id: agent.id, email: email?.toUpperCase() });
    await expect(attempt).rejects.toMatchObject(mend('TAKEN', 'email'));
    expect(await kept(agent)).toEqual(agent);
  });

  test('finds no agent of another workspace, nor one that is none, and leaves the archived', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const caller = await admin(world);
    const foreign = await other.agent();
    for (const id of [foreign.id, newId(), 'nonsense']) {
      await expect(updateAgent(caller, { id, name: 'x' })).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect(await kept(foreign)).toEqual(foreign);
    const archived = await world.agent({ archivedAt: new Date() });
    await expect(updateAgent(caller, { id: archived.id, name: 'x' })).rejects.toMatchObject(mend('UNKNOWN', 'id'));
  });
});

describe('who may change an agent', () => {
  test('is the agent itself, as to what it says of itself', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    const own = { name: 'Me', title: 'T', department: 'D', statusText: 'Lunch', locale: 'sv' as const, timeZone: 'Asia/Tokyo', spellCheck: false, spellCheckLanguage: 'en-GB' };
    expect(await updateAgent(caller, { id: agent.id, ...own })).toMatchObject(own);
    for (const post of [
      { email: 'me@firm.example' },
      { password: 'long enough' },
      { role: 'ADMIN' as const },
      { permissions: [] },
      { frontOffice: false },
      { maxActiveChats: 1 },
      { priority: 1 },
      { groupIds: [] },
    ]) {
      await expect(updateAgent(caller, { id: agent.id, name: 'X', ...post })).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
    expect(await kept(agent)).toEqual({ ...agent, ...own });
  });

  test('is no colleague without the permission, no visitor, no partner without it', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    for (const caller of [await world.as(await world.agent()), await world.asVisitor(await world.visitor()), await world.asPartner()]) {
      await expect(updateAgent(caller, { id: agent.id, name: 'x' })).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
    expect(await kept(agent)).toEqual(agent);
    expect(await updateAgent(await world.asPartner('MANAGE_AGENTS', 'SEND_MESSAGES'), { id: agent.id, name: 'x' })).toMatchObject({ name: 'x' });
  });

  test('is nobody who may less than the agent: a new password would be a way to become it', async () => {
    const world = await newWorld();
    const [owner, colleague] = [await world.agent({ role: 'OWNER' }), await world.agent({ role: 'ADMIN' })];
    const manager = await world.as(await world.agent({ permissions: ['MANAGE_AGENTS'] }));
    for (const [caller, agent] of [
      [manager, colleague],
      [manager, owner],
      [await admin(world), owner],
      [await world.asPartner('MANAGE_AGENTS'), owner],
    ] as const) {
      const attempt = updateAgent(caller, { id: agent.id, password: 'long enough' });
      await expect(attempt).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
    expect(await toldOf(world)).toEqual([]);
    expect(await updateAgent(await admin(world), { id: colleague.id, name: 'x' })).toMatchObject({ name: 'x' });
  });

  test('gives no more than it has', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const manager = await world.as(await world.agent({ permissions: ['MANAGE_AGENTS'] }));
    const given = (caller: typeof manager, gift: object) => updateAgent(caller, { id: agent.id, ...gift });
    await expect(given(manager, { role: 'ADMIN' })).rejects.toMatchObject(mend('NOT_YOURS_TO_GIVE', 'role'));
    await expect(given(await admin(world), { role: 'OWNER' })).rejects.toMatchObject(mend('NOT_YOURS_TO_GIVE', 'role'));
    await expect(given(manager, { permissions: ['MANAGE_SITES'] })).rejects.toMatchObject(mend('NOT_YOURS_TO_GIVE', 'permissions'));
    const self = updateAgent(manager, { id: manager.actor.agentId, permissions: ['MANAGE_AGENTS', 'MANAGE_API_KEYS'] });
    await expect(self).rejects.toMatchObject(mend('NOT_YOURS_TO_GIVE', 'permissions'));
  });
});

describe('the last owner', () => {
  test('keeps the role', async () => {
    const world = await newWorld();
    const owner = await world.agent({ role: 'OWNER' });
    await world.agent({ role: 'OWNER', archivedAt: new Date() });
    const attempt = updateAgent(await world.as(owner), { id: owner.id, role: 'ADMIN' });
    await expect(attempt).rejects.toMatchObject(mend('LAST_OWNER', 'role'));
    expect(await kept(owner)).toEqual(owner);
  });

  test('is left when all owners give the role up at once', async () => {
    const world = await newWorld();
    const owners = await Promise.all([1, 2, 3, 4].map(() => world.agent({ role: 'OWNER' })));
    const callers = await Promise.all(owners.map((owner) => world.as(owner)));
    const given = await Promise.allSettled(owners.map(({ id }, index) => updateAgent(callers[index]!, { id, role: 'AGENT' })));
    expect(given.filter((one) => one.status === 'fulfilled')).toHaveLength(3);
    expect(given.find((one) => one.status === 'rejected')?.reason).toMatchObject(mend('LAST_OWNER', 'role'));
    const left = await sql`select id from agent where workspace_id = ${world.workspaceId} and role = 'OWNER'`;
    expect(left).toHaveLength(1);
  });
});

describe('a new password or role', () => {
  test('signs the agent out everywhere, and nobody else', async () => {
    const world = await newWorld();
    const [agent, colleague] = [await world.agent(), await world.agent()];
    const sessions = [await aSession(agent), await aSession(agent)];
    const others = await aSession(colleague);
    const earlier = await aSession(agent, { revokedAt: new Date() });
    await updateAgent(await admin(world), { id: agent.id, password: 'a new password' });
    expect(await openSessions(agent)).toEqual([]);
    expect(await openSessions(colleague)).toEqual([others.id]);
    const revoked = (await logOf(world)).filter((event) => event.type === 'session.revoked');
    expect(revoked.map(({ subjectId, data }) => [subjectId, data.sessionId]).toSorted()).toEqual(
      sessions.map(({ id }) => [agent.id, id]).toSorted(),
    );
    expect(revoked.map(({ data }) => data.sessionId)).not.toContain(earlier.id);
    expect(await verifyPassword((await kept(agent))?.passwordHash ?? '', 'a new password')).toBe(true);
  });

  test('counts when it is another role, not when it is the same', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const { id } = await aSession(agent);
    const caller = await admin(world);
    await updateAgent(caller, { id: agent.id, role: 'AGENT', name: 'New' });
    expect(await openSessions(agent)).toEqual([id]);
    await updateAgent(caller, { id: agent.id, role: 'ADMIN' });
    expect(await openSessions(agent)).toEqual([]);
  });
});
