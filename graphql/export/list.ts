import { sql } from '../../db/client.ts';
import type { EventRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { badCursor, cursorOf, pageSize, partsOf, spelt } from '../cursor.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { canSeeExports } from './export.policy.ts';
import { revivedFilter } from './link.ts';

export interface ExportPage {
  nodes: EventRow[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** What a list was asked for with. */
export interface AskedList {
  search: string;
  filter: ConversationFilter;
}

/** Newest first; null to those whose affair they are not. */
export async function listExports({ actor }: Pick<Caller, 'actor'>, { first, after }: { first: number; after?: string | null }): Promise<ExportPage | null> {
  if (!canSeeExports(actor)) return null;
  const size = pageSize('first', first);
  const from = after == null ? null : positionOf(after);
  const rows = await sql<EventRow[]>`
    select * from event where workspace_id = ${actor.workspaceId} and type = 'export.fetched' ${from === null ? sql`` : sql`and position < ${from}`}
    order by position desc limit ${spelt(size + 1)}`;
  return { nodes: rows.slice(0, size), hasNextPage: rows.length > size, hasPreviousPage: from !== null };
}

export const exportCursor = ({ position }: EventRow): string => cursorOf(position);

/** Null when it was one conversation. */
export function exportedList({ data: { filter, search } }: EventRow): AskedList | null {
  // As we wrote it ourselves.
  return typeof filter === 'string' ? { filter: revivedFilter(JSON.parse(filter)), search: String(search ?? '') } : null;
}

function positionOf(cursor: string): number {
  const [position = ''] = partsOf(cursor, 1);
  if (!/^\d{1,15}$/.test(position)) throw badCursor();
  return Number(position);
}
