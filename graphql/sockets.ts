import type { WebSocket } from 'ws';
import { logBroken } from '../db/away.ts';
import { type Actor, refreshed } from './actor/actor.ts';
import { keyHolds } from './apiKey/apiKey.ts';
import type { Caller } from './context.ts';
import { directoryOf } from './directory/directory.ts';
import type { Delivery } from './event/delivery.ts';
import { attach } from './event/stream.ts';
import { closeConnection, openConnection } from './presence/connection.ts';
import { sessionEnd } from './session/session.ts';

/** Open sockets by what gives them their right to be open; each with its visitor, if it has one. */
const open = new Map<string, Map<WebSocket, string | null>>();
const watched = new Map<string, Promise<unknown>>();
const unauthorized = 4401;
/** The code of a connection that broke off. */
const withoutFarewell = 1006;
/** setTimeout takes no more than 24.8 days. */
const longestTimerMs = 24 * 24 * 60 * 60 * 1000;

/** Keeps the socket until it closes, closes it when its session, key or site is no more, and counts it as presence. */
export async function keepSocket(socket: WebSocket, { actor }: Caller): Promise<void> {
  const key = keyOf(actor);
  const sockets = open.get(key) ?? new Map<WebSocket, string | null>();
  open.set(key, sockets.set(socket, actor.type === 'VISITOR' ? actor.visitorId : null));
  socket.once('close', () => drop(key, socket));
  const present = actor.type === 'AGENT' ? watchPresence(socket) : null;

  await watch(actor.workspaceId);
  // Revoked between the check at the door and the watch: nobody will tell us again.
  if (actor.type === 'PARTNER' && !(await keyHolds(actor))) return socket.close(unauthorized, 'Key revoked');
  if (actor.type === 'VISITOR' && !(await stillWelcome(actor))) return socket.close(unauthorized, 'Unauthorized');
  if (actor.type !== 'AGENT' || !present) return;
  const connection = await openConnection(actor.workspaceId, actor.agentId);
  void present.then((lastHeard) => closeConnection(actor.workspaceId, connection, lastHeard)).catch(logged);
  const end = await sessionEnd(actor);
  if (!end) return socket.close(unauthorized, 'Signed out');
  const timer = setTimeout(() => socket.close(unauthorized, 'Session expired'), Math.min(end.getTime() - Date.now(), longestTimerMs));
  void present.then(() => clearTimeout(timer));
}

/** When the socket closes: its last sign of life. */
function watchPresence(socket: WebSocket): Promise<Date> {
  let lastHeard = Date.now();
  const hear = (): void => void (lastHeard = Date.now());
  socket.on('message', hear);
  socket.on('pong', hear);
  // A farewell was heard; only without one the last sign of life counts.
  return new Promise((closed) => {
    socket.once('close', (code: number) => closed(new Date(code === withoutFarewell ? lastHeard : Date.now())));
  });
}

/** One listener a workspace, for as long as the process lives. */
function watch(workspaceId: string): Promise<unknown> {
  const watching = watched.get(workspaceId) ?? attach(workspaceId, closeRevoked);
  watched.set(workspaceId, watching);
  watching.catch(() => watched.delete(workspaceId));
  return watching;
}

function closeRevoked({ event, conversation }: Delivery): void {
  if (event.type === 'visitor.banned') closeOf(`site ${conversation?.siteId}`, event.subjectId);
  if (event.type === 'session.revoked') close(`session ${event.data.sessionId}`, 'Signed out');
  if (event.type === 'api_key.revoked') close(`key ${event.subjectId}`, 'Key revoked');
  if (event.type === 'site.archived') close(`site ${event.subjectId}`, 'Site closed');
}

function close(key: string, reason: string): void {
  for (const socket of open.get(key)?.keys() ?? []) socket.close(unauthorized, reason);
}

/** The visitor learns no reason. */
function closeOf(key: string, visitorId: string | null): void {
  for (const [socket, owner] of open.get(key) ?? []) if (owner === visitorId) socket.close(unauthorized, 'Unauthorized');
}

async function stillWelcome(actor: Actor): Promise<boolean> {
  const directory = await directoryOf(actor.workspaceId);
  return directory !== null && refreshed(actor, directory) !== null;
}

function drop(key: string, socket: WebSocket): void {
  const sockets = open.get(key);
  sockets?.delete(socket);
  if (sockets?.size === 0) open.delete(key);
}

function keyOf(actor: Actor): string {
  switch (actor.type) {
    case 'AGENT':
      return `session ${actor.sessionId}`;
    case 'PARTNER':
      return `key ${actor.apiKeyId}`;
    case 'VISITOR':
      return `site ${actor.siteId}`;
    case 'SYSTEM':
      return 'system';
  }
}

/** What could not be noted is mended with the next beat. */
const logged = (error: unknown): void => logBroken('A closed connection could not be noted', error);
