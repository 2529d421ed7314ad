import { sql } from '../../db/client.ts';
import type { BanRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { startOf } from '../conversation/list.ts';
import { cursorOf, pageSize } from '../cursor.ts';
import { canManageBans } from './ban.policy.ts';

export interface BanPage {
  nodes: BanRow[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Newest first; null to those whose affair they are not. */
export async function listBans({ actor }: Caller, { first, after }: { first: number; after?: string | null }): Promise<BanPage | null> {
  if (!canManageBans(actor)) return null;
  const size = pageSize('first', first);
  const from = after == null ? null : startOf(after);
  const rows = await sql<BanRow[]>`
    select * from ban where workspace_id = ${actor.workspaceId}
      ${from ? sql`and (created_at, id) < (${from.startedAt}, ${from.id}::uuid)` : sql``}
    order by created_at desc, id desc limit ${size + 1}`;
  return { nodes: rows.slice(0, size), hasNextPage: rows.length > size, hasPreviousPage: from !== null };
}

export const banCursor = ({ createdAt, id }: BanRow): string => cursorOf(createdAt.toISOString(), id);
