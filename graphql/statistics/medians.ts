import { type Fragment, sql } from '../../db/client.ts';
import { edges } from './edges.ts';

/** How many of the sorted `responses` are shorter than each of the edges. */
export const ranksOfResponses: Fragment = sql`array(
  select width_bucket(edge - 1, responses) from unnest(${[...edges]}::int[]) with ordinality as edge (edge, place) order by place)`;

/** The same of many parts together. */
export const summedRanks: Fragment = sql`array[${edges
  .map((_, index) => sql`sum(ranks[${index + 1}::int])`)
  .reduce((all, one) => sql`${all}, ${one}`)}]::int[]`;

/**
 * The middle of `responses` of each of the `sums` over all `parts`, exact, without putting all of them in order: the summed
 * ranks tell between which edges it lies, and only what each part has between them is looked at. Of two middle ones
 * half-way, as `percentile_cont(0.5)` has it.
 */
export const medians: Fragment = sql`
  middles as (
    select *, (answered - 1) / 2 as lower, answered / 2 as upper,
      width_bucket((answered - 1) / 2, ranks) as edge, width_bucket(answered / 2, ranks) + 1 as next_edge
    from sums cross join lateral (select (conversations - unanswered)::int as answered) answers where answered > 0
  ), sought as materialized (
    -- Which of those between the edges are the two, as shares of them; a half more, so that nothing hangs on rounding.
    select row_number() over () as key, total, label_id, edge, next_edge, array[
      (lower - shorter + 0.5) / (not_longer - shorter)::float8, (upper - shorter + 0.5) / (not_longer - shorter)::float8] as shares
    from middles cross join lateral (select coalesce(ranks[edge], 0) as shorter, coalesce(ranks[next_edge], answered) as not_longer) between_edges
  ), near as materialized (
    select key, shares, responses[coalesce(ranks[edge], 0) + 1 : coalesce(ranks[next_edge], conversations - unanswered)] as slice
    from sought join parts on total or parts.label_id = sought.label_id
  ), extremes as (
    select key, min(slice[1]) as shortest, max(slice[cardinality(slice)]) as longest from near group by key
  ), found as (
    -- Imported times are often whole minutes: thousands of one length need no looking through.
    select key, shortest::float8 as ms from extremes where shortest = longest
    union all
    select key, (two[1]::float8 + two[2]) / 2 from (
      select key, percentile_disc(shares) within group (order by one) as two
      from near join extremes using (key) cross join unnest(slice) as one
      where shortest <> longest group by key, shares
    ) looked_through
  ), medians as (
    select total, label_id, ms from sought join found using (key)
  )`;
