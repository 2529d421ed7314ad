import { sql } from 'drizzle-orm';
import { date, index, integer, pgEnum, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { time, workspaceId } from './columns.ts';
import { workspace } from './workspace.ts';

export const statisticsGrain = pgEnum('statistics_grain', ['DAY', 'MONTH', 'YEAR']);

/** How far the days of a time zone are counted for good. */
export const statisticsSeal = pgTable(
  'statistics_seal',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    timeZone: text().notNull(),
    /** Every day before this one is counted, and right unless a mark lies in it. */
    sealedTo: date().notNull(),
    /** By which rules it was counted; figures of other rules are not used. */
    rules: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.timeZone] })],
);

/** The figures of a label in a whole day, month or year that is over. */
export const statisticsSealed = pgTable(
  'statistics_sealed',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    timeZone: text().notNull(),
    grain: statisticsGrain().notNull(),
    /** The first day. */
    start: date().notNull(),
    /** All noughts: those without a label. A key cannot be null. */
    labelId: uuid().notNull(),
    conversations: integer().notNull(),
    messages: integer().notNull(),
    green: integer().notNull(),
    yellow: integer().notNull(),
    red: integer().notNull(),
    unanswered: integer().notNull(),
    /** First response times, milliseconds, ascending. */
    responses: integer().array().notNull(),
    /** How many of them are shorter than each of the edges of `graphql/statistics/edges.ts`. */
    ranks: integer().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.timeZone, t.grain, t.start, t.labelId] })],
);

/**
 * A conversation that makes its days count anew: in every zone, from the raw rows. Written by triggers of `conversation`, so
 * that no change of what is over can be forgotten; never changed, so that the sealing of a day and a change in it cannot
 * miss each other.
 */
export const statisticsMark = pgTable(
  'statistics_mark',
  {
    workspaceId: workspaceId(),
    id: uuid().notNull().defaultRandom(),
    conversationId: uuid().notNull(),
    startedAt: time().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull().default(sql`clock_timestamp()`),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), index('statistics_mark_moment').on(t.workspaceId, t.startedAt)],
);
