import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as run } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const oldest = 15;
const lock = 4_711;

/** Brings the database's schema up to date. Several starts at once wait for each other. */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await client<{ version: string }[]>`select current_setting('server_version_num') as version`;
    const version = Math.floor(Number(row?.version) / 10_000);
    if (version < oldest) throw new Error(`PostgreSQL ${version} is too old: Samtal needs ${oldest} or later.`);
    await client`select pg_advisory_lock(${lock})`;
    await run(drizzle(client), { migrationsFolder: join(import.meta.dirname, 'migrations') });
  } finally {
    await client.end();
  }
}
