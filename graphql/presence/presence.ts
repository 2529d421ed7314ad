import type { AgentRow } from '../../db/rows.ts';
import type { AgentActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { whole } from '../input.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import type { Presence } from '../__generated__/resolvers.ts';
import { alive } from './connection.ts';
import { noteInput } from './idle.ts';

/** Chooses Online or Away. Without a connection the agent stays Offline, and the choice holds from the next one on. */
export async function setPresence({ actor }: Caller<AgentActor>, presence: Presence): Promise<AgentRow> {
  if (presence === 'OFFLINE') throw new Mendable('INVALID', 'presence', 'Choose ONLINE or AWAY. To go offline, sign out.');
  return change(actor, async ({ sql, workspaceId }, agent) => {
    if (agent.chosenPresence === presence && agent.presence !== 'OFFLINE' && !agent.autoAwaySince) return null;
    await noteInput(sql, agent);
    const [row] = await sql<AgentRow[]>`
      update agent set chosen_presence = ${presence}, auto_away_since = null,
        presence = case when ${alive(sql)} then ${presence}::presence else 'OFFLINE' end
      where workspace_id = ${workspaceId} and id = ${agent.id} returning *`;
    return row ? { row, type: 'agent.presence_changed' } : null;
  });
}

/** How many conversations one takes at once. Raising it takes the oldest waiting in the same moment. */
export async function setMaxActiveChats({ actor }: Caller<AgentActor>, max: number): Promise<AgentRow> {
  const maxActiveChats = whole('maxActiveChats', max, 1, 100);
  return change(actor, async ({ sql, workspaceId }, agent) => {
    if (agent.maxActiveChats === maxActiveChats) return null;
    const [row] = await sql<AgentRow[]>`
      update agent set max_active_chats = ${maxActiveChats}
      where workspace_id = ${workspaceId} and id = ${agent.id} returning *`;
    return row ? { row, type: 'agent.updated' } : null;
  });
}

type Change = { row: AgentRow; type: 'agent.presence_changed' | 'agent.updated' } | null;

async function change(actor: AgentActor, update: (tx: Tx, agent: AgentRow) => Promise<Change>): Promise<AgentRow> {
  return transact(actor.workspaceId, async (tx) => {
    await lockRouting(tx);
    const { sql, workspaceId } = tx;
    const [agent] = await sql<AgentRow[]>`
      select * from agent
      where workspace_id = ${workspaceId} and id = ${actor.agentId} and archived_at is null for no key update`;
    if (!agent) throw notFound();
    const changed = await update(tx, agent);
    if (!changed) return agent;
    recordEvent(tx, { type: changed.type, actor, subjectId: agent.id });
    await fillSlots(tx);
    return changed.row;
  });
}
