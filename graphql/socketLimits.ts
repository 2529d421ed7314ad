import type { GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';
import type { Actor } from './actor/actor.ts';
import { refuse } from './errors.ts';

/** Tabs and devices, and connections that broke off and have not been missed yet. */
const mostOfVisitor = 50;
/** A screen has five; a program that follows many conversations one by one has some hundreds. */
const mostAtOnce = { VISITOR: 100, AGENT: 1_000, PARTNER: 1_000, SYSTEM: 0 };

const tryLater = 1013;
const farewellMs = 1_000;

/** A visitor's open sockets, the oldest first. */
const ofVisitor = new Map<string, Set<WebSocket>>();

/** Counts a visitor's socket. One too many, and the oldest must go: of all it is the likeliest to be dead. */
export function countSocket(socket: WebSocket, actor: Actor): void {
  if (actor.type !== 'VISITOR') return;
  const { visitorId } = actor;
  const sockets = ofVisitor.get(visitorId) ?? new Set();
  ofVisitor.set(visitorId, sockets.add(socket));
  socket.once('close', () => {
    sockets.delete(socket);
    if (sockets.size === 0 && ofVisitor.get(visitorId) === sockets) ofVisitor.delete(visitorId);
  });
  const [oldest] = sockets;
  if (sockets.size <= mostOfVisitor || !oldest) return;
  sockets.delete(oldest);
  oldest.close(tryLater, 'Too many connections');
  setTimeout(() => oldest.terminate(), farewellMs).unref();
}

/** Refuses one more operation on a socket that has too many under way; `subscriptions` are those, this one included. */
export function checkAtOnce(subscriptions: object, { type }: Actor): GraphQLError | null {
  const most = mostAtOnce[type];
  let count = 0;
  for (const _ in subscriptions) {
    if (++count > most) return refuse('RATE_LIMITED', `More than ${most} operations at once. Wait until one has ended.`, { retryAfterSeconds: 1 });
  }
  return null;
}
