import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import process from 'node:process';

export interface Account {
  uid: number;
  gid: number;
}

/** For root only: whom PostgreSQL runs as, since it refuses root. Whom a cluster belongs to keeps it. */
export function accountFor(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp('postgres') ?? lookUp('nobody');
}

/** The folder of the cluster and what belongs to it: the data directory, unless its account may not get there (a clone in /root, say). */
export function homeOf(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  if (!accountFor(join(dataDir, 'postgres'))) return dataDir;
  chmodSync(dataDir, 0o711);
  return isOpen(dataDir) ? dataDir : elsewhere(dataDir);
}

/** Where the account finds PostgreSQL's programs: where npm has put them, or a copy. */
export function programsPlace(native: string, account: Account | undefined): string {
  if (!account || isOpen(join(native, 'bin'))) return native;
  const copy = join(elsewhere(`${native} ${statSync(join(native, 'bin', 'postgres')).mtimeMs}`), 'native');
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch {
    // Another start was quicker.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return copy;
}

export function giveTo(account: Account | undefined, path: string): void {
  if (!account) return;
  const info = lstatSync(path);
  if (info.uid !== account.uid) chownSync(path, account.uid, account.gid);
  if (info.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
}

function lookUp(name: string): Account | undefined {
  const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

/** Whether everybody may enter it, and all that it lies in. */
function isOpen(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false;
  return path === parse(path).root || isOpen(dirname(path));
}

function elsewhere(path: string): string {
  const place = join('/var/lib/samtal', createHash('sha256').update(path).digest('hex').slice(0, 12));
  mkdirSync(place, { recursive: true, mode: 0o755 });
  return place;
}
