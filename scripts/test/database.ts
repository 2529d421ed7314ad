import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { startCluster } from '../lib/postgres/cluster.ts';

const secret = 'a secret of the tests, as long as it must be';

/** A PostgreSQL of the run's own, for all tests together; each builds its own workspace in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samtal-test-'));
  const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];
  const cluster = await startCluster({ dataDir, flags, disposable: true });
  Object.assign(process.env, { DATABASE_URL: cluster.url, DATABASE_POOL: '20', FILES_DIR: join(dataDir, 'files'), AUTH_SECRET: secret, NEXTAUTH_SECRET: secret });
  process.once('SIGTERM', () => process.exit(143));
  await migrate(cluster.url);
  return async () => {
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
