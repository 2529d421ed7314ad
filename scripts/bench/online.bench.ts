import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { database, familyClock, report, serve } from './kit.ts';
import { ask } from './requests.ts';

// 5,000 visitors who look at pages, come, walk about and leave, before the eyes of twenty agents with the portal open:
// what that costs the agents' screens and the server, and how fast the list is, against one statement by hand.
const [visitors, agents, seconds] = [5_000, 20, 20];
const port = 29_141;
/** Each page tells twice a minute that it is looked at. */
const beatsPerSecond = Math.round(visitors / 30);

const { done } = await database();
const doors = await serve('doors.ts', port, { TRUST_PROXY: 'true' });
const { openWatchers } = await import('./watchers.ts');
const { sql, closeDatabase } = await import('../../db/client.ts');
const { world, site, sockets, cookie, listQuery } = await openWatchers(`ws://127.0.0.1:${port}`, agents);
const byHand = await serve('handwritten.ts', port + 1, { BENCH_WORKSPACE: world.workspaceId, BENCH_READER: site.id });

const connections = new Agent({ keepAlive: true, maxSockets: 20 });
let born = 0;
/** Of one address no more is taken than an office tells. */
const addressOf = (n: number): string => `81.${224 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;
const pages = Array.from({ length: visitors }, () => String(born++).padStart(12, '0'));
await Promise.all(pages.map((id) => beat(id, 'front')));
const frames = sockets.map(() => ({ count: 0, bytes: 0, latest: 0 }));
for (const [index, socket] of sockets.entries()) {
  const told = frames[index]!;
  socket.on('message', (frame: Buffer) => {
    if (!frame.includes('onlineVisitors')) return;
    told.count += 1;
    told.bytes += frame.length;
    told.latest = JSON.parse(String(frame)).payload.data.onlineVisitors.count;
  });
}
await waitUntil(() => frames.every(({ latest }) => latest === visitors));

for (const told of frames) told.count = told.bytes = 0;
const [backend] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
const databaseSeconds = familyClock(backend?.pid ?? 0);
const before = { server: doors.cpuSeconds(), database: databaseSeconds() };
const began = performance.now();
await walkAbout();
const took = (performance.now() - began) / 1000;
const most = Math.max(...frames.map(({ count }) => count));
report(`messages to a screen with ${visitors.toLocaleString('en')} visitors online`, most / took, 1, 'messages/s', '≤ 1');
const { bytes, count } = frames[0]!;
report('each', bytes / count, 200, 'B', '≤ 1');
report('the server meanwhile, of one core', ((doors.cpuSeconds() - before.server) / took) * 100, 100, '%', 'as told');
report('PostgreSQL meanwhile, of one core', ((databaseSeconds() - before.database) / took) * 100, 100, '%', 'as told');

const list = { path: '/graphql', headers: { cookie }, bodies: [JSON.stringify({ query: listQuery })] };
const hand = { path: '/online', bodies: [JSON.stringify({ variables: {} })] };
for (const [to, what] of [[port, list], [port + 1, hand]] as const) await ask(to, what, 8, 2);
report('the first 50 of the list', (await ask(port, list, 8, 4)).perSecond, (await ask(port + 1, hand, 8, 4)).perSecond, 'requests/s', 'as told');

for (const socket of sockets) socket.terminate();
connections.destroy();
await Promise.all([doors.stop(), byHand.stop()]);
await closeDatabase();
await done();
process.exit(0);

/** For some seconds: of all beats one in ten is from another page than before, and ten a second come and ten leave. */
async function walkAbout(): Promise<void> {
  const asked: Promise<void>[] = [];
  for (let second = 0; second < seconds; second++) {
    const next = new Promise((resolve) => setTimeout(resolve, 1_000));
    for (let n = 0; n < beatsPerSecond; n++) {
      const id = pages[(second * beatsPerSecond + n) % pages.length] ?? '';
      asked.push(beat(id, n % 10 === 0 ? `page-${second}` : 'front'));
    }
    for (let n = 0; n < 10; n++) {
      asked.push(beat(pages.shift() ?? '', 'front', true));
      const id = String(born++).padStart(12, '0');
      pages.push(id);
      asked.push(beat(id, 'front'));
    }
    await next;
  }
  await Promise.all(asked);
}

function beat(id: string, page: string, gone = false): Promise<void> {
  const body = JSON.stringify({ s: site.key, i: id, u: `https://shop.example/${page}`, t: page, r: 'https://www.google.com/', g: gone });
  return new Promise((resolve, reject) => {
    const headers = { origin: 'https://shop.example', 'content-type': 'text/plain', 'x-forwarded-for': addressOf(Number(id)) };
    request({ port, host: '127.0.0.1', path: '/online', method: 'POST', agent: connections, headers }, (response) => {
      response.resume();
      if (response.statusCode === 200) void once(response, 'end').then(() => resolve());
      else reject(new Error(`A beat was answered with ${response.statusCode}.`));
    })
      .on('error', reject)
      .end(body);
  });
}

async function waitUntil(done: () => boolean): Promise<void> {
  for (let waited = 0; !done(); waited++) {
    if (waited > 100) throw new Error(`It never came to that: ${JSON.stringify(frames.slice(0, 3))}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
