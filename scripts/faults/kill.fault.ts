import { database } from '../bench/kit.ts';
import { openLine } from './line.ts';
import type { Killed } from './kill/run.ts';
import { victims } from './kill/stage.ts';

// SIGKILL of the server, then of PostgreSQL, so many times each in the middle of 1,000 sends of 20 clients, at the times of
// life; then a database that cannot be reached for a while. `npm run faults -- kill [TIMES] [server | database | away]`.
const [given, only] = process.argv.slice(2);
const times = Number(given ?? 20);
const wanted = (part: string): boolean => only === undefined || only === part;
const { dataDir, done } = await database();
const { closeDatabase } = await import('../../db/client.ts');
const { openStage } = await import('./kill/stage.ts');
const { runAway } = await import('./kill/away.ts');
const { runKill } = await import('./kill/run.ts');
let wrong = 0;

for (const kind of (['server', 'database'] as const).filter(wanted)) {
  const stage = await openStage({ dataDir });
  const all: Killed[] = [];
  for (let n = 0; n < times; n++) {
    const victim = kind === 'server' ? kind : (victims[n % victims.length] ?? 'all');
    const killed = await runKill(stage, { victim, senders: 20, sends: 1_000, scale: 1, leaves: true });
    const { problems, sent, settledMs, rightMs } = killed;
    tell(`${victim} ${n + 1}: ${sent} sent, settled ${seconds(settledMs)}, places right ${seconds(rightMs)}`, problems);
    all.push(killed);
  }
  const most = (of: 'settledMs' | 'rightMs') => seconds(Math.max(...all.map((one) => one[of])));
  console.log(`${kind} killed ${times} times in the middle of 1,000 sends: settled within ${most('settledMs')}, queue, slots and presence right within ${most('rightMs')}\n`);
  await stage.close();
}
if (wanted('away')) await cutOff();
console.log(`${wrong} problems`);

await closeDatabase();
await done();
process.exit(wrong > 0 ? 1 : 0);

/** The server's way to the database goes over a line, which all of its bytes take time for; so only here. */
async function cutOff(): Promise<void> {
  const { hostname: host, port } = new URL(process.env.DATABASE_URL ?? '');
  const line = await openLine({ host, port: Number(port) }, 0);
  const stage = await openStage({ dataDir, databasePort: line.port });
  for (const forMs of [10_000, 30_000, 60_000]) {
    for (const fault of ['cut', 'hang'] as const) {
      const { problems, slowestMs, codes, settledMs } = await runAway(stage, line, { fault, forMs, chats: 4, scale: 1 });
      tell(`database away (${fault}) for ${seconds(forMs)}: slowest answer ${seconds(slowestMs)}, ${JSON.stringify(codes)}, all right ${seconds(settledMs)} after its return`, problems);
    }
  }
  await stage.close();
  line.close();
}

function tell(what: string, problems: readonly string[]): void {
  console.log([what, ...problems].join('\n  '));
  wrong += problems.length;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
