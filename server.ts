import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import sirv from 'sirv';
import { sql } from './db/client.ts';
import { handleGraphql } from './graphql/http.ts';
import { requestInfo } from './graphql/request.ts';
import { startRuntime } from './graphql/runtime.ts';
import { acceptSockets } from './graphql/socket.ts';

export interface RunningServer {
  close(): Promise<void>;
}

const drainMs = 10_000;

/** Serves portal, API and widget on one port. `close` drains: running requests are answered, sockets told to come back. */
export async function startServer({ host, port, dev }: { host: string; port: number; dev: boolean }): Promise<RunningServer> {
  const runtime = await startRuntime();
  const server = createServer();
  const pages = next({ dev, dir: import.meta.dirname, hostname: host, port, httpServer: server, quiet: !dev });
  await pages.prepare();
  const handle = pages.getRequestHandler();
  const files = widgetFiles(dev);
  server.on('request', (request, response) => {
    route(request, response).catch((error: unknown) => broken(response, error));
  });
  const sockets = acceptSockets(server);
  if (dev) forwardHotReload(server, pages);
  await listen(server, host, port);

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    response.setHeader('x-content-type-options', 'nosniff');
    if (path === '/graphql') return handleGraphql(request, response);
    if (path === '/healthz') return health(response);
    if (path === '/widget.js' || path.startsWith('/widget/') || path === '/demo' || path.startsWith('/demo/')) {
      return files(request, response);
    }
    protect(request, response);
    return handle(request, response);
  }

  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await sockets.close();
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), drainMs);
      await closed;
      clearTimeout(cut);
      await pages.close();
      await runtime.stop();
    },
  };
}

/** The widget is loaded by other people's pages; the demo shop shows it. */
function widgetFiles(dev: boolean): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(join(import.meta.dirname, '.build', 'widget'), {
    dev,
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cross-origin-resource-policy', 'cross-origin');
      const hashed = /-[A-Z0-9]{8}\.js$/.test(path);
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300, must-revalidate');
    },
  });
  return (request, response) => {
    request.url = (request.url ?? '/').replace(/^\/widget\//, '/');
    serve(request, response, () => void response.writeHead(404).end());
  };
}

/** The portal is nobody's frame, and next-auth believes us about where it is reached. */
function protect(request: IncomingMessage, response: ServerResponse): void {
  const { address, ownOrigin } = requestInfo(request);
  const own = new URL(ownOrigin);
  request.headers['x-forwarded-for'] = address;
  request.headers['x-forwarded-host'] = own.host;
  request.headers['x-forwarded-proto'] = own.protocol.slice(0, -1);
  response.setHeader('content-security-policy', "frame-ancestors 'none'; base-uri 'self'; object-src 'none'");
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
}

async function health(response: ServerResponse): Promise<void> {
  const up = await sql`select 1`.then(
    () => true,
    () => false,
  );
  response.writeHead(up ? 200 : 503, { 'content-type': 'text/plain' }).end(up ? 'ok' : 'no database');
}

function forwardHotReload(server: Server, pages: ReturnType<typeof next>): void {
  const upgrade = pages.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith('/_next/')) void upgrade(request, socket, head);
  });
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function broken(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { 'content-type': 'text/plain' }).end('Something broke on our side. It has been logged.');
}
