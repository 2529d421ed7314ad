import { createServer, type Server } from 'node:net';
import { randomInt } from 'node:crypto';

/** Below 32768: from there on the kernel hands out ports of its own, which may be taken a moment later. */
const range = [20_000, 31_000] as const;

export async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await isFree(preferred))) return preferred;
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(...range);
    if (await isFree(port)) return port;
  }
  throw new Error(`There is no free port between ${range.join(' and ')}.`);
}

export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** For who needs many at once: between finding one and listening on it, another may have taken it. */
export async function listenOnFreePort(server: Server): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(...range);
    const listens = new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (await listens) return port;
  }
  throw new Error(`There is no free port between ${range.join(' and ')}.`);
}
