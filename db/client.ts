import { connect as open, type Socket } from 'node:net';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { endWhenSilent } from './silence.ts';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which also starts PostgreSQL.');

const size = Number(process.env.DATABASE_POOL ?? 10);
const statementMs = 30_000;
/** Longer than any statement takes: then nobody is there any more, or nobody has asked. */
const silentMs = statementMs + 15_000;

export const connect = (max: number, settings: Record<string, string> = {}) =>
  postgres(url, {
    max,
    idle_timeout: 0,
    // Retiring one of its age in the middle of work has been seen to mix transactions (porsager/postgres #1204).
    max_lifetime: null,
    connect_timeout: 5,
    // Not the driver's own, which waits longer and longer: a database that is back is used within the second.
    backoff: () => 0.3,
    onnotice: () => {},
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel }, undefined: null },
    connection: { application_name: 'samtal', statement_timeout: statementMs, idle_in_transaction_session_timeout: statementMs, ...settings },
    ...(settings.statement_timeout ? {} : { socket: untilSilent }),
  });

/** A server that is gone without a word is not waited for. What was only idle connects anew with the next statement. */
function untilSilent({ host: [host], port: [port], path }: { host: string[]; port: number[]; path?: string }): Socket {
  return endWhenSilent(path ? open(path) : open({ host, port: port ?? 5432, noDelay: true }), silentMs);
}

/** Prepared by itself, one round trip a statement; rows in camelCase, timestamps as Date, bigint as number. */
export const sql = connect(size);

/**
 * For the few statements that carry the load: planned once, since planning costs more than running them (and joined by
 * hash, since a plan made before there are statistics takes every list for short), on connections of their own, so that no
 * slow question stands before them.
 */
export const hot = connect(4, { plan_cache_mode: 'force_generic_plan', enable_nestloop: 'off' });

/**
 * Hears what is notified on a channel, and comes back by itself; `begun` is called then too, since something may have been
 * missed. Throws when the first connection fails.
 */
export async function listen(channel: string, hear: (text: string) => void, begun: () => void): Promise<{ stop(): Promise<void> }> {
  // Silence is its usual state.
  const listener = connect(1, { statement_timeout: String(statementMs) });
  await listener.listen(channel, hear, begun);
  return { stop: () => listener.end({ timeout: 1 }) };
}

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
