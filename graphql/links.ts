import { Mendable } from './errors.ts';
import type { Tx } from './event/transact.ts';
import { isId } from './input.ts';

/** One side of a many-to-many: who owns the list, and what it lists. */
export interface Links {
  table: 'group_agent' | 'site_group';
  owner: 'agent' | 'group' | 'site';
  ownerId: string;
  of: 'agent' | 'group';
  /** Of the input, for the error. */
  field: string;
}

const most = 1_000;

/** Makes the list hold exactly these, all of them in use. Tells whether that changed anything. */
export async function replaceLinks(tx: Tx, links: Links, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  await mustExist(tx, links, wanted);
  const { sql, workspaceId } = tx;
  const owner = sql(`${links.owner}_id`);
  const other = sql(`${links.of}_id`);
  const removed = await sql`
    delete from ${sql(links.table)}
    where workspace_id = ${workspaceId} and ${owner} = ${links.ownerId} and ${other} <> all(${wanted}::uuid[])`;
  const added = await sql`
    insert into ${sql(links.table)} (workspace_id, ${owner}, ${other})
    select ${workspaceId}, ${links.ownerId}, id from unnest(${wanted}::uuid[]) as row (id)
    on conflict do nothing`;
  return removed.count + added.count > 0;
}

async function mustExist({ sql, workspaceId }: Tx, { of, field }: Links, ids: string[]): Promise<void> {
  if (ids.length > most) throw new Mendable('TOO_MANY', field, `At most ${most} at once.`);
  const rows = ids.every(isId)
    ? await sql`
        select id from ${sql(of)} where workspace_id = ${workspaceId} and id = any(${ids}::uuid[]) and archived_at is null`
    : [];
  if (rows.length < ids.length) throw new Mendable('UNKNOWN', field, `There is no such ${of}, or it is archived.`);
}
