import { sql } from '../../db/client.ts';
import type { LabelRow } from '../../db/rows.ts';
import { dropDirectory } from '../directory/directory.ts';
import { newId } from '../id.ts';

export async function aLabel(workspaceId: string, row: Partial<LabelRow> = {}): Promise<LabelRow> {
  const id = newId();
  const label: LabelRow = {
    workspaceId,
    id,
    clientId: null,
    name: `Label ${id}`,
    color: '#3e8de0',
    position: 0,
    createdAt: new Date(),
    archivedAt: null,
    ...row,
  };
  await sql`insert into label ${sql(label)}`;
  dropDirectory(workspaceId);
  return label;
}

export async function aTag(workspaceId: string, name: string): Promise<void> {
  await sql`insert into tag ${sql({ workspaceId, id: newId(), name, createdAt: new Date() })}`;
}
