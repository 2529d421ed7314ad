import type { Fragment, TransactionSql } from '../../db/client.ts';
import { greenUpTo, redFrom } from '../conversation/responseGrade.ts';
import { noLabel } from './edges.ts';
import { ranksOfResponses } from './medians.ts';

/** A month of a zone to be counted, up to a day not included. Days as `2026-11-22`. */
export interface Piece {
  timeZone: string;
  month: string;
  until: string;
}

interface Tx {
  sql: TransactionSql;
  workspaceId: string;
}

/** Counts the months anew: their days from the conversations, they from their days, their years from all months. */
export async function recount(tx: Tx, pieces: readonly Piece[]): Promise<void> {
  if (pieces.length === 0) return;
  // The same month twice: once, up to the later day.
  const latest = new Map(pieces.toSorted((a, b) => (a.until < b.until ? -1 : 1)).map((piece) => [`${piece.timeZone} ${piece.month}`, piece]));
  const rows = [...latest.values()];
  const piece = tx.sql`unnest(
    ${rows.map((row) => row.timeZone)}::text[], ${rows.map((row) => row.month)}::text[]::date[], ${rows.map((row) => row.until)}::text[]::date[]
  ) as piece (time_zone, month, until)`;
  await forget(tx, piece);
  await write(tx, 'DAY', fromConversations(tx, piece));
  await write(tx, 'MONTH', fromSmaller(tx, piece, 'DAY', 'month'));
  await write(tx, 'YEAR', fromSmaller(tx, piece, 'MONTH', 'year'));
}

async function forget({ sql, workspaceId }: Tx, piece: Fragment): Promise<void> {
  await sql`
    delete from statistics_sealed sealed using ${piece}
    where sealed.workspace_id = ${workspaceId} and sealed.time_zone = piece.time_zone and (
      (grain = 'DAY' and start >= month and start < month + interval '1 month')
      or (grain = 'MONTH' and start = month) or (grain = 'YEAR' and start = date_trunc('year', month)))`;
}

async function write({ sql, workspaceId }: Tx, grain: 'DAY' | 'MONTH' | 'YEAR', figures: Fragment): Promise<void> {
  await sql`
    insert into statistics_sealed (
      workspace_id, time_zone, grain, start, label_id, conversations, messages, green, yellow, red, unanswered, responses, ranks)
    select ${workspaceId}, time_zone, ${grain}, start, label_id, conversations, messages, green, yellow, red, unanswered, responses,
      ${ranksOfResponses}
    from (${figures}) figures`;
}

/** The hours around a month are looked at too: a day is what the zone's calendar says, however its clocks go. */
function fromConversations({ sql, workspaceId }: Tx, piece: Fragment): Fragment {
  const ms = sql`first_response_ms`;
  return sql`
    select time_zone, day as start, label_id, count(*) as conversations, sum(message_count) as messages,
      count(*) filter (where ${ms} <= ${greenUpTo}) as green,
      count(*) filter (where ${ms} > ${greenUpTo} and ${ms} < ${redFrom}) as yellow,
      count(*) filter (where ${ms} >= ${redFrom}) as red,
      count(*) filter (where ${ms} is null) as unanswered,
      coalesce(array_agg(${ms} order by ${ms}) filter (where ${ms} is not null), '{}') as responses
    from ${piece} cross join lateral (
      select coalesce(label_id, ${noLabel}) as label_id, message_count, ${ms}, (started_at at time zone time_zone)::date as day from conversation
      where workspace_id = ${workspaceId} and kind = 'CHAT'
        and started_at >= month::timestamp at time zone time_zone - interval '3 hours'
        and started_at < (month + interval '1 month') at time zone time_zone + interval '3 hours'
    ) conversation
    where day >= month and day < least(until, month + interval '1 month')
    group by time_zone, day, label_id`;
}

function fromSmaller({ sql, workspaceId }: Tx, piece: Fragment, smaller: 'DAY' | 'MONTH', unit: 'month' | 'year'): Fragment {
  const parts = sql`statistics_sealed part
    where part.workspace_id = ${workspaceId} and part.time_zone = whole.time_zone and part.grain = ${smaller}
      and part.start >= whole.start and part.start < whole.start + ${`1 ${unit}`}::interval`;
  return sql`
    select whole.time_zone, whole.start, sums.*, array(
      select ms from (select responses from ${parts} and part.label_id = sums.label_id) parts cross join unnest(responses) as ms order by ms
    ) as responses
    from (select distinct time_zone, date_trunc(${unit}, month)::date as start from ${piece}) whole cross join lateral (
      select label_id, sum(conversations) as conversations, sum(messages) as messages, sum(green) as green,
        sum(yellow) as yellow, sum(red) as red, sum(unanswered) as unanswered
      from ${parts} group by label_id
    ) sums`;
}
