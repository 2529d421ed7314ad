import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { database } from '../bench/kit.ts';
import { freePort } from '../lib/postgres/port.ts';
import { crowd, silences } from './hostile/attacks.ts';
import { bombard } from './hostile/bombs.ts';

// Ten thousand who connect and say nothing, and bombs, while others chat. `npm run faults -- hostile [HOW MANY]`.
const [count = 10_000] = process.argv.slice(2).map(Number);
const { done } = await database();
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const env = { ...process.env, DOOR_PORT: String(port), VISITOR_MESSAGES_PER_MINUTE: '60', NEW_VISITORS_PER_MINUTE: '60' };
const door = fork(join(import.meta.dirname, 'hostile/door.ts'), { env, execArgv: ['--expose-gc'] });
await once(door, 'message');
const { visitorHeaders } = await import('../../graphql/server.factory.ts');
const { newWorld } = await import('../../graphql/world.factory.ts');
const { goodPeople } = await import('./hostile/good.ts');
const world = await newWorld();
const token = async () => (await visitorHeaders(await world.visitor())).authorization.replace('Bearer ', '');
let failed = 0;

await meanwhile('nobody attacks', async () => void (await pause(5_000)));
const one = ['127.0.0.66'];
const many = Array.from({ length: 100 }, (_, n) => `127.0.1.${n + 1}`);
for (const [what, words] of Object.entries(silences)) {
  for (const [who, addresses] of [['one address', one], ['100 addresses', many]] as const) {
    await meanwhile(`${count} ${what}, from ${who}`, async () => {
      const since = Date.now();
      const { connections: before } = await weight();
      const attack = await crowd({ port }, words, count, addresses);
      let most = 0;
      let left = 0;
      do {
        await pause(500);
        left = (await weight()).connections - before;
        most = Math.max(most, left);
      } while (left > 0 && Date.now() - since < 60_000);
      attack.leave();
      if (left > 0) failed++;
      return `at most ${most} stood, ${left} after ${((Date.now() - since) / 1000).toFixed(0)} s`;
    });
  }
}
await meanwhile('bombs', () => bombard(url, token));

door.kill('SIGKILL');
await once(door, 'exit');
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(failed > 0 ? 1 : 0);

/** How it goes for others while something happens, and whether the memory comes back. */
async function meanwhile(what: string, happens: () => Promise<string | void>): Promise<void> {
  const before = await weight();
  const good = await goodPeople(url, await token());
  const result = await happens();
  const { messages, p50, p99, most, newcomers, slowestNewcomer } = await good.stop();
  await pause(1_000);
  const after = await weight();
  console.log(`${what}: ${result ?? ''}
  others: ${messages} messages, median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, most ${most.toFixed(0)} ms; ${newcomers} newcomers, the slowest ${slowestNewcomer.toFixed(0)} ms
  memory: ${before.megabytes.toFixed(1)} MB before, ${after.megabytes.toFixed(1)} MB after; connections ${before.connections} and ${after.connections}`);
}

async function weight(): Promise<{ connections: number; megabytes: number }> {
  const answer = once(door, 'message');
  door.send('weigh');
  const [told] = await answer;
  return told;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
