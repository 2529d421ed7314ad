import type { AgentRow, ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { locked, lockKind } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { waitsAgain } from '../conversation/waitsAgain.ts';
import { forbidden } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { fillSlots, lockRouting, recordDecision } from '../routing/routing.ts';
import { revokeSessions } from '../session/revoke.ts';
import { cancelOpen } from '../transfer/steps.ts';
import { canManageAgent, canManageAgents } from './agent.policy.ts';
import { mustLeaveAnOwner } from './refusals.ts';

/** Signed out at once; the open conversations go to whoever is free, or back to their places in the queue. */
export async function archiveAgent({ actor, directory }: Caller, id: string): Promise<AgentRow> {
  if (!canManageAgents(actor)) throw forbidden();
  return transact(actor.workspaceId, async (tx) => {
    await lockRouting(tx);
    await lockKind(tx, 'agent');
    const row = await locked(tx, 'agent', id);
    if (!canManageAgent(actor, directory, row)) throw forbidden();
    if (row.archivedAt) return row;
    await mustLeaveAnOwner(tx, row, 'id');

    const { sql, workspaceId } = tx;
    const [agent = row] = await sql<AgentRow[]>`
      update agent set presence = 'OFFLINE', archived_at = ${new Date()}
      where workspace_id = ${workspaceId} and id = ${row.id} returning *`;
    recordEvent(tx, { type: 'agent.archived', actor, subjectId: agent.id });
    await revokeSessions(tx, actor, agent.id);
    await handBack(tx, actor, agent.id);
    return agent;
  });
}

async function handBack(tx: Tx, actor: Actor, agentId: string): Promise<void> {
  const { sql, workspaceId } = tx;
  // In the order of their ids, as everybody who locks several.
  const left = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${workspaceId} and agent_id = ${agentId} and state = 'ACTIVE'
    order by id for no key update`;
  for (const row of left) await cancelOpen(tx, actor, row);
  const queued = await sql<ConversationRow[]>`
    update conversation set state = 'QUEUED', agent_id = null, assigned_at = null, seq = seq + 1, ${waitsAgain(new Date())}
    where workspace_id = ${workspaceId} and agent_id = ${agentId} and state = 'ACTIVE' returning *`;
  for (const conversation of queued) {
    recordEvent(tx, { type: 'conversation.assigned', actor, conversation, data: { agentId: null, previousAgentId: agentId } });
  }
  const taken = new Set((await fillSlots(tx)).map((row) => row.id));
  const waiting = queued.filter((row) => !taken.has(row.id));
  await Promise.all(
    waiting.map(({ id }) => recordDecision(tx, { conversationId: id, agentId: null, reason: 'NOBODY_FREE', candidates: 0 })),
  );
}
