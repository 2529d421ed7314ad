import type { Fragment, TransactionSql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';

/** When the row of `agent` at hand was last heard to be used by anybody. */
export const lastInput = (sql: TransactionSql): Fragment => sql`coalesce((
  select active_at from agent_activity activity
  where activity.workspace_id = agent.workspace_id and activity.agent_id = agent.id), agent.created_at)`;

/** Whether it has been without input for longer than the agent allows. */
export const idle = (sql: TransactionSql): Fragment => sql`
  (auto_away_minutes is not null and ${lastInput(sql)} < now() - make_interval(mins => auto_away_minutes))`;

/** The agent did something just now. */
export async function noteInput(sql: TransactionSql, { workspaceId, id }: Pick<AgentRow, 'workspaceId' | 'id'>): Promise<void> {
  await sql`
    insert into agent_activity (workspace_id, agent_id, active_at) values (${workspaceId}, ${id}, now())
    on conflict (workspace_id, agent_id) do update set active_at = excluded.active_at`;
}
