import type { Actor } from '../actor/actor.ts';
import { recordEvent, type Tx } from '../event/transact.ts';

/**
 * Puts a label at a place in the menu, or last when there are fewer, and numbers all of them anew. To be called under
 * `lockKind`. Returns the place.
 */
export async function move(tx: Tx, actor: Actor, id: string, position: number): Promise<number> {
  const { sql, workspaceId } = tx;
  const rows = await sql<{ id: string }[]>`
    select id from label where workspace_id = ${workspaceId} and archived_at is null order by position, name, id`;
  const others = rows.map((row) => row.id).filter((other) => other !== id);
  const order = others.toSpliced(position, 0, id);
  const moved = await sql<{ id: string }[]>`
    update label set position = wanted.place - 1
    from unnest(${order}::uuid[]) with ordinality as wanted (id, place)
    where label.workspace_id = ${workspaceId} and label.id = wanted.id and label.position <> wanted.place - 1
    returning label.id`;
  for (const row of moved) recordEvent(tx, { type: 'label.updated', actor, subjectId: row.id });
  return order.indexOf(id);
}
