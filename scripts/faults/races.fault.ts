import { database } from '../bench/kit.ts';

// Crowds that arrive while agents come and go, and how soon a freed slot is filled. `npm run faults -- races [SEEDS] [VISITORS]`.
const [seeds = 5, visitors = 1_000] = process.argv.slice(2).map(Number);
const { done } = await database();
const { newServer } = await import('../../graphql/server.factory.ts');
const { runCrowd } = await import('./races/crowd.ts');
const { wrongsOf } = await import('./races/wrongs.ts');
const { freedSlots } = await import('./races/freedSlots.ts');
const { oneVisitor } = await import('./races/oneVisitor.ts');
let wrong = 0;

const began = performance.now();
for (let seed = 1; seed <= seeds; seed++) {
  const found = await wrongsOf(await runCrowd({ seed, visitors, agents: 20 }), 4);
  for (const one of found.slice(0, 5)) console.log(`seed ${seed}: ${one}`);
  wrong += found.length;
}
console.log(`${seeds} schedules of ${visitors} arrivals on 20 agents who come and go: ${wrong} wrong, ${((performance.now() - began) / 1000).toFixed(0)} s`);

const server = await newServer();
const { filled, median, most } = await freedSlots(server, 300);
if (most > 1_000) wrong++;
console.log(`${filled} freed slots, from ending one until the agent hears of the next: median ${median.toFixed(0)} ms, most ${most.toFixed(0)} ms`);

const twice = await oneVisitor(server, 50);
if (twice > 0) wrong++;
console.log(`50 visitors with 50 first messages each at once: ${twice} with more than one conversation, or with a message lost or doubled`);

await server.close();
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(wrong > 0 ? 1 : 0);
