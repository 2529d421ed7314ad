import { join } from 'node:path';
import { addressOf, readSettings, secretOf, type Settings } from '../../settings.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { step } from './steps.ts';

export interface Prepared {
  settings: Settings;
  address: string;
  /** Null when the database is somebody else's: `DATABASE_URL`. */
  postgres: Postgres | null;
}

/** A database that is up and of today's schema, and the environment that all of our code reads. */
export async function prepare(): Promise<Prepared> {
  const settings = readSettings();
  const secret = secretOf(settings);
  const own = settings.DATABASE_URL ? null : await step('Starting PostgreSQL', () => startPostgres(settings.DATA_DIR));
  const url = settings.DATABASE_URL ?? own?.url ?? '';
  Object.assign(process.env, {
    DATABASE_URL: url,
    DATABASE_POOL: String(settings.DATABASE_POOL),
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    // next-auth takes the address from the request, as our server tells it.
    AUTH_TRUST_HOST: 'true',
    PORT: String(settings.PORT),
    TRUST_PROXY: settings.TRUST_PROXY,
  });
  try {
    const { migrate } = await import('../../db/migrate.ts');
    await step('Bringing the database up to date', () => migrate(url));
  } catch (error) {
    await own?.stop();
    throw error;
  }
  return { settings, address: addressOf(settings), postgres: own };
}

export const serverPidFile = ({ DATA_DIR }: Settings): string => join(DATA_DIR, 'server.pid');
