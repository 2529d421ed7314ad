import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.ts';
import { type Account, giveTo } from './account.ts';
import { type Access, user } from './access.ts';

interface Options {
  programs: string;
  cluster: string;
  account: Account | undefined;
  access: Access;
  disposable: boolean;
}

/** Makes a cluster beside its place and moves it there whole: what a crash cuts off is never taken for finished. */
export async function initialise({ programs, cluster, account, access, disposable }: Options): Promise<void> {
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, access.password, { mode: 0o600 });
  for (const path of [unfinished, passwordFile]) giveTo(account, path);
  try {
    await run('Making the database', join(programs, 'initdb'), [
      `--pgdata=${unfinished}`,
      `--pwfile=${passwordFile}`,
      `--username=${user}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same on every machine; plain C would not know that å is a small Å.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(disposable ? ['--no-sync'] : []),
    ], { ...account, cwd: programs });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, cluster);
}
