import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './port.ts';

export interface Access {
  port: number;
  password: string;
}

export const user = 'samtal';

/** Made once and kept. The port stays the same as long as it is free, for those who look into the database by hand. */
export async function makeAccess(home: string): Promise<Access> {
  const file = fileOf(home);
  const kept = existsSync(file) ? readAccess(home) : undefined;
  const access = { port: await freePort(kept?.port), password: kept?.password ?? randomBytes(18).toString('hex') };
  writeFileSync(`${file}.new`, JSON.stringify(access), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return access;
}

export function readAccess(home: string): Access {
  return JSON.parse(readFileSync(fileOf(home), 'utf8'));
}

export const urlOf = ({ port, password }: Access): string => `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;

const fileOf = (home: string): string => join(home, 'postgres.json');
