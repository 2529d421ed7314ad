import { sql } from '../../db/client.ts';
import type { Actor } from '../actor/actor.ts';
import { greenUpTo, redFrom } from '../conversation/responseGrade.ts';
import { visibleTo, where } from '../conversation/where.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';

export interface Figures {
  /** One for each label, one for those without, and one for all of them (`total`). */
  groups: GroupFigures[];
  /** Oldest day first; within a day most first. */
  days: { date: string; labelId: string | null; conversations: number }[];
}

export interface GroupFigures {
  total: boolean;
  labelId: string | null;
  conversations: number;
  messages: number;
  green: number;
  yellow: number;
  red: number;
  unanswered: number;
  medianMs: number | null;
}

/** All figures in one statement, so that they are of one moment and add up. */
export async function figures(actor: Actor, filter: ConversationFilter, timeZone: string): Promise<Figures> {
  const ms = sql`first_response_ms`;
  const [row] = await sql<[Figures]>`
    with matching as materialized (
      select label_id, message_count, ${ms}, (started_at at time zone ${timeZone})::date as day
      from conversation where ${where(filter, actor.workspaceId)} and ${visibleTo(actor)}
    ), groups as (
      select grouping(label_id) = 1 as "total", label_id as "labelId", count(*) as "conversations",
        coalesce(sum(message_count), 0) as "messages",
        count(*) filter (where ${ms} <= ${greenUpTo}) as "green",
        count(*) filter (where ${ms} > ${greenUpTo} and ${ms} < ${redFrom}) as "yellow",
        count(*) filter (where ${ms} >= ${redFrom}) as "red",
        count(*) filter (where ${ms} is null) as "unanswered",
        percentile_cont(0.5) within group (order by ${ms}) as "medianMs"
      from matching group by grouping sets ((), (label_id))
    ), days as (
      select day as "date", label_id as "labelId", count(*) as "conversations" from matching group by day, label_id
    )
    select
      (select json_agg(groups) from groups) as groups,
      (select coalesce(json_agg(days order by days."date", days."conversations" desc, days."labelId"), '[]') from days) as days`;
  return row;
}
