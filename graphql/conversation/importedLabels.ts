import type { LabelRow } from '../../db/rows.ts';
import { folded, lockKind } from '../catalog.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import type { HistoryLine } from './parseHistory.ts';

/** Told apart at a glance, and each at least 3:1 on the light and on the dark surface. */
const palette = ['#2a8f9d', '#b8508f', '#6b8a2a', '#a85fd0', '#b0703c', '#5b88a8', '#d64f86', '#8c7a2e', '#5f7ff0', '#c75a3c'];

/** Finds a label's id by name, whatever its capitals; what is missing is made, last in the menu. */
export async function importedLabels(tx: Tx, lines: readonly HistoryLine[]): Promise<(name: string) => string> {
  await lockKind(tx, 'label');
  const { sql, workspaceId } = tx;
  // Archived ones first, so that one in use takes the name over in the map.
  const known = await sql<Pick<LabelRow, 'id' | 'name' | 'color' | 'position'>[]>`
    select id, name, color, position from label where workspace_id = ${workspaceId} order by archived_at nulls last, id`;
  const ids = new Map(known.map(({ id, name }) => [folded(name), id]));

  const colors = unused(known.map(({ color }) => color));
  let position = Math.max(-1, ...known.map((label) => label.position));
  for (const name of lines.flatMap(({ label }) => label ?? [])) {
    if (!ids.has(folded(name))) ids.set(folded(name), await make(tx, { name, color: colors(), position: ++position }));
  }
  return (name) => {
    const id = ids.get(folded(name));
    if (!id) throw new Error(`Label ${name} was not made.`);
    return id;
  };
}

/** Colours that no label has yet; when all are taken, all over again. */
function unused(taken: readonly string[]): () => string {
  const free = palette.filter((color) => !taken.includes(color));
  const colors = free.length > 0 ? free : palette;
  let next = 0;
  return () => colors[next++ % colors.length] ?? '#7a7f8c';
}

async function make(tx: Tx, label: Pick<LabelRow, 'name' | 'color' | 'position'>): Promise<string> {
  const { sql, workspaceId } = tx;
  const id = newId();
  await sql`insert into label ${sql({ workspaceId, id, ...label, createdAt: new Date() })}`;
  recordEvent(tx, { type: 'label.created', actor: { type: 'SYSTEM', workspaceId }, subjectId: id });
  return id;
}
