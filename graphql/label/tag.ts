import { sql } from '../../db/client.ts';
import type { Caller } from '../context.ts';
import { cut } from '../input.ts';
import { canSeeTags } from './label.policy.ts';

/** Which of two tags is used more matters up to here; counting on would take longer than the suggestion is worth. */
const countedUpTo = 1_000;

/**
 * Tags that begin so, for suggestions, the most used first. `starts_with` knows no wildcards, so `%` and `_` are just
 * letters.
 */
export async function tagsStartingWith({ actor }: Caller, prefix: string): Promise<string[]> {
  if (!canSeeTags(actor)) return [];
  const { workspaceId } = actor;
  const rows = await sql<{ name: string }[]>`
    select name from tag
    cross join lateral (
      select count(*) as uses from (
        select from conversation_tag where workspace_id = ${workspaceId} and tag_id = tag.id limit ${countedUpTo}
      ) used
    ) counted
    where workspace_id = ${workspaceId} and starts_with(name, ${cut(prefix, 100).trimStart().toLowerCase()})
    order by uses desc, name limit 20`;
  return rows.map((row) => row.name);
}
