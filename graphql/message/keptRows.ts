import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { isId } from '../input.ts';

/**
 * Conversations as this process last saw them, the busiest ones. Only good for a guess: whoever writes by it checks in the
 * same statement that the row still has this `seq`, which every change of a conversation moves on.
 */
interface Kept {
  row: ConversationRow | null;
}

/** Those used since the last turn, and those of the turn before: when the first are many enough, the others are forgotten. */
let recent = new Map<string, Kept>();
let before = new Map<string, Kept>();
const most = 5_000;

export const keptRow = (workspaceId: string, id: string): ConversationRow | null => used(keyOf(workspaceId, id))?.row ?? null;

/** Null forgets it. */
export function keepRow(workspaceId: string, id: string, row: ConversationRow | null): void {
  const key = keyOf(workspaceId, id);
  const known = used(key);
  // Written in place, not taken out and put in again: see admission.ts.
  if (known) known.row = row;
  else if (row) put(key, { row });
}

function used(key: string): Kept | undefined {
  const found = recent.get(key);
  if (found) return found;
  const older = before.get(key);
  if (older) put(key, older);
  return older;
}

function put(key: string, one: Kept): void {
  if (recent.size >= most) {
    before = recent;
    recent = new Map();
  }
  recent.set(key, one);
}

/** Reads those that are not kept yet, in one statement or none. */
export async function readRows(workspaceId: string, ids: readonly string[]): Promise<void> {
  const missing = [...new Set(ids.map((id) => id.toLowerCase()))].filter((id) => isId(id) && !keptRow(workspaceId, id));
  if (missing.length === 0) return;
  const rows = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${workspaceId} and id = any(${missing}::uuid[])`;
  for (const row of rows) keepRow(workspaceId, row.id, row);
}

const keyOf = (workspaceId: string, id: string): string => `${workspaceId}/${id}`;
