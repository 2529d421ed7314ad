import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { isId } from '../input.ts';

/**
 * Conversations as this process last saw them, the busiest ones. Only good for a guess: whoever writes by it checks in the
 * same statement that the row still has this `seq`, which every change of a conversation moves on.
 */
const kept = new Map<string, ConversationRow>();
const most = 5_000;

export const keptRow = (workspaceId: string, id: string): ConversationRow | undefined => kept.get(keyOf(workspaceId, id));

/** Null forgets it. */
export function keepRow(workspaceId: string, id: string, row: ConversationRow | null): void {
  const key = keyOf(workspaceId, id);
  // The newest stand last, and the first goes when it is full.
  kept.delete(key);
  if (!row) return;
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(key, row);
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
