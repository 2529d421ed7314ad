import type { Actor } from '../actor/actor.ts';
import { recordEvent, type Tx } from '../event/transact.ts';

/** Signs an agent out everywhere; open sockets close on the events. Returns how many sessions that were. */
export async function revokeSessions(
  tx: Tx,
  actor: Actor,
  agentId: string,
  { exceptSessionId = null }: { exceptSessionId?: string | null } = {},
): Promise<number> {
  const { sql, workspaceId } = tx;
  const revoked = await sql<{ id: string }[]>`
    update agent_session set revoked_at = ${new Date()}
    where workspace_id = ${workspaceId} and agent_id = ${agentId} and revoked_at is null
      and id is distinct from ${exceptSessionId}::uuid
    returning id`;
  for (const { id } of revoked) {
    recordEvent(tx, { type: 'session.revoked', actor, subjectId: agentId, data: { sessionId: id } });
  }
  return revoked.length;
}
