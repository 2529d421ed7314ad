import { isDeepStrictEqual } from 'node:util';
import type { RapidResponseRow } from '../../db/rows.ts';
import type { CreateRapidResponseInput, UpdateRapidResponseInput } from '../__generated__/resolvers.ts';
import type { Actor } from '../actor/actor.ts';
import { archive, createdBefore, folded, locked, lockKind, mustBeLive } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, given, named, written } from '../input.ts';
import { canManageRapidResponse, canSeeRapidResponse } from './rapidResponse.policy.ts';

export async function createRapidResponse({ actor }: Caller, input: CreateRapidResponseInput): Promise<RapidResponseRow> {
  if (actor.type === 'VISITOR') throw forbidden();
  const clientId = clientIdOf(input.clientId);
  const draft = { name: nameOf(input.name), text: textOf(input.text), ownerId: ownerFor(actor, input.shared === true) };
  if (!canManageRapidResponse(actor, draft)) throw shared('shared');
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'rapid_response');
    const earlier = await createdBefore(tx, 'rapid_response', clientId);
    if (earlier) return seen(actor, earlier);
    const { sql, workspaceId } = tx;
    const row: RapidResponseRow = { workspaceId, id: newId(), clientId, ...draft, createdAt: new Date(), archivedAt: null };
    await mustBeFree(tx, row);
    await sql`insert into rapid_response ${sql(row)}`;
    recordEvent(tx, { type: 'rapid_response.created', actor, subjectId: row.id, data: audience(row) });
    return row;
  });
}

export async function updateRapidResponse({ actor }: Caller, input: UpdateRapidResponseInput): Promise<RapidResponseRow> {
  const changes = {
    ...(given(input.name) && { name: nameOf(input.name) }),
    ...(given(input.text) && { text: textOf(input.text) }),
  };
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'rapid_response');
    const before = mustBeLive(manageable(actor, await locked(tx, 'rapid_response', input.id)));
    const row = { ...before, ...changes };
    if (isDeepStrictEqual(row, before)) return row;
    await mustBeFree(tx, row);
    const { sql, workspaceId } = tx;
    await sql`update rapid_response set ${sql(row, 'name', 'text')} where workspace_id = ${workspaceId} and id = ${row.id}`;
    recordEvent(tx, { type: 'rapid_response.updated', actor, subjectId: row.id, data: audience(row) });
    return row;
  });
}

export async function archiveRapidResponse({ actor }: Caller, id: string): Promise<RapidResponseRow> {
  return transact(actor.workspaceId, async (tx) => {
    const row = manageable(actor, await locked(tx, 'rapid_response', id));
    return archive(tx, actor, 'rapid_response', row.id, audience(row));
  });
}

/** By it the inbox knows who may hear of the answer. */
const audience = ({ ownerId }: RapidResponseRow) => ({ ownerId });

function nameOf(value: string): string {
  const name = named('name', value.normalize('NFC'), 40);
  if (!/^[\p{L}\p{N}-]+$/u.test(name)) {
    throw new Mendable('INVALID', 'name', 'name may only hold letters, digits and hyphens, without blanks.');
  }
  return name;
}

const textOf = (text: string): string => written('text', text, 10_000);

function ownerFor(actor: Actor, forEveryone: boolean): string | null {
  if (forEveryone) return null;
  if (actor.type === 'AGENT') return actor.agentId;
  throw new Mendable('INVALID', 'shared', 'Only agents have answers of their own. Set shared to true.');
}

function seen(actor: Actor, row: RapidResponseRow): RapidResponseRow {
  if (!canSeeRapidResponse(actor, row)) throw notFound();
  return row;
}

function manageable(actor: Actor, row: RapidResponseRow): RapidResponseRow {
  if (!canManageRapidResponse(actor, seen(actor, row))) throw shared('id');
  return row;
}

/** Unlike the others of the same owner, or of everyone's: one's own may stand beside everyone's. */
async function mustBeFree({ sql, workspaceId }: Tx, { id, name, ownerId }: RapidResponseRow): Promise<void> {
  const rows = await sql<{ name: string }[]>`
    select name from rapid_response
    where workspace_id = ${workspaceId} and owner_id is not distinct from ${ownerId}::uuid and id <> ${id}
      and archived_at is null`;
  if (rows.some((row) => folded(row.name) === folded(name))) {
    throw new Mendable('TAKEN', 'name', 'Another saved answer has this name. Choose another.');
  }
}

const shared = (field: string) =>
  new Mendable('LOCKED', field, 'This belongs to everyone. Only those who manage saved answers may change it.');
