import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { admitted, answered } from './admission.ts';
import { authenticate } from './authenticate.ts';
import { executed } from './compiled.ts';
import { type Asker, askerOf, type Context, inScene, sceneOf } from './context.ts';
import { unauthenticated } from './errors.ts';
import { documentOf } from './documents.ts';
import { type SocketOperation, subscribe } from './event/subscribe.ts';
import { checkLimits } from './limits.ts';
import { shownError } from './mask.ts';
import { isKnownOrigin, requestInfo } from './request.ts';
import { schema } from './schema.ts';
import { checkAtOnce, countSocket } from './socketLimits.ts';
import { keepSocket } from './sockets.ts';
import { watchStrangers } from './strangers.ts';
import { drained, keepAlive, sendCorked, serveSocket } from './wire.ts';

const maxFrameBytes = 256 * 1024;
/** A dead socket is noticed within two pings. */
const usual = { pingMs: 7_000 };
/** Told to clients when we stop: come back. */
const restart = 1012;

/** The door for GraphQL over WebSocket. `close` sends everybody away in a way that makes them come back. */
export function acceptSockets(server: Server, { pingMs } = usual): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });
  const strangers = watchStrangers(server);
  const protocol = makeServer<Record<string, unknown>, Extra>({
    schema,
    connectionInitWaitTimeout: 5_000,
    onConnect: async (connecting) => {
      const { connectionParams, extra } = connecting;
      const { socket, request } = extra;
      // Not needed again, and held as long as the socket otherwise.
      extra.request = null;
      Object.assign(connecting, { connectionParams: undefined });
      strangers.introduced(extra.raw);
      const context = request && (await admitted(() => contextOf(request, connectionParams)));
      if (!context?.caller) {
        strangers.sentAway(extra.raw);
        return turnAway(socket);
      }
      extra.asker = askerOf(context);
      countSocket(socket, context.caller.actor);
      await keepSocket(socket, context.caller);
      strangers.known(extra.raw);
    },
    onSubscribe: async ({ extra: { socket, raw, asker }, subscriptions }, id, payload) => {
      const scene = asker?.actor && (await sceneOf(asker.actor.workspaceId).catch(brokenBy));
      // Of this operation, not of the socket.
      if (scene instanceof GraphQLError) return [scene];
      if (!asker?.actor || !scene) return [unauthenticated()];
      const tooMany = checkAtOnce(subscriptions, asker.actor);
      if (tooMany) return [tooMany];
      const args = operation(inScene(asker, scene), payload);
      if (!('document' in args)) return args;
      const before = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
      return Object.assign(args, {
        send: (answer: string) => sendCorked(raw, socket, `${before}${answer}}`),
        ready: () => drained(raw),
      } satisfies Partial<SocketOperation>);
    },
    execute: (args) => answered(() => executed(args)),
    subscribe: (args) => {
      if (!isSocketOperation(args)) throw new Error('A subscription came in by another door.');
      return answered(() => subscribe(args), abandon);
    },
    onError: (_context, _id, _payload, errors) => errors.map(shownError),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: result.errors.map(shownError) } : result,
  });
  const heartbeat = keepAlive(sockets, pingMs);

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (new URL(request.url ?? '/', 'http://ours').pathname !== '/graphql') return strangers.known(socket);
    if (!strangers.asks(request, socket)) return;
    Promise.resolve(admitted(() => isKnownOrigin(requestInfo(request)))).then(
      (known) => {
        if (!known) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        sockets.handleUpgrade(request, socket, head, (opened) => serveSocket(protocol, { socket: opened, raw: socket, request, asker: null }));
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
      strangers.stop();
    },
  };
}

interface Extra {
  socket: WebSocket;
  /** What it came in by, until it is known who calls: it is large. */
  request: IncomingMessage | null;
  raw: Duplex;
  /** Null until it is known. */
  asker: Asker | null;
}

/** A subscription that began when nobody waited for it any more. */
const abandon = (late: object): void => {
  if ('return' in late && typeof late.return === 'function') void late.return();
};

const isSocketOperation = (args: ExecutionArgs): args is SocketOperation => 'send' in args && 'ready' in args;

async function contextOf(request: IncomingMessage, params: Record<string, unknown> | undefined): Promise<Context> {
  const info = requestInfo(request);
  const authorization = typeof params?.authorization === 'string' ? params.authorization : null;
  return { caller: await authenticate({ authorization, cookie: request.headers.cookie ?? null }, info), request: info };
}

const brokenBy = (originalError: Error): GraphQLError => new GraphQLError('Broken', { originalError });

function turnAway(socket: WebSocket): false {
  socket.close(4401, 'Unauthorized');
  return false;
}

function operation(
  contextValue: Context,
  payload: SubscribePayload,
): (ExecutionArgs & { contextValue: Context }) | readonly GraphQLError[] {
  const { operationName, variables } = payload;
  const kept = documentOf(payload.query);
  if (!('document' in kept)) return kept;
  // The protocol's server holds the message as long as the subscription lasts: ten thousand need one text.
  Object.assign(payload, { query: kept.text });
  const variableValues = variables ?? {};
  const tooMuch = checkLimits(schema, kept.document, operationName, variableValues);
  return tooMuch ? [tooMuch] : { schema, document: kept.document, variableValues, operationName, contextValue };
}
