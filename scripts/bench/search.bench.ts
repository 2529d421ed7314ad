import { historyDatabase } from './historyDatabase.ts';
import { median, percentile, report, serve } from './kit.ts';
import { askInTurn, times } from './latency.ts';
import type { Question } from './searchQuestions.ts';

// Searching a history fifty times the real one, over HTTP with an admin's session, answers with the message and an excerpt
// of each: words that are common, rare, only begun, two at once, and agents' own conversations. Against the same question
// as ILIKE, by hand, in the same run.
const rounds = 5;
const port = 29_221;
const pageSize = 25;

const { history, done } = await historyDatabase(50);
const { sql, closeDatabase } = await import('../../db/client.ts');
const { cookieOf } = await import('../../graphql/server.factory.ts');
const { narrowedQuestionsFrom, questionsFrom } = await import('./searchQuestions.ts');
const { divideHistory, tagHistory } = await import('./marks.ts');
const { workspaceId } = history;
await tagHistory(workspaceId, { delivery: 7, recall: 1_000 });
const { groupId } = await divideHistory(workspaceId);
await sql`vacuum analyze conversation, tag, conversation_tag`;
const doors = await serve('doors.ts', port);
const door = { port, headers: { cookie: (await cookieOf(history.admin)).cookie } };
const query = `query ($search: String!, $filter: ConversationFilter) { searchConversations(search: $search, filter: $filter, first: ${pageSize}) {
  nodes { conversation { id visitorName startedAt label { name } agent { name } } message { id seq createdAt } excerpt { text found } visitorName { text found } }
  pageInfo { hasNextPage endCursor } } }`;

const narrowed = await narrowedQuestionsFrom(workspaceId, groupId);
const kinds = { ...(await questionsFrom(workspaceId)), ...narrowed };
const isNarrowed = (kind: string): boolean => kind in narrowed;
const asked = Object.entries(kinds).flatMap(([kind, questions]) => questions.map((variables) => ({ kind, query, variables })));
const shuffled = asked.map((one, index) => ({ one, place: (index * 7_919) % asked.length })).toSorted((a, b) => a.place - b.place).map(({ one }) => one);

await askInTurn(door, shuffled);
const took: { kind: string; ms: number; found: number }[][] = [];
for (let round = 0; round < rounds; round++) {
  const answers = await askInTurn(door, shuffled);
  took.push(answers.map(({ data, ms }, index) => ({ kind: shuffled[index]?.kind ?? '', ms, found: (data as { searchConversations: { nodes: unknown[] } }).searchConversations.nodes.length })));
}
const p95 = (of: (kind: string) => boolean) => median(took.map((round) => percentile(round.filter(({ kind }) => of(kind)).map(({ ms }) => ms), 0.95)));
const many = (of: (kind: string) => boolean) => `${asked.filter(({ kind }) => of(kind)).length} questions, p95 over HTTP`;
report(`Search, ${many((kind) => !isNarrowed(kind))}`, p95((kind) => !isNarrowed(kind)), 25, 'ms', '≤ 1');
report(`Search with a filter, ${many(isNarrowed)}`, p95(isNarrowed), 25, 'ms', '≤ 1');

const byHand: number[] = [];
const ours: number[] = [];
for (const [kind, questions] of Object.entries(kinds)) {
  const some = questions.slice(0, 3);
  const hand = [];
  for (const question of some) hand.push(...(await times(1, () => ilike(question))));
  byHand.push(...hand);
  const same = took.flat().filter((one) => one.kind === kind);
  for (const question of some) ours.push(median(took.map((round) => round[shuffled.findIndex(({ variables }) => variables === question)]?.ms ?? 0)));
  console.log(`  ${kind}: p50 ${percentile(same.map(({ ms }) => ms), 0.5).toFixed(1)} ms, p95 ${p95((one) => one === kind).toFixed(1)} ms, ILIKE ${median(hand).toFixed(0)} ms, ${(same.reduce((sum, { found }) => sum + found, 0) / same.length).toFixed(1)} found of ${pageSize}`);
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
report('Search, the same questions as ILIKE, mean', mean(ours), mean(byHand), 'ms', '≤ 0.1');

await doors.stop();
await closeDatabase();
await done();

/** The newest conversations with a message for each of the words. */
async function ilike({ search, filter = {} }: Question): Promise<unknown> {
  const words = search.split(' ').map((word) => sql`exists (
    select from message where message.workspace_id = ${workspaceId} and message.conversation_id = conversation.id and text ilike ${`%${word}%`})`);
  const { agentId, tag, labelId, groupId } = filter;
  return sql`
    select * from conversation where workspace_id = ${workspaceId} ${agentId ? sql`and agent_id = ${agentId}` : sql``}
      ${labelId ? sql`and label_id = ${labelId}` : sql``}
      ${tag ? sql`and id in (select conversation_id from conversation_tag join tag on tag.id = tag_id where tag.name = ${tag})` : sql``}
      ${groupId ? sql`and site_id in (select site_id from site_group where group_id = ${groupId})` : sql``}
      and ${words.reduce((all, one) => sql`${all} and ${one}`)}
    order by started_at desc, id desc limit ${pageSize}`;
}
