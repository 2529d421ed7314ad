import { database } from '../bench/kit.ts';

// Chats on lines that fail, at the time scale of life, and how soon a silent line is noticed.
// `npm run faults -- cuts [SEEDS] [FIRST SEED]`: 200 schedules take about ten minutes.
const [count = 200, first = 1] = process.argv.slice(2).map(Number);
const atOnce = 40;
const limitSeconds = 15;
const { done } = await database();
const { newServer } = await import('../../graphql/server.factory.ts');
const { noticing } = await import('./cuts/halfOpen.ts');
const { runCuts } = await import('./cuts/run.ts');
const server = await newServer();

const noticed = await noticing(server.url);
for (const { by, fault, client, server: ours } of noticed) {
  console.log(`${by}'s line, ${fault}: the client knew after ${seconds(client)}, the server had let go after ${seconds(ours)}`);
}
const late = noticed.filter((one) => [one.client, one.server].some((after) => after === null || after > limitSeconds));

const seeds = Array.from({ length: count }, (_, index) => first + index);
const outcomes = await Promise.all(Array.from({ length: atOnce }, work)).then((all) => all.flat());
const bad = outcomes.filter(({ problems }) => problems.length > 0);
for (const { seed, problems } of bad) console.log(`seed ${seed}:\n  ${problems.join('\n  ')}`);
const settled = outcomes.map(({ settledMs }) => settledMs / 1000).toSorted((a, b) => a - b);
const messages = outcomes.reduce((sum, one) => sum + one.messages, 0);
console.log(
  `${outcomes.length} schedules, ${messages} messages, ${bad.length} wrong; equal after the schedule's end: ` +
    `median ${seconds(settled[Math.floor(settled.length / 2)])}, at most ${seconds(settled.at(-1))}`,
);

await server.close();
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(bad.length + late.length > 0 ? 1 : 0);

async function work() {
  const own = [];
  for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) own.push(await runCuts(server.url, seed, 1));
  return own;
}

function seconds(value: number | null = 0): string {
  return value === null ? 'never' : `${value.toFixed(1)} s`;
}
