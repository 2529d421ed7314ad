import type { WebSocket } from 'ws';
import { database, median, report, serve } from './kit.ts';
import { open } from './pairs.ts';

// One event to a thousand screens that show the same list, the portal's own subscription, in the hands of fifty agents;
// against a bare socket server that passes the same text on. Counted are frames that have arrived.
const listeners = 1_000;
const rounds = 5;
const seconds = 3;
/** Events under way at once, so that the disk is not what is waited for. */
const ahead = 20;
const { done } = await database();

const bareServer = await serve('broadcast.ts', 29_111);
const doors = await serve('doors.ts', 29_112);
const { openInboxes } = await import('./inboxes.ts');
const inboxes = await openInboxes('ws://127.0.0.1:29112', listeners);
const sample = await inboxes.sample();
const bare = await bareListeners();

const ours = { ...inboxes, cpuSeconds: doors.cpuSeconds };
const limits = { ...bare, cpuSeconds: bareServer.cpuSeconds };
await deliveries(limits, 1);
await deliveries(ours, 1);
const [speeds, bounds] = [[], []] as [Outcome[], Outcome[]];
for (let round = 0; round < rounds; round++) {
  bounds.push(await deliveries(limits, seconds));
  speeds.push(await deliveries(ours, seconds));
}
const of = (all: Outcome[], key: keyof Outcome) => median(all.map((one) => one[key]));
report(`fan-out 1 → ${listeners.toLocaleString('en')}, ${sample.length} B each`, of(speeds, 'perSecond'), of(bounds, 'perSecond'), 'deliveries/s', '≥ 0.6');
report('server CPU a delivery', of(speeds, 'cpuMicros'), of(bounds, 'cpuMicros'), 'µs', 'as told');

await Promise.all([bareServer.stop(), doors.stop()]);
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(0);

interface Outcome {
  perSecond: number;
  cpuMicros: number;
}

interface Audience {
  sockets: WebSocket[];
  speak(n: number): void;
  /** Frames that are no event do not count. */
  counts(frame: Buffer): boolean;
  cpuSeconds(): number;
}

async function deliveries({ sockets, speak, counts, cpuSeconds }: Audience, forSeconds: number): Promise<Outcome> {
  let arrived = 0;
  let spoken = 0;
  let running = true;
  const began = performance.now();
  const cpu = cpuSeconds();
  await new Promise<void>((finished) => {
    const next = (): void => {
      while (running && spoken - Math.floor(arrived / sockets.length) < ahead) speak(spoken++);
      if (!running && arrived >= spoken * sockets.length) finished();
    };
    for (const socket of sockets) {
      socket.removeAllListeners('message');
      socket.on('message', (frame: Buffer) => {
        if (!counts(frame)) return;
        arrived += 1;
        if (arrived % sockets.length === 0) next();
      });
    }
    setTimeout(() => {
      running = false;
      next();
    }, forSeconds * 1000);
    next();
  });
  const took = (performance.now() - began) / 1000;
  return { perSecond: arrived / took, cpuMicros: ((cpuSeconds() - cpu) / arrived) * 1e6 };
}

async function bareListeners(): Promise<Omit<Audience, 'cpuSeconds'>> {
  const sockets = await Promise.all(Array.from({ length: listeners }, () => open('ws://127.0.0.1:29111/listener')));
  const speaker = await open('ws://127.0.0.1:29111/speaker');
  return { sockets, speak: () => speaker.send(sample), counts: () => true };
}
