import type { AgentRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { Directory } from '../directory/directory.ts';
import { Mendable } from '../errors.ts';
import type { Tx } from '../event/transact.ts';
import { canGive } from './agent.policy.ts';

export const emailTaken = () => new Mendable('TAKEN', 'email', 'Another agent signs in with this address. Choose another.');

export function mustBeYoursToGive(actor: Actor, directory: Directory, { role, permissions }: Pick<AgentRow, 'role' | 'permissions'>): void {
  if (!canGive(actor, directory, { role, permissions: [] })) throw notYours('role');
  if (!canGive(actor, directory, { role: 'AGENT', permissions })) throw notYours('permissions');
}

/** To be asked under `lockKind`, so that two owners cannot unmake each other. */
export async function mustLeaveAnOwner({ sql, workspaceId }: Tx, agent: AgentRow, field: string): Promise<void> {
  if (agent.role !== 'OWNER') return;
  const others = await sql`
    select from agent
    where workspace_id = ${workspaceId} and role = 'OWNER' and archived_at is null and id <> ${agent.id} limit 1`;
  if (others.length === 0) {
    throw new Mendable('LAST_OWNER', field, 'A workspace must have an owner. Make somebody else an owner first.');
  }
}

const notYours = (field: string) =>
  new Mendable('NOT_YOURS_TO_GIVE', field, 'You cannot give what you do not have yourself. Ask somebody who has it.');
