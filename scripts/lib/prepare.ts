import { resolve } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { addressOf, readSettings, secretOf, type Settings } from '../../settings.ts';
import { claim, type Owner } from './claim.ts';
import { readAccess, urlOf } from './postgres/access.ts';
import { homeOf } from './postgres/account.ts';
import { startCluster } from './postgres/cluster.ts';
import { Problem, step } from './steps.ts';

export interface Prepared {
  settings: Settings;
  address: string;
  /** Where our own PostgreSQL keeps its data; null when it is somebody else's: `DATABASE_URL`. */
  home: string | null;
  /** From now on `npm run import` and `npm run key` may use the database too. */
  share(): void;
  stop(): Promise<void>;
}

interface Options {
  /** What is running, as the user called it. */
  command: string;
  /** Whether the PostgreSQL of a running `npm start` will do. A server wants its own. */
  mayBorrow?: boolean;
  onLost?: (error: unknown) => void;
}

/** A database that is up and of today's schema, and the environment that all of our code reads. */
export async function prepare(options: Options): Promise<Prepared> {
  const settings = readSettings();
  const dataDir = resolve(settings.DATA_DIR);
  const secret = secretOf(settings);
  const database = settings.DATABASE_URL ? { url: settings.DATABASE_URL, ...notOurs } : await openOwn(dataDir, options);
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATABASE_POOL: String(settings.DATABASE_POOL),
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    // Without an address of its own, next-auth takes the one that was asked for, as our server tells it.
    ...(settings.PUBLIC_URL ? { NEXTAUTH_URL: settings.PUBLIC_URL } : { AUTH_TRUST_HOST: 'true' }),
    PORT: String(settings.PORT),
    DATA_DIR: dataDir,
    TRUST_PROXY: settings.TRUST_PROXY,
    VISITOR_MESSAGES_PER_MINUTE: String(settings.VISITOR_MESSAGES_PER_MINUTE),
    NEW_VISITORS_PER_MINUTE: String(settings.NEW_VISITORS_PER_MINUTE),
  });
  try {
    await step('Bringing the database up to date', () => migrate(database.url).catch(told));
  } catch (error) {
    await database.stop();
    throw error;
  }
  return { settings, address: addressOf(settings), home: settings.DATABASE_URL ? null : homeOf(dataDir), ...database };
}

const notOurs = { share: () => {}, stop: async () => {} };
const tuning = ['max_connections=200', 'shared_buffers=256MB', 'max_wal_size=2GB', 'wal_compression=on'];

async function openOwn(dataDir: string, { command, mayBorrow = false, onLost }: Options): Promise<Pick<Prepared, 'share' | 'stop'> & { url: string }> {
  const owner: Owner = { pid: process.pid, command, ready: false };
  const held = await claim(dataDir, owner);
  const other = 'other' in held ? held.other : null;
  if (other?.ready && mayBorrow) return { url: urlOf(readAccess(homeOf(dataDir))), ...notOurs };
  if (other) throw new Problem(`\`${other.command}\` (process ${other.pid}) is using ${dataDir}: stop it first, or set DATA_DIR to another folder.`);
  const cluster = await step('Starting PostgreSQL', () => startCluster({ dataDir, flags: tuning, onLost }));
  return { url: cluster.url, share: () => (owner.ready = true), stop: cluster.stop };
}

/** A server that is not there, too old, or does not let us in, is for the user to mend; anything else for us. */
function told(error: unknown): never {
  const message = error instanceof Error ? error.message || String(error) : String(error);
  const mendable = /too old|ECONNREFUSED|ENOTFOUND|CONNECT_TIMEOUT|authentication|does not exist|permission denied/i.test(message);
  throw mendable ? new Problem(`PostgreSQL (DATABASE_URL): ${message}`) : error;
}
