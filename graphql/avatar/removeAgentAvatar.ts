import type { AgentRow } from '../../db/rows.ts';
import { canChangeAvatar, canManageAgents, isSelf } from '../agent/agent.policy.ts';
import { locked } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden } from '../errors.ts';
import { recordEvent, transact } from '../event/transact.ts';

/** Storage lets go of it when it is swept. Of archived agents too: a picture is theirs to have taken down. */
export async function removeAgentAvatar({ actor, directory }: Caller, id: string): Promise<AgentRow> {
  if (!isSelf(actor, id) && !canManageAgents(actor)) throw forbidden();
  return transact(actor.workspaceId, async (tx) => {
    const row = await locked(tx, 'agent', id);
    if (!canChangeAvatar(actor, directory, row)) throw forbidden();
    if (row.avatarId === null) return row;
    const { sql, workspaceId } = tx;
    const [agent = row] = await sql<AgentRow[]>`
      update agent set avatar_id = null where workspace_id = ${workspaceId} and id = ${row.id} returning *`;
    recordEvent(tx, { type: 'agent.updated', actor, subjectId: agent.id });
    return agent;
  });
}
