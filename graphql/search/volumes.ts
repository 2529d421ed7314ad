import type { TransactionSql } from '../../db/client.ts';

export interface Volume {
  id: number;
  startsAt: Date;
  documents: number;
  capacity: number;
}

interface Tx {
  sql: TransactionSql;
  workspaceId: string;
}

/** So many conversations cost a search little, also when all of them have the word. */
const usualCapacity = 3_000;
/** A volume that is divided leaves room, so that a late import does not divide it again at once. */
const filled = 0.9;
/** Earlier than any conversation. */
const beginning = new Date(Date.UTC(1000, 0));

/** Oldest first. A workspace has at least one. */
export async function volumesOf({ sql, workspaceId }: Tx): Promise<Volume[]> {
  const volumes = await sql<Volume[]>`
    select id, starts_at, documents, capacity from search_volume where workspace_id = ${workspaceId} order by starts_at`;
  if (volumes.length > 0) return volumes;
  return sql<Volume[]>`
    insert into search_volume (workspace_id, starts_at, capacity) values (${workspaceId}, ${beginning}, ${usualCapacity})
    returning id, starts_at, documents, capacity`;
}

/** The volume of a moment: the last that starts at or before it. */
export function volumeAt(volumes: readonly Volume[], startedAt: Date): Volume {
  const volume = volumes.findLast(({ startsAt }) => startsAt <= startedAt) ?? volumes[0];
  if (!volume) throw new Error('The index has no volume.');
  return volume;
}

/**
 * Divides a full volume by the conversations of its time, those that are not in the index yet as well, so that a big import
 * divides it once. What lies in the new ones moves there. Where all began at one moment it grows instead.
 */
export async function divide(tx: Tx, volume: Volume): Promise<void> {
  const { sql, workspaceId } = tx;
  const capacity = Math.min(volume.capacity, usualCapacity);
  const made = await sql<{ id: number }[]>`
    insert into search_volume (workspace_id, starts_at, capacity)
    select distinct ${workspaceId}::uuid, started_at, ${capacity}::int from (
      select started_at, row_number() over (order by started_at) as place from conversation
      where workspace_id = ${workspaceId} and started_at > ${volume.startsAt} and started_at < coalesce((
        select min(starts_at) from search_volume where workspace_id = ${workspaceId} and starts_at > ${volume.startsAt}), 'infinity')
    ) conversation
    where place % ${Math.ceil(capacity * filled)}::int = 0
    returning id`;
  if (made.length === 0) {
    await sql`update search_volume set capacity = capacity * 2 where workspace_id = ${workspaceId} and id = ${volume.id}`;
    return;
  }
  await moveInto(tx, volume, made.map(({ id }) => id));
}

async function moveInto({ sql, workspaceId }: Tx, volume: Volume, ids: number[]): Promise<void> {
  await sql`
    with later as (
      select id, starts_at, lead(starts_at, 1, 'infinity') over (order by starts_at) as ends_at
      from search_volume where workspace_id = ${workspaceId} and starts_at > ${volume.startsAt}
    )
    update search_document document set volume_id = later.id, words = (
      select array_to_tsvector(array_agg(later.id || substr(word, strpos(word, '/')))) from unnest(tsvector_to_array(words)) as word)
    from later
    where workspace_id = ${workspaceId} and volume_id = ${volume.id} and later.id = any(${ids}::bigint[])
      and document.started_at >= later.starts_at and document.started_at < later.ends_at`;
  await sql`
    update search_volume volume set documents = (
      select count(*) from search_document where workspace_id = ${workspaceId} and volume_id = volume.id)
    where workspace_id = ${workspaceId} and id = any(${[...ids, volume.id]}::bigint[])`;
}
