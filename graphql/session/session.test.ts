import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow, SessionRow } from '../../db/rows.ts';
import type { AgentActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld, type World } from '../world.factory.ts';
import { hashPassword } from './password.ts';
import { aSession } from './session.factory.ts';
import { changePassword, endSession, revokeAllSessions, revokeSession, sessionEnd } from './session.ts';
import { signIn } from './signIn.ts';

/** The agent in a session that the database knows. */
async function signedIn(world: World, agent: AgentRow): Promise<Caller<AgentActor>> {
  const caller = await world.as(agent);
  const { id: sessionId } = await aSession(agent);
  return { ...caller, actor: { ...caller.actor, sessionId } };
}
async function open({ workspaceId }: World): Promise<string[]> {
  const rows = await sql<SessionRow[]>`
    select * from agent_session where workspace_id = ${workspaceId} and revoked_at is null order by id`;
  return rows.map(({ id }) => id);
}
const told = async (world: World) =>
  (await logOf(world)).filter(({ type }) => type === 'session.revoked').map(({ data }) => data.sessionId);

describe('signing a session out', () => {
  test('is the asking one, when none is named', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const other = await aSession(agent);
    const caller = await signedIn(world, agent);
    expect(await revokeSession(caller, null)).toBe(caller.actor.sessionId);
    expect([await open(world), await told(world)]).toEqual([[other.id], [caller.actor.sessionId]]);
  });

  test('is another one of one’s own', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const other = await aSession(agent);
    const caller = await signedIn(world, agent);
    expect(await revokeSession(caller, other.id)).toBe(other.id);
    expect([await open(world), await told(world)]).toEqual([[caller.actor.sessionId], [other.id]]);
  });

  test('is a colleague’s, with MANAGE_AGENTS only', async () => {
    const world = await newWorld();
    const theirs = await aSession(await world.agent());
    const caller = await signedIn(world, await world.agent());
    await expect(revokeSession(caller, theirs.id)).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    expect(await told(world)).toEqual([]);
    const manager = await signedIn(world, await world.agent({ permissions: ['MANAGE_AGENTS'] }));
    expect(await revokeSession(manager, theirs.id)).toBe(theirs.id);
    expect(await told(world)).toEqual([theirs.id]);
  });

  test('is never one of another workspace, nor what is none', async () => {
    const world = await newWorld();
    const elsewhere = await newWorld();
    const foreign = await aSession(await elsewhere.agent());
    const owner = await signedIn(world, await world.agent({ role: 'OWNER' }));
    for (const id of [foreign.id, newId(), '', 'nonsense', '\0']) {
      await expect(revokeSession(owner, id)).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    }
    expect([await open(elsewhere), await told(world), await told(elsewhere)]).toEqual([[foreign.id], [], []]);
  });

  test('twice changes nothing the second time', async () => {
    const world = await newWorld();
    const caller = await signedIn(world, await world.agent());
    const revoked = async () => (await sql<SessionRow[]>`select * from agent_session where id = ${caller.actor.sessionId}`)[0]?.revokedAt;
    await revokeSession(caller, null);
    const first = await revoked();
    expect(await revokeSession(caller, null)).toBe(caller.actor.sessionId);
    expect([await revoked(), await told(world)]).toEqual([first, [caller.actor.sessionId]]);
  });
});

describe('signing an agent out everywhere', () => {
  test('ends all the agent’s sessions and no other’s, and says how many', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const [one, two] = [await aSession(agent), await aSession(agent)];
    await aSession(agent, { revokedAt: new Date() });
    const colleague = await aSession(await world.agent());
    const caller = await signedIn(world, agent);
    expect(await revokeAllSessions(caller, agent.id)).toBe(3);
    expect(await open(world)).toEqual([colleague.id]);
    expect((await told(world)).toSorted()).toEqual([one.id, two.id, caller.actor.sessionId].toSorted());
    expect(await revokeAllSessions(caller, agent.id)).toBe(0);
  });

  test('is for oneself, and for others with MANAGE_AGENTS', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const { id } = await aSession(agent);
    const elsewhere = await newWorld();
    const foreign = await aSession(await elsewhere.agent());
    const caller = await signedIn(world, await world.agent());
    const manager = await signedIn(world, await world.agent({ permissions: ['MANAGE_AGENTS'] }));
    await expect(revokeAllSessions(caller, agent.id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    for (const unknown of [foreign.agentId, newId(), 'nonsense', '']) {
      await expect(revokeAllSessions(manager, unknown)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect(await open(world)).toContain(id);
    expect(await open(elsewhere)).toEqual([foreign.id]);
    expect(await revokeAllSessions(manager, agent.id)).toBe(1);
    expect(await open(world)).not.toContain(id);
  });
});

describe('a session', () => {
  test('holds until it expires, is revoked, or asked for as somebody else’s', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const { workspaceId, id: agentId } = agent;
    const ref = ({ id }: SessionRow) => ({ workspaceId, agentId, sessionId: id });
    const good = await aSession(agent);
    expect(await sessionEnd(ref(good))).toEqual(good.expiresAt);
    expect(await sessionEnd(ref(await aSession(agent, { expiresAt: new Date(Date.now() - 1) })))).toBeNull();
    expect(await sessionEnd(ref(await aSession(agent, { revokedAt: new Date() })))).toBeNull();
    expect(await sessionEnd({ ...ref(good), agentId: (await world.agent()).id })).toBeNull();
    expect(await sessionEnd({ ...ref(good), workspaceId: (await newWorld()).workspaceId })).toBeNull();
    expect(await sessionEnd({ ...ref(good), sessionId: 'nonsense' })).toBeNull();
  });

  test('ends itself once, and tells the log once', async () => {
    const world = await newWorld();
    const { workspaceId, id: agentId, ...agent } = await world.agent();
    const { id: sessionId } = await aSession({ ...agent, workspaceId, id: agentId });
    await endSession({ workspaceId, agentId, sessionId });
    await endSession({ workspaceId, agentId, sessionId });
    expect([await open(world), await told(world)]).toEqual([[], [sessionId]]);
  });
});

describe('changing the password', () => {
  const old = 'the old password';
  async function agentWithPassword() {
    const world = await newWorld();
    const agent = await world.agent({ passwordHash: await hashPassword(old) });
    const enter = (password: string) => signIn({ email: agent.email ?? '', password, address: newId(), userAgent: '' });
    return { world, agent, enter, caller: await signedIn(world, agent) };
  }

  test('lets in with the new one only, and signs out the agent’s other sessions only', async () => {
    const { world, agent, enter, caller } = await agentWithPassword();
    const other = await aSession(agent);
    const colleague = await aSession(await world.agent());
    await changePassword(caller, { current: old, new: 'the new password' });
    expect(await open(world)).toEqual([caller.actor.sessionId, colleague.id].toSorted());
    expect(await told(world)).toEqual([other.id]);
    expect(await enter(old)).toEqual({ kind: 'refused' });
    expect(await enter('the new password')).toMatchObject({ kind: 'signedIn' });
  });

  test.each([
    ['a wrong present one', { current: 'not the old one', new: 'the new password' }, mend('INVALID', 'current')],
    ['a new one that is too short', { current: old, new: 'short' }, mend('INVALID', 'new')],
    ['a blank new one', { current: old, new: ' '.repeat(12) }, mend('BLANK', 'new')],
  ])('with %s changes nothing', async (_, input, error) => {
    const { world, agent, caller, enter } = await agentWithPassword();
    const other = await aSession(agent);
    await expect(changePassword(caller, input)).rejects.toMatchObject(error);
    expect(await open(world)).toEqual([caller.actor.sessionId, other.id].toSorted());
    expect(await enter(old)).toMatchObject({ kind: 'signedIn' });
  });
});
