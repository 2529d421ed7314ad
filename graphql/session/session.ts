import DataLoader from 'dataloader';
import { sql } from '../../db/client.ts';
import type { AgentRow, SessionRow } from '../../db/rows.ts';
import type { AgentActor, PartnerActor } from '../actor/actor.ts';
import { canManageAgent, isSelf } from '../agent/agent.policy.ts';
import type { SessionRef } from '../bridge.ts';
import type { Caller } from '../context.ts';
import type { Directory } from '../directory/directory.ts';
import { Mendable, notFound, refuse } from '../errors.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { isId } from '../input.ts';
import { hashPassword, newPassword, verifyPassword } from './password.ts';
import { revokeSessions } from './revoke.ts';
import { waitBeforeGuess } from './signIn.ts';

/** When the session ends; null when it has ended or been revoked. */
export async function sessionEnd(session: SessionRef): Promise<Date | null> {
  return [session.workspaceId, session.agentId, session.sessionId].every(isId) ? ends.load(session) : null;
}

/** The database is asked for every request anew, but for all that came in at the same moment together. */
const ends = new DataLoader<SessionRef, Date | null>(
  async (sessions) => {
    const rows = await sql<(Pick<SessionRow, 'expiresAt'> & { place: number })[]>`
      select asked.place, expires_at from unnest(
        ${sessions.map((one) => one.workspaceId)}::uuid[], ${sessions.map((one) => one.agentId)}::uuid[],
        ${sessions.map((one) => one.sessionId)}::uuid[]
      ) with ordinality as asked (workspace_id, agent_id, id, place)
      join agent_session session using (workspace_id, agent_id, id)
      where session.revoked_at is null and session.expires_at > now()`;
    const found = new Map(rows.map((row) => [row.place, row.expiresAt]));
    return sessions.map((_, index) => found.get(index + 1) ?? null);
  },
  { cache: false, maxBatchSize: 500, batchScheduleFn: (ask) => setImmediate(ask) },
);

/** Signs one session out, at once; without an id the one that asks. One that is revoked already stays so. */
export async function revokeSession({ actor, directory }: Caller<Staff>, id: string | null | undefined): Promise<string> {
  const sessionId = id ?? (actor.type === 'AGENT' ? actor.sessionId : null);
  if (!isId(sessionId)) throw unknownSession();
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const [row] = await sql<SessionRow[]>`
      select * from agent_session where workspace_id = ${workspaceId} and id = ${sessionId} for update`;
    if (!row || !maySignOut(actor, directory, row.agentId)) throw unknownSession();
    if (row.revokedAt) return sessionId;
    await sql`update agent_session set revoked_at = now() where workspace_id = ${workspaceId} and id = ${sessionId}`;
    recordEvent(tx, { type: 'session.revoked', actor, subjectId: row.agentId, data: { sessionId } });
    return sessionId;
  });
}

/** Signs the session itself out; one that has ended already stays so. */
export async function endSession({ workspaceId, agentId, sessionId }: SessionRef): Promise<void> {
  await transact(workspaceId, async (tx) => {
    const ended = await tx.sql`
      update agent_session set revoked_at = now()
      where workspace_id = ${workspaceId} and id = ${sessionId} and agent_id = ${agentId} and revoked_at is null`;
    if (ended.count === 0) return;
    recordEvent(tx, { type: 'session.revoked', actor: { type: 'SYSTEM', workspaceId }, subjectId: agentId, data: { sessionId } });
  });
}

/** Signs an agent out everywhere. Returns how many sessions that ended. */
export async function revokeAllSessions({ actor, directory }: Caller<Staff>, agentId: string): Promise<number> {
  if (!isId(agentId) || !maySignOut(actor, directory, agentId)) throw notFound();
  return transact(actor.workspaceId, (tx) => revokeSessions(tx, actor, agentId));
}

/** A new password; every other session of the agent is signed out. */
export async function changePassword(
  { actor }: Caller<AgentActor>,
  passwords: { current: string; new: string },
): Promise<AgentRow> {
  const fresh = newPassword('new', passwords.new);
  const limited = await waitBeforeGuess(actor.agentId);
  if (limited !== null) throw refuse('RATE_LIMITED', 'Too many wrong passwords. Try again later.', { retryAfterSeconds: limited });
  const [agent] = await sql<AgentRow[]>`
    select * from agent where workspace_id = ${actor.workspaceId} and id = ${actor.agentId}`;
  if (!agent?.passwordHash || !(await verifyPassword(agent.passwordHash, passwords.current.slice(0, 1_000)))) {
    throw new Mendable('INVALID', 'current', 'That is not your present password.');
  }
  const passwordHash = await hashPassword(fresh);
  return transact(actor.workspaceId, async (tx) => {
    await tx.sql`
      update agent set password_hash = ${passwordHash} where workspace_id = ${tx.workspaceId} and id = ${agent.id}`;
    await revokeSessions(tx, actor, agent.id, { exceptSessionId: actor.sessionId });
    return agent;
  });
}

type Staff = AgentActor | PartnerActor;

/** Oneself, or somebody whom one manages. */
function maySignOut(actor: Staff, directory: Directory, agentId: string): boolean {
  const agent = directory.agents.get(agentId);
  return agent !== undefined && (isSelf(actor, agentId) || canManageAgent(actor, directory, agent));
}

const unknownSession = () => new Mendable('UNKNOWN', 'id', 'There is no such session.');
