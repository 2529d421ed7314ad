import { type Queryable, sql } from '../../db/client.ts';
import type { Actor } from '../actor/actor.ts';
import { greenUpTo, redFrom } from '../conversation/responseGrade.ts';
import { visibleTo, where } from '../conversation/where.ts';
import type { StatisticsFilter } from '../__generated__/resolvers.ts';
import type { Figures, Wanted } from './figures.ts';
import type { Period } from './sealedFigures.ts';

/** The figures of some of the conversations, each of them counted. */
export async function countedFigures(
  actor: Actor,
  filter: StatisticsFilter,
  { from, to, timeZone }: Period,
  { medians, days }: Wanted,
  db: Queryable = sql,
): Promise<Figures> {
  const ms = sql`first_response_ms`;
  const matching = where({ ...filter, kind: 'CHAT', startedFrom: from, startedTo: to }, actor.workspaceId);
  const [row] = await db<[Figures]>`
    with matching as materialized (
      select label_id, message_count, ${ms}, (started_at at time zone ${timeZone}::text)::date as day
      from conversation where ${matching} and ${visibleTo(actor)}
    ), groups as (
      select grouping(label_id) = 1 as "total", label_id as "labelId", count(*) as "conversations",
        coalesce(sum(message_count), 0) as "messages",
        count(*) filter (where ${ms} <= ${greenUpTo}) as "green",
        count(*) filter (where ${ms} > ${greenUpTo} and ${ms} < ${redFrom}) as "yellow",
        count(*) filter (where ${ms} >= ${redFrom}) as "red",
        count(*) filter (where ${ms} is null) as "unanswered",
        ${medians ? sql`percentile_cont(0.5) within group (order by ${ms})` : sql`null`} as "medianMs"
      from matching group by grouping sets ((), (label_id))
    ), days as (
      select day as "date", label_id as "labelId", count(*) as "conversations" from matching where ${days} group by day, label_id
    )
    select
      (select json_agg(groups) from groups) as groups,
      (select coalesce(json_agg(days order by days."date", days."conversations" desc, days."labelId"), '[]') from days) as days`;
  return row;
}
