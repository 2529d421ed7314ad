import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { networkOf } from './rateLimit/network.ts';
import { behindProxy, requestInfo } from './request.ts';

export interface StrangerLimits {
  /** For the request, and again for saying who one is, in milliseconds. */
  silentMs: number;
  /** For us to find out whether it is true. */
  introducedMs: number;
  /** How many at once in all, and of one network. */
  most: number;
  mostOfNetwork: number;
}

const usual: StrangerLimits = { silentMs: 10_000, introducedMs: 30_000, most: 2_000, mostOfNetwork: 500 };

const farewellMs = 2_000;

/**
 * Connections of which nobody has said who it is: they cost memory and a file each, and anybody can open them. They are
 * counted and have little time; whoever is known is neither.
 */
export interface Strangers {
  /** Asks to become a WebSocket. False when there are too many; then it has been answered and cut. */
  asks(request: IncomingMessage, socket: Duplex): boolean;
  /** Has said who it is. */
  introduced(socket: Duplex): void;
  known(socket: Duplex): void;
  /** Is not who it said. It has been told to go, which it need not heed. */
  sentAway(socket: Duplex): void;
  size(): number;
  /** Cuts those that are left. */
  stop(): void;
}

interface Stranger {
  until: number;
  network: string;
  silent: boolean;
}

export function watchStrangers(server: Server, limits: StrangerLimits = usual): Strangers {
  const { silentMs, introducedMs, most, mostOfNetwork } = limits;
  const strangers = new Map<Duplex, Stranger>();
  const ofNetwork = new Map<string, number>();

  server.on('connection', connected);
  server.on('request', answered);
  const timer = setInterval(cutLate, Math.min(1_000, silentMs / 4)).unref();
  return { asks, introduced, known, sentAway, size: () => strangers.size, stop };

  function connected(socket: Duplex & { remoteAddress?: string }): void {
    // Behind a proxy all come from there; who it is will stand in the request.
    const network = behindProxy ? '' : networkOf(socket.remoteAddress ?? '');
    if (!hasRoom(network)) return void socket.destroy();
    socket.once('close', () => known(socket));
    keep(socket, network);
  }

  function answered({ socket }: IncomingMessage): void {
    known(socket);
  }

  function asks(request: IncomingMessage, socket: Duplex): boolean {
    known(socket);
    const network = networkOf(requestInfo(request).address);
    const room = hasRoom(network);
    if (room) keep(socket, network);
    else socket.end('HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nConnection: close\r\n\r\n', () => socket.destroy());
    return room;
  }

  function introduced(socket: Duplex): void {
    const stranger = strangers.get(socket);
    if (!stranger) return;
    stranger.until = Date.now() + introducedMs;
    stranger.silent = false;
  }

  function known(socket: Duplex): void {
    const stranger = strangers.get(socket);
    if (!stranger) return;
    strangers.delete(socket);
    const left = (ofNetwork.get(stranger.network) ?? 0) - 1;
    if (left > 0) ofNetwork.set(stranger.network, left);
    else ofNetwork.delete(stranger.network);
  }

  function sentAway(socket: Duplex): void {
    const stranger = strangers.get(socket);
    if (!stranger) return;
    stranger.until = Date.now() + farewellMs;
    stranger.silent = true;
  }

  function hasRoom(network: string): boolean {
    const own = ofNetwork.get(network) ?? 0;
    if (network !== '' && own >= mostOfNetwork) return false;
    return strangers.size < most || takePlaceOfMany(own);
  }

  /** Whoever holds most places gives its oldest to one who holds fewer, so that a crowd keeps nobody else out. */
  function takePlaceOfMany(own: number): boolean {
    const [crowd = '', count = 0] = [...ofNetwork].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
    if (count <= own + 1) return false;
    for (const [socket, { network, silent }] of strangers) {
      if (network !== crowd || !silent) continue;
      known(socket);
      socket.destroy();
      return true;
    }
    return false;
  }

  function keep(socket: Duplex, network: string): void {
    strangers.set(socket, { until: Date.now() + silentMs, network, silent: true });
    ofNetwork.set(network, (ofNetwork.get(network) ?? 0) + 1);
  }

  function cutLate(): void {
    const now = Date.now();
    for (const [socket, { until }] of strangers) if (until <= now) socket.destroy();
  }

  function stop(): void {
    clearInterval(timer);
    server.off('connection', connected);
    server.off('request', answered);
    for (const socket of strangers.keys()) socket.destroy();
  }
}
