import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { isAway, logBroken } from './db/away.ts';
import { closeDatabase } from './db/client.ts';
import { handleFiles, isFilePath } from './graphql/attachment/door.ts';
import { handleExport, isExportPath } from './graphql/export/door.ts';
import { handleAvatar, isAvatarPath } from './graphql/avatar/door.ts';
import { handleGraphql } from './graphql/http.ts';
import { handleBeat } from './graphql/online/door.ts';
import { behindProxy } from './graphql/request.ts';
import { startRuntime } from './graphql/runtime.ts';
import { acceptSockets } from './graphql/socket.ts';
import { limitBody } from './server/body.ts';
import { drain } from './server/drain.ts';
import { setSecurityHeaders } from './server/headers.ts';
import { answerHealth } from './server/health.ts';
import { startPortal } from './server/portal.ts';
import { answerVersion } from './server/version.ts';
import { isWidgetPath, widgetFiles } from './server/widgetFiles.ts';

/** For the whole of a file that comes over a slow line. */
const uploadMs = 1_800_000;
/** For the head of a request, and for the whole of all others. */
const requestMs = 30_000;
/**
 * How long a connection over which nothing is asked is kept. Behind proxies longer than they keep it (Google's ten minutes are the
 * longest), so that none sends a request over one that we are closing; they have few. Before strangers, of whom each may have many,
 * as short as Node has it.
 */
const idleMs = behindProxy ? 660_000 : 5_000;

export interface ServerOptions {
  host: string;
  port: number;
  /** Next in development: hot reload, nothing built. */
  dev?: boolean;
}

/** Portal, API and widget on one port. `close` drains. */
export async function startServer({ host, port, dev = false }: ServerOptions): Promise<{ close(): Promise<void> }> {
  const runtime = await startRuntime();
  const portal = await startPortal({ host, port, dev });
  const widget = widgetFiles({ dev });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setSecurityHeaders(response);
    const path = pathOf(request);
    if (isFilePath(path)) return handleFiles(request, response);
    limitBody(request, requestMs);
    if (isAvatarPath(path)) return handleAvatar(request, response);
    if (isExportPath(path)) return handleExport(request, response);
    if (path === '/graphql') return handleGraphql(request, response);
    if (path === '/online') return handleBeat(request, response);
    if (path === '/healthz') return answerHealth(response);
    if (path === '/version') return answerVersion(response);
    if (isWidgetPath(path)) return widget(request, response);
    return portal.answer(request, response);
  };
  const server = createServer({ headersTimeout: requestMs, requestTimeout: uploadMs, keepAliveTimeout: idleMs }, (request, response) => {
    answer(request, response).catch((error: unknown) => answerFailure(response, error));
  });
  // The first to listen: a socket that breaks before anybody has taken it, or asks for nonsense, must not break us.
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    if (!URL.canParse(request.url ?? '', 'http://ours')) request.url = '/';
  });
  const sockets = acceptSockets(server);
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (pathOf(request) === '/graphql' || portal.upgrade(request, socket, head)) return;
    // Nobody else would ever end it.
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n', () => socket.destroy());
  });
  await listen(server, host, port);

  return {
    close: async () => {
      await drain(server, sockets);
      await portal.close();
      await runtime.stop();
      await closeDatabase();
    },
  };
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

function answerFailure(response: ServerResponse, error: unknown): void {
  logBroken('A request broke', error);
  if (response.headersSent) return void response.destroy();
  if (isAway(error)) return void response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' }).end('Try again in a moment.\n');
  response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Something went wrong here.\n');
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
