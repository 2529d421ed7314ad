import { type Fragment, sql, type TransactionSql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import type { AgentActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { whole } from '../input.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { alive } from './connection.ts';
import { idle, lastInput } from './idle.ts';

/** There was input. Ends an Away that came by itself at once; one that comes in this very moment, the next sweep ends. */
export async function reportActivity({ actor }: Caller<AgentActor>): Promise<AgentRow> {
  const { workspaceId, agentId } = actor;
  const [agent] = await sql<AgentRow[]>`
    with active as (
      insert into agent_activity (workspace_id, agent_id, active_at) values (${workspaceId}, ${agentId}, now())
      on conflict (workspace_id, agent_id) do update set active_at = excluded.active_at
    )
    select * from agent where workspace_id = ${workspaceId} and id = ${agentId} and archived_at is null`;
  if (!agent) throw notFound();
  if (!agent.autoAwaySince) return agent;
  return transact(workspaceId, async (tx) => {
    await lockRouting(tx);
    const [back] = await bringBack(tx, (sql) => sql`id = ${agentId}`);
    return back ?? agent;
  });
}

/** After how many minutes without input one is Away by itself; null: never. To say so is input. */
export async function setAutoAway(caller: Caller<AgentActor>, minutes: number | null | undefined): Promise<AgentRow> {
  const { actor } = caller;
  const autoAwayMinutes = minutes == null ? null : whole('minutes', minutes, 1, 480);
  await reportActivity(caller);
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const [agent] = await sql<AgentRow[]>`
      select * from agent where workspace_id = ${workspaceId} and id = ${actor.agentId} and archived_at is null for no key update`;
    if (!agent) throw notFound();
    if (agent.autoAwayMinutes === autoAwayMinutes) return agent;
    await sql`update agent set auto_away_minutes = ${autoAwayMinutes} where workspace_id = ${workspaceId} and id = ${agent.id}`;
    recordEvent(tx, { type: 'agent.updated', actor, subjectId: agent.id });
    return { ...agent, autoAwayMinutes };
  });
}

/** Those of `which` who were Away by themselves are what they had chosen. Under the routing lock. */
export async function bringBack(tx: Tx, which: (sql: TransactionSql) => Fragment): Promise<AgentRow[]> {
  const { sql, workspaceId } = tx;
  const back = await sql<AgentRow[]>`
    update agent set auto_away_since = null, presence = case when ${alive(sql)} then chosen_presence else 'OFFLINE' end
    where workspace_id = ${workspaceId} and auto_away_since is not null and ${which(sql)} returning *`;
  for (const { id } of back) {
    recordEvent(tx, { type: 'agent.presence_changed', actor: { type: 'SYSTEM', workspaceId }, subjectId: id });
  }
  if (back.length > 0) await fillSlots(tx);
  return back;
}

/** Takes Away whom no input has come from for the agent's own number of minutes, and back who has moved since. */
export async function sweepIdle(): Promise<void> {
  const changing = await sql.begin(
    (tx) => tx<{ workspaceId: string }[]>`
      select distinct workspace_id from agent
      where (auto_away_minutes is not null or auto_away_since is not null) and presence <> 'OFFLINE' and (${goesAway(tx)} or ${hasMoved(tx)})`,
  );
  for (const { workspaceId } of changing) {
    await transact(workspaceId, async (tx) => {
      await lockRouting(tx);
      await bringBack(tx, hasMoved);
      const gone = await tx.sql<{ id: string }[]>`
        update agent set presence = 'AWAY', auto_away_since = ${lastInput(tx.sql)}
        where workspace_id = ${workspaceId} and ${goesAway(tx.sql)} returning id`;
      for (const { id } of gone) {
        recordEvent(tx, { type: 'agent.presence_changed', actor: { type: 'SYSTEM', workspaceId }, subjectId: id });
      }
    });
  }
}

const goesAway = (sql: TransactionSql): Fragment => sql`(presence = 'ONLINE' and ${idle(sql)})`;

const hasMoved = (sql: TransactionSql): Fragment => sql`(auto_away_since is not null and ${lastInput(sql)} > auto_away_since and not ${idle(sql)})`;
