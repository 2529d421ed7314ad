import { type Fragment, sql } from '../db/client.ts';
import { refuse } from './errors.ts';

/** Cursors are opaque to callers: what they hold may change. */
export const cursorOf = (...parts: (string | number)[]): string =>
  Buffer.from(parts.join('|'), 'utf8').toString('base64url');

/** The parts of a cursor; a foreign or broken one is the caller's mistake. */
export function partsOf(cursor: string, count: number): string[] {
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  if (parts.length !== count || cursorOf(...parts) !== cursor) throw badCursor();
  return parts;
}

export const badCursor = () => refuse('BAD_USER_INPUT', 'This cursor did not come from here. Leave it out to begin anew.');

/** How many of a list: 1 to 100. */
export function pageSize(field: string, size: number): number {
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size;
  throw refuse('BAD_USER_INPUT', `${field} must be from 1 to 100.`);
}

/** A page size as text of a statement: of one that comes as a value PostgreSQL thinks the worst, and plans each page anew. */
export const spelt = (size: number): Fragment => sql.unsafe(String(size));
