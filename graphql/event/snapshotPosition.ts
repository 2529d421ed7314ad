import { sql } from '../../db/client.ts';
import type { Directory } from '../directory/directory.ts';
import { changesDirectory } from './types.ts';

/** A change that has not dropped the kept directory yet was committed a moment ago, by another process. */
const momentsAgo = 200;

/**
 * From where to follow the log so that nothing is missing between it and what is read now: the newest position, or the
 * one before the first change that the directory at hand does not show yet.
 */
export async function snapshotPosition({ workspace, position }: Directory): Promise<number> {
  const rows = await sql<{ head: number; position: number | null; type: string | null }[]>`
    select head.position as head, event.position, event.type from event_head head
    left join event on event.workspace_id = head.workspace_id
      and event.position > greatest(head.position - ${momentsAgo}, ${position})
    where head.workspace_id = ${workspace.id}
    order by event.position`;
  const unseen = rows.find((row) => row.type !== null && changesDirectory(row.type));
  return unseen?.position ? unseen.position - 1 : (rows[0]?.head ?? 0);
}
