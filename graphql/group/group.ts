import type { GroupRow } from '../../db/rows.ts';
import type { CreateGroupInput, UpdateGroupInput } from '../__generated__/resolvers.ts';
import { archive, createdBefore, lockedLive, lockKind, mustBeFree } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, given, named } from '../input.ts';
import { replaceLinks } from '../links.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { canManageGroups } from './group.policy.ts';

export async function createGroup({ actor }: Caller, input: CreateGroupInput): Promise<GroupRow> {
  if (!canManageGroups(actor)) throw forbidden();
  const clientId = clientIdOf(input.clientId);
  const name = nameOf(input.name);
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'group');
    const earlier = await createdBefore(tx, 'group', clientId);
    if (earlier) return earlier;
    await mustBeFree(tx, 'group', name);
    const { sql, workspaceId } = tx;
    const group: GroupRow = { workspaceId, id: newId(), clientId, name, createdAt: new Date(), archivedAt: null };
    await sql`insert into "group" ${sql(group)}`;
    await setAgents(tx, group.id, input.agentIds ?? []);
    recordEvent(tx, { type: 'group.created', actor, subjectId: group.id });
    return group;
  });
}

/** Whoever comes into the group can take what its sites' visitors are waiting for. */
export async function updateGroup({ actor }: Caller, input: UpdateGroupInput): Promise<GroupRow> {
  if (!canManageGroups(actor)) throw forbidden();
  const { agentIds } = input;
  const name = given(input.name) ? nameOf(input.name) : null;
  return transact(actor.workspaceId, async (tx) => {
    if (given(agentIds)) await lockRouting(tx);
    await lockKind(tx, 'group');
    const row = await lockedLive(tx, 'group', input.id);
    const group = { ...row, name: name ?? row.name };
    const renamed = group.name !== row.name;
    if (renamed) await rename(tx, group);
    const moved = given(agentIds) && (await setAgents(tx, group.id, agentIds));
    if (renamed || moved) recordEvent(tx, { type: 'group.updated', actor, subjectId: group.id });
    if (moved) await fillSlots(tx);
    return group;
  });
}

export async function archiveGroup({ actor }: Caller, id: string): Promise<GroupRow> {
  if (!canManageGroups(actor)) throw forbidden();
  return transact(actor.workspaceId, (tx) => archive(tx, actor, 'group', id));
}

const nameOf = (name: string): string => named('name', name, 100);

async function rename(tx: Tx, { id, name }: GroupRow): Promise<void> {
  await mustBeFree(tx, 'group', name, id);
  const { sql, workspaceId } = tx;
  await sql`update "group" set name = ${name} where workspace_id = ${workspaceId} and id = ${id}`;
}

const setAgents = (tx: Tx, groupId: string, agentIds: readonly string[]): Promise<boolean> =>
  replaceLinks(tx, { table: 'group_agent', owner: 'group', ownerId: groupId, of: 'agent', field: 'agentIds' }, agentIds);
