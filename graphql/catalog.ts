import type { AgentRow, ApiKeyRow, GroupRow, LabelRow, RapidResponseRow, SiteRow } from '../db/rows.ts';
import type { Actor } from './actor/actor.ts';
import { Mendable, notFound } from './errors.ts';
import { recordEvent, type Tx } from './event/transact.ts';
import type { NewEvent } from './event/types.ts';
import { isId } from './input.ts';

/** What a workspace is set up with, by table: made once per `clientId`, archived rather than deleted. */
interface Rows {
  agent: AgentRow;
  api_key: ApiKeyRow;
  group: GroupRow;
  label: LabelRow;
  rapid_response: RapidResponseRow;
  site: SiteRow;
}
type Archivable = Exclude<keyof Rows, 'api_key'>;
type Named = 'group' | 'label' | 'site';

/** What an earlier creation with the same `clientId` made. */
export async function createdBefore<T extends keyof Rows>(
  { sql, workspaceId }: Pick<Tx, 'sql' | 'workspaceId'>,
  table: T,
  clientId: string,
): Promise<Rows[T] | undefined> {
  const [row] = await sql<Rows[T][]>`
    select * from ${sql(nameOf(table))} where workspace_id = ${workspaceId} and client_id = ${clientId}`;
  return row;
}

/**
 * The row, held until the transaction ends. Throws NOT_FOUND. Not `for update`: that would also make those wait who
 * only refer to the row, such as an agent's message, and could deadlock with them.
 */
export async function locked<T extends keyof Rows>({ sql, workspaceId }: Tx, table: T, id: string): Promise<Rows[T]> {
  if (!isId(id)) throw notFound();
  const [row] = await sql<Rows[T][]>`
    select * from ${sql(nameOf(table))} where workspace_id = ${workspaceId} and id = ${id} for no key update`;
  if (!row) throw notFound();
  return row;
}

/** The same, and still in use. */
export async function lockedLive<T extends Archivable>(tx: Tx, table: T, id: string, field = 'id'): Promise<Rows[T]> {
  return mustBeLive(await locked(tx, table, id), field);
}

/** What is archived stays as it was. */
export function mustBeLive<T extends { archivedAt: Date | null }>(row: T, field = 'id'): T {
  if (row.archivedAt) throw new Mendable('UNKNOWN', field, 'It is archived and can no longer be changed.');
  return row;
}

/** Archiving what is archived changes nothing. */
export async function archive<T extends Archivable>(
  tx: Tx,
  actor: Actor,
  table: T,
  id: string,
  data: NewEvent['data'] = {},
): Promise<Rows[T]> {
  const row = await locked(tx, table, id);
  if (row.archivedAt) return row;
  const { sql, workspaceId } = tx;
  const [archived] = await sql<Rows[T][]>`
    update ${sql(nameOf(table))} set archived_at = ${new Date()} where workspace_id = ${workspaceId} and id = ${id} returning *`;
  recordEvent(tx, { type: `${table}.archived`, actor, subjectId: id, data });
  return archived ?? row;
}

/** Two changes at once could otherwise both find the same thing free. Taken after the routing lock, before any row. */
export async function lockKind({ sql, workspaceId }: Tx, table: keyof Rows): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId} ${table}`}, 8))`;
}

/** Refuses a name that another one in use has; to be asked under `lockKind`. */
export async function mustBeFree({ sql, workspaceId }: Tx, table: Named, name: string, exceptId?: string): Promise<void> {
  const rows = await sql<{ id: string; name: string }[]>`
    select id, name from ${sql(nameOf(table))} where workspace_id = ${workspaceId} and archived_at is null`;
  // Compared here: what lower() does with å depends on how the database was set up.
  if (rows.some((row) => row.id !== exceptId && folded(row.name) === folded(name))) {
    throw new Mendable('TAKEN', 'name', `Another ${table} has this name. Choose another.`);
  }
}

/** Widened: the driver's types cannot follow a type parameter. */
const nameOf = (table: keyof Rows): string => table;

export const folded = (name: string): string => name.normalize('NFC').toLowerCase();
