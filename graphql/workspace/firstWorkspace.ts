import { sql } from '../../db/client.ts';
import type { WorkspaceRow } from '../../db/rows.ts';

/** The one that commands without another address work on: the demo workspace. */
export async function firstWorkspace(): Promise<WorkspaceRow> {
  const [workspace] = await sql<WorkspaceRow[]>`select * from workspace order by created_at, id limit 1`;
  if (!workspace) throw new Error('There is no workspace yet. Start the server once: it makes the demo workspace.');
  return workspace;
}
