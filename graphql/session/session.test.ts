import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { SessionRow } from '../../db/rows.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { aSession, openSessions, signedIn, signedOut } from './session.factory.ts';
import { endSession, revokeAllSessions, revokeSession, sessionEnd } from './session.ts';

describe('signing a session out', () => {
  test('is the asking one, when none is named', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const other = await aSession(agent);
    const caller = await signedIn(world, agent);
    expect(await revokeSession(caller, null)).toBe(caller.actor.sessionId);
    expect([await openSessions(world), await signedOut(world)]).toEqual([[other.id], [caller.actor.sessionId]]);
  });

  test('is another one of one’s own', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const other = await aSession(agent);
    const caller = await signedIn(world, agent);
    expect(await revokeSession(caller, other.id)).toBe(other.id);
    expect([await openSessions(world), await signedOut(world)]).toEqual([[caller.actor.sessionId], [other.id]]);
  });

  test('is a colleague’s, with MANAGE_AGENTS only', async () => {
    const world = await newWorld();
    const theirs = await aSession(await world.agent());
    const caller = await signedIn(world, await world.agent());
    await expect(revokeSession(caller, theirs.id)).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    expect(await signedOut(world)).toEqual([]);
    const manager = await signedIn(world, await world.agent({ permissions: ['MANAGE_AGENTS'] }));
    expect(await revokeSession(manager, theirs.id)).toBe(theirs.id);
    expect(await signedOut(world)).toEqual([theirs.id]);
  });

  test('is never one of another workspace, nor what is none', async () => {
    const world = await newWorld();
    const elsewhere = await newWorld();
    const foreign = await aSession(await elsewhere.agent());
    const owner = await signedIn(world, await world.agent({ role: 'OWNER' }));
    for (const id of [foreign.id, newId(), '', 'nonsense', '\0']) {
      await expect(revokeSession(owner, id)).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    }
    expect([await openSessions(elsewhere), await signedOut(world), await signedOut(elsewhere)]).toEqual([[foreign.id], [], []]);
  });

  test('twice changes nothing the second time', async () => {
    const world = await newWorld();
    const caller = await signedIn(world, await world.agent());
    const revoked = async () => (await sql<SessionRow[]>`select * from agent_session where id = ${caller.actor.sessionId}`)[0]?.revokedAt;
    await revokeSession(caller, null);
    const first = await revoked();
    expect(await revokeSession(caller, null)).toBe(caller.actor.sessionId);
    expect([await revoked(), await signedOut(world)]).toEqual([first, [caller.actor.sessionId]]);
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
    expect(await openSessions(world)).toEqual([colleague.id]);
    expect((await signedOut(world)).toSorted()).toEqual([one.id, two.id, caller.actor.sessionId].toSorted());
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
    expect(await openSessions(world)).toContain(id);
    expect(await openSessions(elsewhere)).toEqual([foreign.id]);
    expect(await revokeAllSessions(manager, agent.id)).toBe(1);
    expect(await openSessions(world)).not.toContain(id);
  });
});

describe('MANAGE_AGENTS', () => {
  test('signs nobody out who stands above: an owner’s session is an owner’s to end', async () => {
    const world = await newWorld();
    const owner = await world.agent({ role: 'OWNER' });
    const { id } = await aSession(owner);
    const admin = await signedIn(world, await world.agent({ role: 'ADMIN' }));
    await expect(revokeSession(admin, id)).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    await expect(revokeAllSessions(admin, owner.id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await openSessions(world)).toContain(id);
    expect(await revokeSession(await signedIn(world, await world.agent({ role: 'OWNER' })), id)).toBe(id);
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
    expect([await openSessions(world), await signedOut(world)]).toEqual([[], [sessionId]]);
  });
});

test('sessions asked for at the same moment are each told their own end', async () => {
  const world = await newWorld();
  const [one, other] = [await world.agent(), await world.agent()];
  const [live, revoked] = [await aSession(one), await aSession(other)];
  await sql`update agent_session set revoked_at = now() where id = ${revoked.id}`;
  const { workspaceId } = world;
  const asked = [
    { workspaceId, agentId: one.id, sessionId: live.id },
    { workspaceId, agentId: other.id, sessionId: revoked.id },
    { workspaceId, agentId: other.id, sessionId: live.id },
    { workspaceId: newId(), agentId: one.id, sessionId: live.id },
    { workspaceId, agentId: one.id, sessionId: 'nonsense' },
    { workspaceId, agentId: one.id, sessionId: live.id },
  ];
  expect(await Promise.all(asked.map(sessionEnd))).toEqual([live.expiresAt, null, null, null, null, live.expiresAt]);
});
