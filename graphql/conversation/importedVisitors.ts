import type { VisitorRow } from '../../db/rows.ts';
import type { Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import type { Placed } from './importBatch.ts';

type Found = Pick<VisitorRow, 'id' | 'name'>;

/** Finds a visitor of a site by the source's own id, else by name; who is unknown is made. */
export async function importedVisitors(
  { sql, workspaceId }: Tx,
  batch: readonly Placed[],
): Promise<(placed: Placed) => Found> {
  // One row a visitor: a statement cannot touch the same one twice. In a fixed order, so that two cannot deadlock.
  const rows = [...new Map(batch.map((placed) => [keyOf(placed), placed])).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const people = rows.map(([, { line }]) => line.visitor);
  const kept = await sql<(Found & { siteId: string; externalId: string })[]>`
    insert into visitor (workspace_id, id, site_id, external_id, name, email, phone, created_at)
    select ${workspaceId}, * from unnest(
      ${rows.map(() => newId())}::uuid[], ${rows.map(([, { siteId }]) => siteId)}::uuid[],
      ${rows.map(([, { line }]) => externalIdOf(line.visitor))}::text[], ${people.map(({ name }) => name)}::text[],
      ${people.map(({ email }) => email ?? null)}::text[], ${people.map(({ phone }) => phone ?? null)}::text[],
      ${rows.map(([, { line }]) => line.startedAt.toISOString())}::timestamptz[]
    )
    on conflict (workspace_id, site_id, external_id) do update set
      name = coalesce(visitor.name, excluded.name),
      email = coalesce(visitor.email, excluded.email),
      phone = coalesce(visitor.phone, excluded.phone)
    returning id, name, site_id, external_id`;
  const found = new Map(kept.map((row) => [`${row.siteId} ${row.externalId}`, row]));
  return (placed) => {
    const visitor = found.get(keyOf(placed));
    if (!visitor) throw new Error(`Visitor ${placed.line.visitor.name} was not made.`);
    return visitor;
  };
}

/** A partner's id is the same here; a name alone stands apart, so that it cannot meet one. */
const externalIdOf = ({ externalId, name }: Placed['line']['visitor']): string => externalId ?? `import:${name}`;

const keyOf = ({ siteId, line }: Placed): string => `${siteId} ${externalIdOf(line.visitor)}`;
