import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which also starts PostgreSQL.');

const size = Number(process.env.DATABASE_POOL ?? 10);

export const connect = (max: number, settings: Record<string, string> = {}) =>
  postgres(url, {
    max,
    idle_timeout: 0,
    connect_timeout: 10,
    onnotice: () => {},
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel }, undefined: null },
    connection: { application_name: 'samtal', statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000, ...settings },
  });

/** Prepared by itself, one round trip a statement; rows in camelCase, timestamps as Date, bigint as number. */
export const sql = connect(size);

/**
 * For the few statements that carry the load: planned once, since planning costs more than running them (and joined by
 * hash, since a plan made before there are statistics takes every list for short), on connections of their own, so that no
 * slow question stands before them.
 */
export const hot = connect(4, { plan_cache_mode: 'force_generic_plan', enable_nestloop: 'off' });

export type Queryable = postgres.ISql<{ bigint: number }>;
export type TransactionSql = postgres.TransactionSql<{ bigint: number }>;
export type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** drizzle replaces the date parsers of the client that it gets, so it has its own. For what is not hot. */
const ormClient = postgres(url, { max: 2, onnotice: () => {} });
export const orm = drizzle(ormClient, { casing: 'snake_case' });

/** PostgreSQL's own refusal, with its `code`; not a lost connection. */
export const isDatabaseError = (error: unknown): error is postgres.PostgresError => error instanceof postgres.PostgresError;

export async function closeDatabase(): Promise<void> {
  await Promise.all([sql.end({ timeout: 5 }), hot.end({ timeout: 5 }), ormClient.end({ timeout: 5 })]);
}
