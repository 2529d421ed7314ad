import { createServer } from 'node:http';
import { encode } from 'next-auth/jwt';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { sql } from '../db/client.ts';
import type { AgentRow, VisitorRow } from '../db/rows.ts';
import { apollo } from './apollo.ts';
import { handleFiles, isFilePath } from './attachment/door.ts';
import { handleAvatar, isAvatarPath } from './avatar/door.ts';
import { handleExport, isExportPath } from './export/door.ts';
import { handleGraphql } from './http.ts';
import { newId } from './id.ts';
import { acceptSockets } from './socket.ts';
import { signVisitorToken } from './visitor/token.ts';

export interface TestServer {
  url: string;
  /** Asks over HTTP. */
  ask<T = Record<string, unknown>>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<T>>;
  /** A client over WebSocket. `closed` tells with which code it was sent away; it does not come back. */
  client(headers: Record<string, string>): { client: Client; closed: Promise<number> };
  close(): Promise<void>;
}

export interface Answer<T> {
  status: number;
  data: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** The API's doors on a port of their own, in the test's process. */
export async function newServer(options?: Parameters<typeof acceptSockets>[1]): Promise<TestServer> {
  await apollo.start().catch((error: unknown) => {
    // Started by another test of this process.
    if (!String(error).includes('once')) throw error;
  });
  const doorOf = (path: string) => (isFilePath(path) ? handleFiles : isAvatarPath(path) ? handleAvatar : isExportPath(path) ? handleExport : handleGraphql);
  const server = createServer((request, response) => void doorOf(request.url ?? '')(request, response));
  const sockets = acceptSockets(server, options);
  const port = await listen(server);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors } = await response.json();
      return { status: response.status, data, errors };
    },
    client: ({ authorization, ...headers }) => {
      let told: (code: number) => void;
      const closed = new Promise<number>((resolve) => (told = resolve));
      class Socket extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers });
        }
      }
      const client = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: Socket,
        connectionParams: authorization ? { authorization } : {},
        retryAttempts: 0,
        on: { closed: (event) => told(typeof event === 'object' && event && 'code' in event ? Number(event.code) : 0) },
      });
      return { client, closed };
    },
    close: async () => {
      await sockets.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A signed-in agent's cookie, as next-auth would set it. */
export async function cookieOf({ workspaceId, id: agentId }: AgentRow): Promise<{ cookie: string; sessionId: string }> {
  const sessionId = newId();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  await sql`insert into agent_session ${sql({ workspaceId, id: sessionId, agentId, createdAt: now, expiresAt })}`;
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  const token = await encode({ token: { workspaceId, agentId, sessionId }, secret });
  return { cookie: `next-auth.session-token=${token}`, sessionId };
}

export const visitorHeaders = async ({ workspaceId, siteId, id: visitorId }: VisitorRow): Promise<{ authorization: string }> => ({
  authorization: `Bearer ${await signVisitorToken({ workspaceId, siteId, visitorId })}`,
});

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  // Below 32768, where the kernel hands out ports of its own.
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const opened = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (opened) return port;
  }
  throw new Error('No free port.');
}
