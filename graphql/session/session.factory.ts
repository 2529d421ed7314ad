import { sql } from '../../db/client.ts';
import type { AgentRow, SessionRow } from '../../db/rows.ts';
import type { AgentActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { logOf } from '../event/log.factory.ts';
import { newId } from '../id.ts';
import type { World } from '../world.factory.ts';

export async function aSession({ workspaceId, id: agentId }: AgentRow, row: Partial<SessionRow> = {}): Promise<SessionRow> {
  const now = Date.now();
  const session: SessionRow = {
    workspaceId,
    id: newId(),
    agentId,
    userAgent: 'test',
    address: '127.0.0.1',
    createdAt: new Date(now),
    expiresAt: new Date(now + 3_600_000),
    revokedAt: null,
    ...row,
  };
  await sql`insert into agent_session ${sql(session)}`;
  return session;
}

/** The agent in a session that the database knows. */
export async function signedIn(world: World, agent: AgentRow): Promise<Caller<AgentActor>> {
  const caller = await world.as(agent);
  const { id: sessionId } = await aSession(agent);
  return { ...caller, actor: { ...caller.actor, sessionId } };
}

/** Ids of the workspace's sessions that are not revoked. */
export async function openSessions({ workspaceId }: World): Promise<string[]> {
  const rows = await sql<SessionRow[]>`
    select * from agent_session where workspace_id = ${workspaceId} and revoked_at is null order by id`;
  return rows.map(({ id }) => id);
}

/** Which sessions the log has told of as revoked, in order. */
export const signedOut = async (world: World) =>
  (await logOf(world)).filter(({ type }) => type === 'session.revoked').map(({ data }) => data.sessionId);
