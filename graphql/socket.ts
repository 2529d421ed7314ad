import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import { makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { authenticate } from './authenticate.ts';
import { executed } from './compiled.ts';
import { type Context, inScene, sceneOf } from './context.ts';
import { unauthenticated } from './errors.ts';
import { documentOf } from './documents.ts';
import { type SocketOperation, subscribe } from './event/subscribe.ts';
import { checkLimits } from './limits.ts';
import { shownError } from './mask.ts';
import { isKnownOrigin, requestInfo } from './request.ts';
import { schema } from './schema.ts';
import { keepSocket } from './sockets.ts';
import { drained, keepAlive, sendCorked, serveSocket } from './wire.ts';

const maxFrameBytes = 256 * 1024;
/** A dead socket is noticed within two of these. */
const pingMs = 7_000;
/** Told to clients when we stop: come back. */
const restart = 1012;

/** The door for GraphQL over WebSocket. `close` sends everybody away in a way that makes them come back. */
export function acceptSockets(server: Server): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });
  const protocol = makeServer<Record<string, unknown>, Extra>({
    schema,
    connectionInitWaitTimeout: 5_000,
    onConnect: async ({ connectionParams, extra }) => {
      const { socket, request } = extra;
      extra.request = null;
      const context = request && (await contextOf(request, connectionParams));
      if (!context?.caller) return turnAway(socket);
      extra.context = context;
      await keepSocket(socket, context.caller);
    },
    onSubscribe: async ({ extra: { socket, raw, context } }, id, { query, variables, operationName }) => {
      const scene = context?.caller && (await sceneOf(context.caller.actor.workspaceId));
      if (!context || !scene) return [unauthenticated()];
      const args = operation(inScene(context, scene), query, variables ?? {}, operationName);
      if (!('document' in args)) return args;
      const before = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
      return Object.assign(args, {
        send: (answer: string) => sendCorked(raw, socket, `${before}${answer}}`),
        ready: () => drained(raw),
      } satisfies Partial<SocketOperation>);
    },
    execute: executed,
    subscribe: (args) => {
      if (!isSocketOperation(args)) throw new Error('A subscription came in by another door.');
      return subscribe(args);
    },
    onError: (_context, _id, _payload, errors) => errors.map(shownError),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: result.errors.map(shownError) } : result,
  });
  const heartbeat = keepAlive(sockets, pingMs);

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (new URL(request.url ?? '/', 'http://ours').pathname !== '/graphql') return;
    isKnownOrigin(requestInfo(request)).then(
      (known) => {
        if (!known) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        sockets.handleUpgrade(request, socket, head, (opened) => serveSocket(protocol, { socket: opened, raw: socket, request, context: null }));
      },
      () => socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n'),
    );
  };
  server.on('upgrade', upgrade);

  return {
    close: async () => {
      server.off('upgrade', upgrade);
      for (const socket of sockets.clients) socket.close(restart, 'Restarting');
      // Who does not answer the goodbye is cut.
      setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), 1_000).unref();
      await new Promise((resolve) => sockets.close(resolve));
      clearInterval(heartbeat);
    },
  };
}

interface Extra {
  socket: WebSocket;
  /** What it came in by, until it is known who calls: it is large. */
  request: IncomingMessage | null;
  raw: Duplex;
  context: Context | null;
}

const isSocketOperation = (args: ExecutionArgs): args is SocketOperation => 'send' in args && 'ready' in args;

async function contextOf(request: IncomingMessage, params: Record<string, unknown> | undefined): Promise<Context> {
  const info = requestInfo(request);
  const authorization = typeof params?.authorization === 'string' ? params.authorization : null;
  return { caller: await authenticate({ authorization, cookie: request.headers.cookie ?? null }, info), request: info };
}

function turnAway(socket: WebSocket): false {
  socket.close(4401, 'Unauthorized');
  return false;
}

function operation(
  context: Context,
  query: string,
  variableValues: Record<string, unknown>,
  operationName: string | null | undefined,
): (ExecutionArgs & { contextValue: Context }) | readonly GraphQLError[] {
  const document = documentOf(query);
  if (!('kind' in document)) return document;
  const tooMuch = checkLimits(schema, document, operationName, variableValues);
  return tooMuch ? [tooMuch] : { schema, document, variableValues, operationName, contextValue: context };
}

