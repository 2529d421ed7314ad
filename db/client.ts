import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which also starts PostgreSQL.');

const size = Number(process.env.DATABASE_POOL ?? 10);

export const connect = (max: number) =>
  postgres(url, {
    max,
    idle_timeout: 0,
    connect_timeout: 10,
    onnotice: () => {},
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel }, undefined: null },
    connection: { application_name: 'samtal', statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
  });

/** Prepared by itself, one round trip a statement; rows in camelCase, timestamps as Date, bigint as number. */
export const sql = connect(size);

export type Queryable = postgres.ISql<{ bigint: number }>;
export type TransactionSql = postgres.TransactionSql<{ bigint: number }>;
export type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** drizzle replaces the date parsers of the client that it gets, so it has its own. For what is not hot. */
const ormClient = postgres(url, { max: 2, onnotice: () => {} });
export const orm = drizzle(ormClient, { casing: 'snake_case' });

export async function closeDatabase(): Promise<void> {
  await Promise.all([sql.end({ timeout: 5 }), ormClient.end({ timeout: 5 })]);
}
