import { sql } from '../../db/client.ts';
import type { Caller } from '../context.ts';
import { cut } from '../input.ts';
import { canSeeTags } from './label.policy.ts';

/** Tags that begin so, for suggestions. `starts_with` knows no wildcards, so `%` and `_` are just letters. */
export async function tagsStartingWith({ actor }: Caller, prefix: string): Promise<string[]> {
  if (!canSeeTags(actor)) return [];
  const rows = await sql<{ name: string }[]>`
    select name from tag
    where workspace_id = ${actor.workspaceId} and starts_with(name, ${cut(prefix, 100).trimStart().toLowerCase()})
    order by name limit 20`;
  return rows.map((row) => row.name);
}
