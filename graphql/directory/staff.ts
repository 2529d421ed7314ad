import { callerOf, type Context } from '../context.ts';
import type { Directory } from './directory.ts';

/** Null to visitors, for whom agents, groups, sites and labels do not exist. */
export function staffDirectory(context: Context): Directory | null {
  const { actor, directory } = callerOf(context);
  return actor.type === 'VISITOR' ? null : directory;
}

/** The rows of these ids that are in use, in the directory's order. */
export function live<T extends { id: string; archivedAt: Date | null }>(
  rows: ReadonlyMap<string, T>,
  ids: ReadonlySet<string>,
): T[] {
  return [...rows.values()].filter((row) => row.archivedAt === null && ids.has(row.id));
}

/** All rows, in the directory's order; archived ones when asked for. */
export function listed<T extends { archivedAt: Date | null }>(
  rows: ReadonlyMap<string, T>,
  includeArchived: boolean | null | undefined,
): T[] {
  return [...rows.values()].filter((row) => includeArchived === true || row.archivedAt === null);
}
