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
export async function makeAccess(dataDir: string): Promise<Access> {
  const file = fileOf(dataDir);
  const kept = existsSync(file) ? readAccess(dataDir) : undefined;
  const access = { port: await freePort(kept?.port), password: kept?.password ?? randomBytes(18).toString('hex') };
  writeFileSync(`${file}.new`, JSON.stringify(access), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return access;
}

export function readAccess(dataDir: string): Access {
  const { port, password }: Access = JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
  return { port, password };
}

export const urlOf = ({ port, password }: Access): string => `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;

const fileOf = (dataDir: string): string => join(dataDir, 'postgres.json');
