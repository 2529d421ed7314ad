import postgres, { type Sql } from 'postgres';
import { inject } from 'vitest';
import { readAccess, urlOf } from '../scripts/lib/postgres/access.ts';
import { homeOf } from '../scripts/lib/postgres/account.ts';

/** No test waits for a quarter of an hour: what the clock would have done is written into the database. */
export async function inDatabase(work: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(urlOf(readAccess(homeOf(inject('dataDir')))), { max: 1 });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
