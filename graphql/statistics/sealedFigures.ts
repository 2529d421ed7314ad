import { type Fragment, type Queryable, sql } from '../../db/client.ts';
import { greenUpTo, redFrom } from '../conversation/responseGrade.ts';
import { noLabel, rules } from './edges.ts';
import type { Figures, Wanted } from './figures.ts';
import { medians as middle, ranksOfResponses, summedRanks } from './medians.ts';

export interface Period {
  /** Included; null: from the beginning. */
  from: Date | null;
  /** Not included; null: until now. */
  to: Date | null;
  timeZone: string;
}

/**
 * The figures of all conversations of a period: of whole years, months and days as they were sealed, and of what is not
 * sealed as it stands: the cut days at both ends, today, days with a mark. One statement, so that they are of one moment.
 */
export async function sealedFigures(workspaceId: string, period: Period, { medians, days }: Wanted, db: Queryable = sql): Promise<Figures> {
  const counts = sql`label_id, conversations, messages, green, yellow, red, unanswered ${medians ? sql`, responses, ranks` : sql``}`;
  const [row] = await db<[Figures]>`
    with ${span(workspaceId, period)}, ${looseConversations(workspaceId)}, parts as materialized (
      ${sealedParts(workspaceId, counts)} union all select ${counts} from ${looseFigures(medians)}
    ), sums as materialized (
      select grouping(label_id) = 1 as total, label_id, sum(conversations) as conversations, sum(messages) as messages,
        sum(green) as green, sum(yellow) as yellow, sum(red) as red, sum(unanswered) as unanswered
        ${medians ? sql`, ${summedRanks} as ranks` : sql``}
      from parts group by grouping sets ((), (label_id))
    ), ${medians ? middle : sql`medians as (select null::boolean as total, null::uuid as label_id, null::float8 as ms where false)`}, groups as (
      select sums.total, nullif(sums.label_id, ${noLabel}) as "labelId", coalesce(conversations, 0) as conversations,
        coalesce(messages, 0) as messages, coalesce(green, 0) as green, coalesce(yellow, 0) as yellow, coalesce(red, 0) as red,
        coalesce(unanswered, 0) as unanswered, ms as "medianMs"
      from sums left join medians on medians.total = sums.total and medians.label_id is not distinct from sums.label_id
    ), days as (${days ? daily(workspaceId) : sql`select null as "date", null as "labelId", 0 as conversations where false`})
    select (select json_agg(groups) from groups) as groups,
      (select coalesce(json_agg(days order by "date", conversations desc, "labelId"), '[]') from days) as days`;
  return row;
}

/**
 * The whole days from `first` up to but not with `past` are taken as sealed, but for those that are `dirty`. Where clocks
 * change near an end, a day or two more at it are counted loose: the calendar may run back there.
 */
const span = (workspaceId: string, { from, to, timeZone }: Period): Fragment => sql`
  asked as (
    select ${timeZone}::text as zone, coalesce(${from}::timestamptz, '-infinity') as since, coalesce(${to}::timestamptz, 'infinity') as till
  ), ends as (
    select *, since at time zone zone as starts, till at time zone zone as stops,
      ${steady('since')} as starts_steady, ${steady('till')} as stops_steady
    from asked
  ), whole as (
    select zone, since, till,
      case when isfinite(since) then case when starts_steady then (starts - interval '1 microsecond')::date + 1 else starts::date + 2 end
        else '-infinity' end as first,
      case when isfinite(till) then case when stops_steady then stops::date else stops::date - 1 end else 'infinity' end as past
    from ends
  ), span as materialized (
    select zone, since, till, first, greatest(first, least(past, coalesce(sealed_to, '-infinity'))) as past
    from whole left join statistics_seal on workspace_id = ${workspaceId} and time_zone = zone and rules = ${rules}
  ), dirty as materialized (
    select distinct (started_at at time zone zone)::date as day from statistics_mark, span where workspace_id = ${workspaceId}
  ), broken_months as materialized (
    select distinct date_trunc('month', day)::date as month
    from (select day from dirty union all select first from span union all select past from span) day
  ), broken_years as materialized (
    select distinct date_trunc('year', month)::date as year from broken_months
  )`;

/** Whether the clock shows three hours less three hours before, and three more three hours after. */
const steady = (end: 'since' | 'till'): Fragment => sql`(
  (${sql(end)} - interval '3 hours') at time zone zone = (${sql(end)} at time zone zone) - interval '3 hours'
  and (${sql(end)} + interval '3 hours') at time zone zone = (${sql(end)} at time zone zone) + interval '3 hours')`;

/** Years that are whole; of those that are not, the months that are; of those that are not, the days. */
const sealedParts = (workspaceId: string, counts: Fragment): Fragment => sql`
  select ${counts} from span join statistics_sealed on workspace_id = ${workspaceId} and time_zone = zone and grain = 'YEAR'
    and start >= first and start < past and start not in (select year from broken_years)
  union all
  select ${counts} from span cross join broken_years
  join statistics_sealed on workspace_id = ${workspaceId} and time_zone = zone and grain = 'MONTH'
    and start >= year and start < year + interval '1 year'
    and start >= first and start < past and start not in (select month from broken_months)
  union all
  select ${counts} from span cross join broken_months
  join statistics_sealed on workspace_id = ${workspaceId} and time_zone = zone and grain = 'DAY'
    and start >= month and start < month + interval '1 month'
    and start >= first and start < past and start not in (select day from dirty)`;

/** Conversations whose days are not taken as sealed. Found by their moments, with hours to spare, and judged by their day. */
const looseConversations = (workspaceId: string): Fragment => sql`
  loose as (
    select '-infinity'::date as first_day, first as past_day from span union all select past, 'infinity' from span
    union all select day, day + 1 from dirty, span where day >= first and day < past
  ), loose_conversations as materialized (
    select conversation.* from span cross join loose cross join lateral (
      select coalesce(label_id, ${noLabel}) as label_id, message_count, first_response_ms as ms, (started_at at time zone zone)::date as day
      from conversation
      where workspace_id = ${workspaceId} and kind = 'CHAT'
        and started_at >= greatest(since, (first_day::timestamp at time zone zone) - interval '3 hours')
        and started_at < least(till, (past_day::timestamp at time zone zone) + interval '3 hours')
    ) conversation
    where day >= first_day and day < past_day
  )`;

const looseFigures = (medians: boolean): Fragment => sql`(
  select figures.* ${medians ? sql`, ${ranksOfResponses} as ranks` : sql``}
  from (
    select label_id, count(*) as conversations, sum(message_count) as messages, count(*) filter (where ms <= ${greenUpTo}) as green,
      count(*) filter (where ms > ${greenUpTo} and ms < ${redFrom}) as yellow, count(*) filter (where ms >= ${redFrom}) as red,
      count(*) filter (where ms is null) as unanswered
      ${medians ? sql`, coalesce(array_agg(ms order by ms) filter (where ms is not null), '{}') as responses` : sql``}
    from loose_conversations group by label_id
  ) figures) loose_figures`;

const daily = (workspaceId: string): Fragment => sql`
  select start as "date", nullif(label_id, ${noLabel}) as "labelId", conversations
  from span join statistics_sealed on workspace_id = ${workspaceId} and time_zone = zone and grain = 'DAY'
    and start >= first and start < past and start not in (select day from dirty)
  union all select day, nullif(label_id, ${noLabel}), count(*) from loose_conversations group by day, label_id`;
