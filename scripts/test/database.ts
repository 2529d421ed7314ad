import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { startPostgres } from '../lib/postgres.ts';

const secret = 'a secret of the tests, as long as it must be';

/** A PostgreSQL of the run's own, for all tests together; each builds its own workspace in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'samtal-test-'));
  const postgres = await startPostgres(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']);
  Object.assign(process.env, { DATABASE_URL: postgres.url, DATABASE_POOL: '20', AUTH_SECRET: secret, NEXTAUTH_SECRET: secret });
  await migrate(postgres.url);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
