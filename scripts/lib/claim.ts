import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Owner {
  pid: number;
  /** `npm start`, say. */
  command: string;
  ready: boolean;
}

export type Claim = { release(): void } | { other: Owner };

/**
 * One process at a time may use a folder. A socket tells, not a file: it goes with its process, however that ends, and
 * no other process can be taken for it.
 */
export async function claim(folder: string, owner: Owner): Promise<Claim> {
  const name = nameFor(folder);
  for (let attempt = 0; attempt < 3; attempt++) {
    const server = await listen(name, owner);
    if (server) return { release: () => void server.close() };
    const other = await ask(name);
    if (other) return { other };
    // Only where names are files: left behind by a killed process.
    if (!name.startsWith('\0')) rmSync(name, { force: true });
  }
  throw new Error(`${folder} cannot be claimed.`);
}

function nameFor(folder: string): string {
  const name = `samtal-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

function listen(name: string, owner: Owner): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.on('error', () => {}).end(JSON.stringify(owner)));
    server.once('error', () => resolve(null));
    server.listen(name, () => resolve(server));
    server.unref();
  });
}

function ask(name: string): Promise<Owner | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(name);
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer === '' ? null : (JSON.parse(answer) as Owner)));
  });
}
