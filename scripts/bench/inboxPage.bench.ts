import { isDeepStrictEqual } from 'node:util';
import { historyDatabase } from './historyDatabase.ts';
import { familyClock, median, report, serve } from './kit.ts';
import { answer, ask } from './requests.ts';

// Pages of a history fifty times the real one, as the portal asks for them: over HTTP, with an agent's session and
// rights, against one statement written by hand for each, and against PostGraphile on the same tables.
const rounds = 5;
const seconds = 2;
const connections = 16;
const ports = { ours: 29_201, handwritten: 29_202, postgraphile: 29_203 };

const { history, done } = await historyDatabase(50);
const { sql, closeDatabase } = await import('../../db/client.ts');
const { listsOf, nodesOf, openInbox } = await import('./lists.ts');
const { servePostgraphile } = await import('./postgraphile.ts');
await openInbox(history);
Object.assign(process.env, { BENCH_WORKSPACE: history.workspaceId, BENCH_READER: history.agent.id });
const servers = {
  ours: await serve('doors.ts', ports.ours),
  handwritten: await serve('handwritten.ts', ports.handwritten),
  postgraphile: await servePostgraphile(ports.postgraphile),
};
const [backend] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
const databaseSeconds = familyClock(backend?.pid ?? 0);
const kinds = ['ours', 'handwritten', 'postgraphile'] as const;
const only = process.argv[2];

for (const list of (await listsOf(history, ports.postgraphile)).filter(({ name }) => !only || name.startsWith(only))) {
  const wanted = nodesOf(await answer(ports.handwritten, list.handwritten));
  for (const kind of kinds) {
    const shown = nodesOf(await answer(ports[kind], list[kind]));
    if (wanted.length === 0 || !isDeepStrictEqual(shown, wanted)) throw new Error(`${list.name}: ${kind} shows ${shown.length} others.`);
    await ask(ports[kind], list[kind], connections, 2);
  }
  const took: Record<string, Awaited<ReturnType<typeof measured>>[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) (took[kind] ??= []).push(await measured(kind, list));
  }
  const middle = (kind: string, of: keyof Awaited<ReturnType<typeof measured>>) => median((took[kind] ?? []).map((one) => one[of]));
  const wantedRatio = list.name.startsWith('thread') ? 0.5 : 0.8;
  report(`${list.name}, by hand`, middle('ours', 'perSecond'), middle('handwritten', 'perSecond'), 'requests/s', `≥ ${wantedRatio}`);
  report(`${list.name}, PostGraphile`, middle('ours', 'perSecond'), middle('postgraphile', 'perSecond'), 'requests/s', '≥ 2');
  for (const kind of kinds) console.log(`  ${kind}: ${middle(kind, 'cpu').toFixed(2)} ms of CPU a request, ${middle(kind, 'databaseCpu').toFixed(2)} of them PostgreSQL’s`);
}

await Promise.all(kinds.map((kind) => servers[kind].stop()));
await closeDatabase();
await done();

/** Requests a second, and milliseconds of CPU a request, the database’s included. */
async function measured(kind: (typeof kinds)[number], list: Awaited<ReturnType<typeof listsOf>>[number]) {
  const before = { server: servers[kind].cpuSeconds(), database: databaseSeconds() };
  const { count, perSecond } = await ask(ports[kind], list[kind], connections, seconds);
  const databaseCpu = ((databaseSeconds() - before.database) * 1000) / count;
  return { perSecond, databaseCpu, cpu: databaseCpu + ((servers[kind].cpuSeconds() - before.server) * 1000) / count };
}
