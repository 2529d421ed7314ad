import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import next from 'next';
import { requestInfo } from '../graphql/request.ts';
import { portalPolicy } from './headers.ts';

interface Portal {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Takes the socket if it is for hot reload. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  close(): Promise<void>;
}

/** The pages, by Next. */
export async function startPortal({ host, port, dev }: { host: string; port: number; dev: boolean }): Promise<Portal> {
  // Next listens for upgrades on whatever server it finds; ours would then answer the API's sockets twice.
  const upgrades = createServer();
  const app = next({ dev, dir: join(import.meta.dirname, '..'), hostname: host, port, httpServer: upgrades, quiet: !dev });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    answer: async (request, response) => {
      tellWhoAsks(request);
      if (!dev) protect(request, response);
      await handle(request, response);
    },
    upgrade: (request, socket, head) => dev && (request.url ?? '').startsWith('/_next/') && upgrades.emit('upgrade', request, socket, head),
    close: () => app.close(),
  };
}

/** Pages believe these headers; from a stranger they are worth nothing. */
function tellWhoAsks(request: IncomingMessage): void {
  const { headers } = request;
  const { address, ownOrigin } = requestInfo(request);
  const [scheme, host] = ownOrigin.split('://');
  headers['x-forwarded-for'] = address;
  headers['x-forwarded-proto'] = scheme;
  headers['x-forwarded-host'] = host;
  headers['x-samtal-path'] = request.url ?? '/';
}

/** Next reads the nonce from the request's policy. */
function protect(request: IncomingMessage, response: ServerResponse): void {
  const policy = portalPolicy(randomBytes(16).toString('base64'));
  request.headers['content-security-policy'] = policy;
  response.setHeader('content-security-policy', policy);
  response.setHeader('cross-origin-opener-policy', 'same-origin');
}
