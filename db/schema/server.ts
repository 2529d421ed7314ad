import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { time } from './columns.ts';

/** A running server process and its last sign of life. Belongs to no workspace. */
export const serverProcess = pgTable('server_process', {
  id: uuid().primaryKey(),
  beatAt: time().notNull(),
});

/** Log-in attempts per account and per address, kept by rate-limiter-flexible. Belongs to no workspace. */
export const rateLimit = pgTable('rate_limit', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: time(),
});
