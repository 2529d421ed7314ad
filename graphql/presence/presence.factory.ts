import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { dropDirectory } from '../directory/directory.ts';
import { logOf } from '../event/log.factory.ts';
import { processId } from '../event/signal.ts';
import type { World } from '../world.factory.ts';
import { closeConnection, openConnection } from './connection.ts';

/** This process beats, as a server would. */
export const beating = () => sql`
  insert into server_process (id, beat_at) values (${processId}, now() + interval '1 hour')
  on conflict (id) do update set beat_at = excluded.beat_at`;

/** An agent whose connections are the test's to open and close. */
export async function anAgent(world: World, row: Partial<AgentRow> = {}) {
  const agent = await world.agent(row);
  const { workspaceId, id } = agent;
  const [given] = await sql<{ id: string }[]>`select id from agent_connection where workspace_id = ${workspaceId} and agent_id = ${id}`;
  /** Only now, so that the sweep of another test does not come between. */
  const withoutGiven = () => sql`delete from agent_connection where workspace_id = ${workspaceId} and id = ${given?.id ?? null}`;
  if (agent.presence === 'OFFLINE') await withoutGiven();
  return {
    agent,
    withoutGiven,
    open: async () => {
      const connection = await openConnection(workspaceId, id);
      await withoutGiven();
      return connection;
    },
    /** As if the socket had been gone for so long. */
    close: (connection: string, seconds: number) => closeConnection(workspaceId, connection, new Date(Date.now() - seconds * 1000)),
    presence: async () => (await sql<AgentRow[]>`select * from agent where workspace_id = ${workspaceId} and id = ${id}`)[0]?.presence,
    events: async () => (await logOf(world)).filter(({ type, subjectId }) => type === 'agent.presence_changed' && subjectId === id).length,
    as: async () => (dropDirectory(workspaceId), world.as(agent)),
  };
}
