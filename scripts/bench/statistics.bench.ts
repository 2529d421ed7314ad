import { isDeepStrictEqual } from 'node:util';
import { historyDatabase } from './historyDatabase.ts';
import { median, report, serve } from './kit.ts';
import { askInTurn, times } from './latency.ts';

// Figures of a history fifty times the real one: as sealed, through the verb and over HTTP with an admin's session, against
// one GROUP BY over the conversations that answers the same question.
const rounds = 5;
const port = 29_211;
const timeZone = 'Europe/Stockholm';

const { history, done } = await historyDatabase(50);
const { sql, closeDatabase } = await import('../../db/client.ts');
const { loadersOf } = await import('../../graphql/loaders.ts');
const { directoryOf } = await import('../../graphql/directory/directory.ts');
const { cookieOf } = await import('../../graphql/server.factory.ts');
const { countedFigures } = await import('../../graphql/statistics/countedFigures.ts');
const { statistics } = await import('../../graphql/statistics/statistics.ts');
const { portalOperation } = await import('./operations.ts');
const { workspaceId } = history;
const directory = await directoryOf(workspaceId);
if (!directory) throw new Error('The history has no workspace.');
const caller = { actor: { type: 'SYSTEM' as const, workspaceId }, directory, loaders: loadersOf(directory) };
const doors = await serve('doors.ts', port);
const { cookie } = await cookieOf(history.admin);

/** The ninety days in which most was going on. */
const [busiest] = await sql<{ from: Date; to: Date }[]>`
  select day::timestamp at time zone ${timeZone}::text as from, (day + 90)::timestamp at time zone ${timeZone}::text as to
  from generate_series('2004-01-01'::date, '2018-06-01', '1 day') as series (moment) cross join lateral (select moment::date as day) days
  order by (select count(*) from conversation where workspace_id = ${workspaceId} and started_at >= day and started_at < day + 90) desc limit 1`;
const periods = [
  { name: 'all time', from: null, to: null },
  { name: '90 days', from: busiest?.from ?? null, to: busiest?.to ?? null },
];
const labels = 'query ($from: DateTime, $to: DateTime, $timeZone: String) { statistics(from: $from, to: $to, timeZone: $timeZone) { labels { label { id name } conversations } } }';
const questions = [
  { name: 'Label statistics', query: labels, medians: false, days: false },
  { name: 'with messages, colours and medians', query: labels.replace('conversations }', 'conversations responseTimes { green yellow red unanswered medianSeconds } } messages'), medians: true, days: false },
  { name: 'with each day, as the portal asks', query: portalOperation('AdminStatistics', 50), medians: true, days: true },
];

for (const { name: periodName, from, to } of periods) {
  for (const { name, query, ...asked } of questions) {
    const period = { from, to, timeZone };
    const byVerb = () => statistics(caller, { ...period }, asked);
    const byHand = asked.medians ? () => countedFigures(caller.actor, {}, period, asked) : () => sql`
      select label_id, count(*) from conversation
      where workspace_id = ${workspaceId} and started_at >= ${from ?? new Date(0)} and started_at < ${to ?? new Date()} group by label_id`;
    const overHttp = async () => askInTurn({ port, headers: { cookie } }, [{ query, variables: period }]);
    await mustAgree(await byVerb(), await countedFigures(caller.actor, {}, period, asked));
    for (const warmUp of [byVerb, byHand, overHttp]) await times(10, warmUp);
    const took = { verb: [] as number[], http: [] as number[], hand: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      took.verb.push(median(await times(20, byVerb)));
      took.http.push(median(await times(20, overHttp)));
      took.hand.push(median(await times(5, byHand)));
    }
    report(`${name}, ${periodName}, in process`, median(took.verb), median(took.hand), 'ms', '≤ 0.05');
    report(`${name}, ${periodName}, over HTTP`, median(took.http), median(took.hand), 'ms', '≤ 0.05');
  }
}

await doors.stop();
await closeDatabase();
await done();

async function mustAgree(ours: Awaited<ReturnType<typeof statistics>>, counted: Awaited<ReturnType<typeof countedFigures>>): Promise<void> {
  const total = counted.groups.find((group) => group.total);
  const shown = [ours.conversations, ours.messages, ours.responseTimes.green, ours.days.length];
  const wanted = [total?.conversations, total?.messages, total?.green, new Set(counted.days.map(({ date }) => date)).size];
  const middle = [ours.responseTimes.medianSeconds, total?.medianMs == null ? null : total.medianMs / 1000];
  if (!isDeepStrictEqual(shown, wanted) || middle[0] !== middle[1]) throw new Error(`${shown} ${middle} are not ${wanted}.`);
}
