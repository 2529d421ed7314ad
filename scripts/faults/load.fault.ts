import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { database, percentile, serve } from '../bench/kit.ts';
import { freePort } from '../lib/postgres/port.ts';

// 300 visitors and 20 agents chat for five minutes by the script of the real history: what each message takes to the other
// side's screen, and what the server keeps in memory. `npm run faults -- load [SECONDS] [VISITORS] [AGENTS]`.
const [seconds = 300, visitors = 300, agents = 20] = process.argv.slice(2).map(Number);
const everySeconds = 10;
const { done } = await database();
const { openOffice } = await import('./load/office.ts');
const { readScripts } = await import('./load/script.ts');
const port = await freePort();
const server = await serve('doors.ts', port);
// A fifth of the visitors has to wait.
const slots = Math.max(1, Math.floor((visitors * 0.8) / agents));
const office = await openOffice(`http://127.0.0.1:${port}`, { visitors, agents, slots, scripts: await readScripts(2_000) });

const all: number[] = [];
const first: number[] = [];
const last: number[] = [];
for (let at = everySeconds; at <= seconds; at += everySeconds) {
  await sleep(everySeconds * 1000);
  const took = office.figures.take();
  all.push(...took);
  // Collecting garbage by force holds everything up, so only twice.
  const samples = at === 60 ? first : at === seconds ? last : null;
  if (samples) samples.push(await memory(), await memory(), await memory());
  console.log(
    `${String(at).padStart(4)} s: ${took.length} delivered, median ${ms(percentile(took, 0.5))}, p99 ${ms(percentile(took, 0.99))}, most ${ms(Math.max(0, ...took))}; ` +
      `${office.ended()} conversations ended, server ${Math.round(server.cpuSeconds())} s of processor${samples ? `, keeps ${mb(Math.min(...samples))}` : ''}`,
  );
}
await office.stop();
const growth = first.length > 0 ? Math.min(...last) / Math.min(...first) : 1;
for (const [problem, count] of office.problems()) console.log(`${count} × ${problem}`);
console.log(`${all.length} messages, p99 ${ms(percentile(all, 0.99))}; not delivered ${office.figures.missing()}; memory after ${seconds} s ${growth.toFixed(2)} of that after 60 s (≤ 1.10)`);

await server.stop();
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(office.problems().size > 0 || office.figures.missing() > 0 || growth > 1.1 ? 1 : 0);

/** In bytes, garbage gone. */
async function memory(): Promise<number> {
  server.child.send('memory');
  const [{ kept }] = await once(server.child, 'message');
  return kept;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function mb(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
