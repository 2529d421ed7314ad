import postgres from 'postgres';
import { migrate } from './migrate.ts';

/**
 * A migrated, empty database for one test file, for what only happens in one without any workspace. To be called
 * before anything that connects is imported: the address is read from the environment once.
 */
export async function useOwnDatabase(): Promise<{ drop(): Promise<void> }> {
  const shared = process.env.DATABASE_URL;
  if (!shared) throw new Error('DATABASE_URL is not set.');
  const name = `samtal_own_${process.pid}_${Date.now()}`;
  const url = new URL(shared);
  url.pathname = `/${name}`;
  const server = postgres(shared, { max: 1, onnotice: () => {} });
  await server.unsafe(`create database ${name}`);
  await migrate(url.href);
  process.env.DATABASE_URL = url.href;
  return {
    drop: async () => {
      await server.unsafe(`drop database ${name} with (force)`);
      await server.end();
      process.env.DATABASE_URL = shared;
    },
  };
}
