import { isDeepStrictEqual } from 'node:util';
import type { RapidResponseRow } from '../../db/rows.ts';
import type { CreateRapidResponseInput, UpdateRapidResponseInput } from '../__generated__/resolvers.ts';
import type { Actor } from '../actor/actor.ts';
import { attachmentIdsOf, keepInRapidResponse } from '../attachment/attach.ts';
import { archive, createdBefore, folded, locked, lockKind, mustBeLive } from '../catalog.ts';
import type { Caller } from '../context.ts';
import type { Directory } from '../directory/directory.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, given } from '../input.ts';
import { type Audience, audienceOf, folderOf, nameOf, textOf } from './input.ts';
import { canManageRapidResponse, canSeeRapidResponse } from './rapidResponse.policy.ts';

export async function createRapidResponse({ actor, directory }: Caller, input: CreateRapidResponseInput): Promise<RapidResponseRow> {
  if (actor.type === 'VISITOR') throw forbidden();
  const clientId = clientIdOf(input.clientId);
  const { sharing, agentIds, groupIds } = input;
  const draft = {
    name: nameOf(input.name),
    text: textOf(input.text),
    folder: folderOf(input.folder ?? ''),
    ...audienceOf(actor, directory, { sharing: sharing ?? 'OWN', agentIds: agentIds ?? [], groupIds: groupIds ?? [] }),
  };
  if (!canManageRapidResponse(actor, draft)) throw lockedAt('sharing');
  const attachmentIds = attachmentIdsOf(input.attachmentIds);
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'rapid_response');
    const earlier = await createdBefore(tx, 'rapid_response', clientId);
    if (earlier && !canSeeRapidResponse(actor, directory, earlier)) throw new Mendable('TAKEN', 'clientId', 'A colleague has used this clientId. Create with another.');
    if (earlier) return earlier;
    const { sql, workspaceId } = tx;
    const unused = { useCount: 0, lastUsedAt: null };
    const row: RapidResponseRow = { workspaceId, id: newId(), clientId, ...draft, ...unused, createdAt: new Date(), archivedAt: null };
    await mustBeFree(tx, row);
    await sql`insert into rapid_response ${sql(row)}`;
    if (attachmentIds.length > 0) await keepInRapidResponse(tx, actor, row.id, attachmentIds);
    recordEvent(tx, { type: 'rapid_response.created', actor, subjectId: row.id, data: hearers(row) });
    return row;
  });
}

export async function updateRapidResponse({ actor, directory }: Caller, input: UpdateRapidResponseInput): Promise<RapidResponseRow> {
  const changes = {
    ...(given(input.name) && { name: nameOf(input.name) }),
    ...(given(input.text) && { text: textOf(input.text) }),
    ...(given(input.folder) && { folder: folderOf(input.folder) }),
  };
  const attachmentIds = given(input.attachmentIds) ? attachmentIdsOf(input.attachmentIds) : null;
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'rapid_response');
    const before = mustBeLive(manageable(actor, directory, await locked(tx, 'rapid_response', input.id)));
    const row = { ...before, ...changes, ...audienceAfter(actor, directory, before, input) };
    if (!canManageRapidResponse(actor, row)) throw lockedAt('sharing');
    const moved = attachmentIds !== null && (await keepInRapidResponse(tx, actor, row.id, attachmentIds));
    if (!moved && isDeepStrictEqual(row, before)) return row;
    await mustBeFree(tx, row);
    const { sql, workspaceId } = tx;
    await sql`
      update rapid_response set ${sql(row, 'name', 'text', 'folder', 'ownerId', 'sharing', 'agentIds', 'groupIds')}
      where workspace_id = ${workspaceId} and id = ${row.id}`;
    recordEvent(tx, { type: 'rapid_response.updated', actor, subjectId: row.id, data: hearers(before, row) });
    return row;
  });
}

export async function archiveRapidResponse({ actor, directory }: Caller, id: string): Promise<RapidResponseRow> {
  return transact(actor.workspaceId, async (tx) => {
    const row = manageable(actor, directory, await locked(tx, 'rapid_response', id));
    return archive(tx, actor, 'rapid_response', row.id, hearers(row));
  });
}

/** The undoing of archiving; its name may be another's by now. */
export async function restoreRapidResponse({ actor, directory }: Caller, id: string): Promise<RapidResponseRow> {
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'rapid_response');
    const before = manageable(actor, directory, await locked(tx, 'rapid_response', id));
    if (!before.archivedAt) return before;
    const row = { ...before, archivedAt: null };
    await mustBeFree(tx, row);
    const { sql, workspaceId } = tx;
    await sql`update rapid_response set archived_at = null where workspace_id = ${workspaceId} and id = ${row.id}`;
    recordEvent(tx, { type: 'rapid_response.restored', actor, subjectId: row.id, data: hearers(row) });
    return row;
  });
}

/** As it is where nothing is said of it; of those it was shared with, the ones who are still in use. */
function audienceAfter(actor: Actor, directory: Directory, before: RapidResponseRow, input: UpdateRapidResponseInput): Audience | null {
  const { sharing, agentIds, groupIds } = input;
  if (!given(sharing) && !given(agentIds) && !given(groupIds)) return null;
  const inUse = (ids: readonly string[], rows: Directory['agents'] | Directory['groups']) => ids.filter((id) => rows.get(id)?.archivedAt === null);
  return audienceOf(actor, directory, {
    sharing: sharing ?? before.sharing,
    agentIds: agentIds ?? inUse(before.agentIds, directory.agents),
    groupIds: groupIds ?? inUse(before.groupIds, directory.groups),
  });
}

/** By it the inbox knows who may hear: all of a shared one, also of one that was. Those who lose it must hear it too. */
const hearers = (...rows: RapidResponseRow[]) => ({ ownerId: rows.some(({ ownerId }) => ownerId === null) ? null : (rows[0]?.ownerId ?? null) });

function seen(actor: Actor, directory: Directory, row: RapidResponseRow): RapidResponseRow {
  if (!canSeeRapidResponse(actor, directory, row)) throw notFound();
  return row;
}

function manageable(actor: Actor, directory: Directory, row: RapidResponseRow): RapidResponseRow {
  if (!canManageRapidResponse(actor, seen(actor, directory, row))) throw lockedAt('id');
  return row;
}

/** Unlike the others of the same owner, or of the shared: one's own may stand beside a shared one. */
async function mustBeFree({ sql, workspaceId }: Tx, { id, name, ownerId }: RapidResponseRow): Promise<void> {
  const rows = await sql<{ name: string }[]>`
    select name from rapid_response
    where workspace_id = ${workspaceId} and owner_id is not distinct from ${ownerId}::uuid and id <> ${id}
      and archived_at is null`;
  if (rows.some((row) => folded(row.name) === folded(name))) {
    throw new Mendable('TAKEN', 'name', 'Another saved answer has this name. Choose another.');
  }
}

const lockedAt = (field: string) =>
  new Mendable('LOCKED', field, 'Shared answers are for those who manage saved answers to make and change.');
