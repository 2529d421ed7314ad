import { sql } from '../../db/client.ts';
import type { GroupRow } from '../../db/rows.ts';
import { dropDirectory } from '../directory/directory.ts';
import { newId } from '../id.ts';

export async function aGroup(workspaceId: string, row: Partial<GroupRow> = {}): Promise<GroupRow> {
  const id = newId();
  const group = { workspaceId, id, clientId: null, name: `Group ${id}`, createdAt: new Date(), archivedAt: null, ...row };
  await sql`insert into "group" ${sql(group)}`;
  dropDirectory(workspaceId);
  return group;
}
