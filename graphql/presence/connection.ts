import { type Fragment, sql, type TransactionSql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { processId } from '../event/signal.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { newId } from '../id.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';

/** How long an agent may be without any connection before being Offline. */
export const graceSeconds = 30;

/**
 * Whether the row of `agent` at hand has a connection, or had one within the grace time. A connection of a process that
 * no longer beats ended with its last beat.
 */
export const alive = (sql: TransactionSql): Fragment => sql`exists (
  select from agent_connection connection
  left join server_process process on process.id = connection.process_id
  where connection.workspace_id = agent.workspace_id and connection.agent_id = agent.id
    and coalesce(connection.closed_at, 'infinity') > now() - make_interval(secs => ${graceSeconds})
    and process.beat_at > now() - make_interval(secs => ${graceSeconds}))`;

/** A socket of the agent has opened: an Offline agent becomes what it had chosen. Returns the connection's id. */
export async function openConnection(workspaceId: string, agentId: string): Promise<string> {
  const id = newId();
  await sql`insert into agent_connection ${sql({ workspaceId, id, agentId, processId, openedAt: new Date() })}`;
  await comeBack(workspaceId, agentId);
  return id;
}

/** The socket is gone, and was last heard of at `lastHeard`. */
export async function closeConnection(workspaceId: string, id: string, lastHeard: Date): Promise<void> {
  await sql`
    update agent_connection set closed_at = ${lastHeard}
    where workspace_id = ${workspaceId} and id = ${id} and closed_at is null`;
}

/** Asked under the lock even when the agent looks Online: a sweep that has not seen the connection may be under way. */
async function comeBack(workspaceId: string, agentId: string): Promise<void> {
  await transact(workspaceId, async (tx) => {
    await lockRouting(tx);
    const { sql } = tx;
    const [back] = await sql<AgentRow[]>`
      update agent set presence = chosen_presence
      where workspace_id = ${workspaceId} and id = ${agentId} and presence = 'OFFLINE' and archived_at is null
      returning *`;
    if (!back) return;
    recordEvent(tx, { type: 'agent.presence_changed', actor: { type: 'SYSTEM', workspaceId }, subjectId: agentId });
    await fillSlots(tx);
  });
}
