import { sql } from '../../db/client.ts';
import type { RapidResponseRow } from '../../db/rows.ts';
import { newId } from '../id.ts';

export async function aRapidResponse(workspaceId: string, row: Partial<RapidResponseRow> = {}): Promise<RapidResponseRow> {
  const id = newId();
  const response: RapidResponseRow = {
    workspaceId,
    id,
    clientId: null,
    name: `r-${id}`,
    text: 'Hello!',
    folder: '',
    ownerId: null,
    sharing: row.ownerId ? 'OWN' : 'EVERYONE',
    agentIds: [],
    groupIds: [],
    useCount: 0,
    lastUsedAt: null,
    createdAt: new Date(),
    archivedAt: null,
    ...row,
  };
  await sql`insert into rapid_response ${sql(response)}`;
  return response;
}
