import { createConnection, createServer, type Socket } from 'node:net';
import { listenOnFreePort } from '../lib/postgres/port.ts';

/**
 * What can be wrong with a line. `cut`: everything on it is broken off and nobody gets through. `hang`, `deaf`, `mute`:
 * it swallows both directions, or what comes to the client, or what goes from it; who loses something in that is never
 * told, not even when it has passed. `stall…`: it holds back, and hands on later. `slow`: everything comes late.
 */
export const faults = ['cut', 'hang', 'deaf', 'mute', 'stall', 'stallUp', 'stallDown', 'slow'] as const;
export type Fault = (typeof faults)[number];

/** A TCP line to a server, through which everything goes, and which can fail. */
export interface Line {
  port: number;
  /** Fails in this way until the returned function is called. Faults add up. */
  fail(fault: Fault): () => void;
  /** What the server holds of it now. */
  upstreams(): readonly Socket[];
  close(): void;
}

const swallowing: Record<'up' | 'down', readonly Fault[]> = { up: ['hang', 'mute'], down: ['hang', 'deaf'] };
const holding: Record<'up' | 'down', readonly Fault[]> = { up: ['stall', 'stallUp'], down: ['stall', 'stallDown'] };

/** @param lateMs by how much a slow line is late, in each direction. */
export async function openLine(target: { host: string; port: number }, lateMs: number): Promise<Line> {
  const active: Fault[] = [];
  const open = new Set<Socket>();
  const held = new Set<Socket>();
  const stretches = new Set<{ move(): void }>();
  const any = (some: readonly Fault[]): boolean => active.some((fault) => some.includes(fault));

  const server = createServer((client) => {
    if (any(['cut'])) return void client.destroy();
    const upstream = createConnection(target);
    lead(client, upstream, 'up');
    lead(upstream, client, 'down');
    held.add(upstream);
    upstream.on('close', () => held.delete(upstream));
  });

  /** Hands on in order. Nothing comes after what was swallowed, not even the end. */
  function lead(from: Socket, to: Socket, direction: 'up' | 'down'): void {
    const held: { act(): void; due: number }[] = [];
    let broken = false;
    const stretch = {
      move(): void {
        for (let [next] = held; next && !any(holding[direction]); [next] = held) {
          const wait = next.due - performance.now();
          if (wait > 0) return void setTimeout(stretch.move, wait);
          held.shift();
          next.act();
        }
      },
    };
    const take = (act: () => void): void => {
      broken ||= any(swallowing[direction]);
      if (broken) return;
      held.push({ act, due: performance.now() + (any(['slow']) ? lateMs : 0) });
      stretch.move();
    };
    open.add(from);
    stretches.add(stretch);
    from.on('data', (chunk) => take(() => to.write(chunk)));
    from.on('error', () => {});
    from.on('close', () => {
      open.delete(from);
      take(() => to.destroy());
    });
    to.on('close', () => stretches.delete(stretch));
  }

  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: await listenOnFreePort(server),
    fail(fault) {
      active.push(fault);
      if (fault === 'cut') cut();
      return () => {
        active.splice(active.indexOf(fault), 1);
        for (const { move } of stretches) move();
      };
    },
    upstreams: () => [...held],
    close() {
      cut();
      server.close();
    },
  };
}
