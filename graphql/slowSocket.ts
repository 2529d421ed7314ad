import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** What one socket may leave untaken of what was sent in earlier turns, in bytes; beyond that it would fill our memory. */
const mostUntaken = 1024 * 1024;
/** Try again later: the client comes back, and subscribes with `after`. */
const tooSlow = 1013;

/**
 * Whether nothing more can be sent to a reader. Asked before the first word of a turn: a single answer may be large. One
 * who does not read is sent away; the farewell stands behind what it has not taken, and who never reads it is cut by the
 * heartbeat.
 */
export function isTooSlow(socket: WebSocket, raw: Duplex): boolean {
  if (raw.writableLength <= mostUntaken) return false;
  socket.close(tooSlow, 'You read too slowly');
  return true;
}
