import { database } from '../bench/kit.ts';
import type { Killed } from './kill.ts';
import { victims } from './stage.ts';

// SIGKILL of the server, then of PostgreSQL, so many times each in the middle of 1,000 sends of 20 clients, at the times of
// life. `npm run faults -- kill [TIMES]`.
const [times = 20] = process.argv.slice(2).map(Number);
const { dataDir, done } = await database();
const { openStage } = await import('./stage.ts');
const { runKill } = await import('./kill.ts');
const stage = await openStage(dataDir);
let wrong = 0;

for (const kind of ['server', 'database'] as const) {
  const all: Killed[] = [];
  for (let n = 0; n < times; n++) {
    const victim = kind === 'server' ? kind : (victims[n % victims.length] ?? 'all');
    const killed = await runKill(stage, { victim, senders: 20, sends: 1_000, scale: 1, leaves: true });
    const { problems, sent, settledMs, rightMs } = killed;
    console.log(`${victim} ${n + 1}: ${sent} sent, settled ${seconds(settledMs)}, all right ${seconds(rightMs)}${problems.map((problem) => `\n  ${problem}`).join('')}`);
    wrong += problems.length;
    all.push(killed);
  }
  const most = (of: 'settledMs' | 'rightMs') => seconds(Math.max(...all.map((one) => one[of])));
  console.log(`\n${kind} killed ${times} times in the middle of 1,000 sends: ${wrong} problems; settled within ${most('settledMs')}, queue, slots and presence right within ${most('rightMs')}\n`);
}

await stage.close();
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(wrong > 0 ? 1 : 0);

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
