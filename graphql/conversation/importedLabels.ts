import type { LabelRow } from '../../db/rows.ts';
import { folded, lockKind } from '../catalog.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import type { HistoryLine } from './parseHistory.ts';

/** Told apart at a glance, and each at least 3:1 on white and on the dark surface. */
const palette = ['#3e8de0', '#c2571a', '#2f9468', '#b8508f', '#8a6fe0', '#a67c00', '#d4504e', '#2a8f9d', '#6b8a2a', '#7a7f8c'];

/** Finds a label's id by name, whatever its capitals; what is missing is made, last in the menu. */
export async function importedLabels(tx: Tx, lines: readonly HistoryLine[]): Promise<(name: string) => string> {
  await lockKind(tx, 'label');
  const { sql, workspaceId } = tx;
  // Archived ones first, so that one in use takes the name over in the map.
  const known = await sql<Pick<LabelRow, 'id' | 'name' | 'position'>[]>`
    select id, name, position from label where workspace_id = ${workspaceId} order by archived_at nulls last, id`;
  const ids = new Map(known.map(({ id, name }) => [folded(name), id]));

  let position = Math.max(-1, ...known.map((label) => label.position));
  for (const name of lines.flatMap(({ label }) => label ?? [])) {
    if (!ids.has(folded(name))) ids.set(folded(name), await make(tx, name, ++position));
  }
  return (name) => {
    const id = ids.get(folded(name));
    if (!id) throw new Error(`Label ${name} was not made.`);
    return id;
  };
}

async function make(tx: Tx, name: string, position: number): Promise<string> {
  const { sql, workspaceId } = tx;
  const id = newId();
  const color = palette[position % palette.length] ?? '#7a7f8c';
  await sql`insert into label ${sql({ workspaceId, id, name, color, position, createdAt: new Date() })}`;
  recordEvent(tx, { type: 'label.created', actor: { type: 'SYSTEM', workspaceId }, subjectId: id });
  return id;
}
