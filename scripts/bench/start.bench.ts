import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownServer } from '../../e2e/ownServer.ts';
import { root } from '../lib/run.ts';
import { median, report } from './kit.ts';

// `npm start` on data that is there, and what it is built of too, until the first page has come.
const rounds = 5;
const limitSeconds = 5;

const server = await ownServer();
await untilPage();
const seconds: number[] = [];
for (let round = 0; round < rounds; round++) seconds.push(await untilPage());
await server.remove();
report('second npm start to the first page', median(seconds), limitSeconds, 's', '≤ 1');

async function untilPage(): Promise<number> {
  const began = performance.now();
  // In a group of its own, to be ended whole: npm, and what it has started.
  const npm = spawn('npm', ['start', '--silent'], { cwd: root, env: server.env, stdio: ['ignore', 'ignore', 'inherit'], detached: true });
  const ended = once(npm, 'exit').then(([code]) => {
    throw new Error(`npm start ended with ${code}.`);
  });
  await Promise.race([page(), ended]);
  const took = (performance.now() - began) / 1000;
  const gone = ended.catch(() => {});
  process.kill(-(npm.pid ?? 0), 'SIGTERM');
  await gone;
  await untilGone();
  return took;
}

async function page(): Promise<void> {
  for (;;) {
    const response = await fetch(`${server.url}/signin`).catch(() => null);
    if (response?.ok) return void (await response.text());
    await sleep(20);
  }
}

/** npm may go before what it has started. */
async function untilGone(): Promise<void> {
  while (await fetch(`${server.url}/healthz`).then(() => true, () => false)) await sleep(50);
  await sleep(1_000);
}
