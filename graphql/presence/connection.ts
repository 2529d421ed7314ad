import { type Fragment, sql, type TransactionSql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { processId } from '../event/signal.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { newId } from '../id.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { idle, lastInput } from './idle.ts';

/** The open sockets of agents that this process holds. The table follows it: see `mendConnections`. */
const held = new Map<string, { workspaceId: string; agentId: string }>();
/** Those that are gone, and when they were last heard of, until the table knows. */
const gone = new Map<string, Date>();

/** How long an agent may be without any connection; with the sweep's two seconds Offline after 30. */
export const graceSeconds = 28;

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
  held.set(id, { workspaceId, agentId });
  try {
    await note([{ workspaceId, id, agentId }]);
    await comeBack(workspaceId, agentId);
  } catch (error) {
    held.delete(id);
    throw error;
  }
  return id;
}

/** The socket is gone, and was last heard of at `lastHeard`: by our clock, which need not be the database's. */
export async function closeConnection(workspaceId: string, id: string, lastHeard: Date): Promise<void> {
  held.delete(id);
  gone.set(id, lastHeard);
  await sql`
    update agent_connection set closed_at = now() - make_interval(secs => ${(Date.now() - lastHeard.getTime()) / 1000})
    where workspace_id = ${workspaceId} and id = ${id} and closed_at is null`;
  gone.delete(id);
}

/**
 * What could not be written while the database was away, or was taken for dead by another process meanwhile: closes what is
 * gone, brings back what is there, and whoever is connected here is not Offline.
 */
export async function mendConnections(): Promise<void> {
  const open = await sql<{ workspaceId: string; id: string }[]>`
    select workspace_id, id from agent_connection where process_id = ${processId} and closed_at is null`;
  const ids = new Set(open.map(({ id }) => id));
  for (const { workspaceId, id } of open) {
    if (!held.has(id)) await closeConnection(workspaceId, id, gone.get(id) ?? new Date());
  }
  for (const id of gone.keys()) if (!ids.has(id)) gone.delete(id);
  const here = [...held].map(([id, one]) => ({ id, ...one }));
  await note(here.filter(({ id }) => !ids.has(id)));
  for (const { workspaceId, agentId } of await offline(here)) await comeBack(workspaceId, agentId);
}

async function note(rows: readonly { workspaceId: string; id: string; agentId: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into agent_connection (workspace_id, id, agent_id, process_id, opened_at)
    select workspace_id, id, agent_id, ${processId}, now() from unnest(
      ${rows.map((row) => row.workspaceId)}::uuid[], ${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.agentId)}::uuid[]
    ) as row (workspace_id, id, agent_id)
    on conflict do nothing`;
}

async function offline(here: readonly { workspaceId: string; agentId: string }[]): Promise<{ workspaceId: string; agentId: string }[]> {
  if (here.length === 0) return [];
  return sql<{ workspaceId: string; agentId: string }[]>`
    select workspace_id, id as agent_id from agent
    where (workspace_id, id) in (select * from unnest(
      ${here.map((one) => one.workspaceId)}::uuid[], ${here.map((one) => one.agentId)}::uuid[]
    )) and presence = 'OFFLINE' and archived_at is null`;
}

/**
 * A woken laptop is connected before anybody has touched it: without input for too long is Away all the same.
 * Asked under the lock even when the agent looks Online: a sweep that has not seen the connection may be under way.
 */
async function comeBack(workspaceId: string, agentId: string): Promise<void> {
  await transact(workspaceId, async (tx) => {
    await lockRouting(tx);
    const { sql } = tx;
    const [back] = await sql<AgentRow[]>`
      update agent set
        presence = case when auto_away_since is not null or ${idle(sql)} then 'AWAY' else chosen_presence end,
        auto_away_since = case
          when auto_away_since is null and chosen_presence = 'ONLINE' and ${idle(sql)} then ${lastInput(sql)} else auto_away_since end
      where workspace_id = ${workspaceId} and id = ${agentId} and presence = 'OFFLINE' and archived_at is null
      returning *`;
    if (!back) return;
    recordEvent(tx, { type: 'agent.presence_changed', actor: { type: 'SYSTEM', workspaceId }, subjectId: agentId });
    await fillSlots(tx);
  });
}
