import type { Talk } from './chats.ts';
import { database, median, report, serve } from './kit.ts';
import { atFullSpeed, atRate, barePair, type Pair } from './pairs.ts';

// What is passed on and never kept, between the two ends of 500 chats: that somebody types, and what the visitor has
// written so far; against a bare socket server that hands the same texts on.
const pairs = 500;
const rounds = 5;
/** Short: at full speed a visitor has soon shared as much as is taken of one. */
const seconds = 1;
/** Two drafts a second of each of them: more than the widget sends. */
const usual = 1_000;

const typing: Talk = {
  subscription: 'subscription ($id: ID!) { typing(conversationId: $id) { conversationId typing author { type } } }',
  send: (ends, from, id) => run(ends[from], 'mutation ($id: ID!) { setTyping(conversationId: $id, typing: true) }', { id }),
  heard: () => '',
};
const previews: Talk = {
  subscription: 'subscription ($id: ID!) { drafts(conversationId: $id) { text } }',
  onlyTo: 'agent',
  send: ({ visitor }, _, id, text) => run(visitor, 'mutation ($id: ID!, $text: String!) { shareDraft(conversationId: $id, text: $text) { wanted told } }', { id, text }),
  heard: (data) => (data.drafts as { text: string }).text,
};

const { done } = await database();
const relay = await serve('relay.ts', 29_131, { BENCH_KEEPS: 'no' });
const doors = await serve('doors.ts', 29_132);
const { openChats, run } = await import('./chats.ts');
const bare = await Promise.all(Array.from({ length: pairs }, (_, n) => barePair('ws://127.0.0.1:29131', n)));
for (const [what, talk] of [['typing', typing], ['preview', previews]] as const) {
  const chats = await openChats('ws://127.0.0.1:29132', pairs, talk);
  const { ours, limit } = await bothAtFullSpeed(chats);
  report(`${what}, ${pairs} pairs`, ours, limit, 'passed on/s', 'as told');
  if (talk === previews) report(`p99 of a preview at ${usual}/s`, (await atRate(chats, usual, 4)).p99, (await atRate(bare, usual, 4)).p99, 'ms', 'as told');
  for (const pair of chats) pair.close();
}
for (const pair of bare) pair.close();
await Promise.all([relay.stop(), doors.stop()]);
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();

async function bothAtFullSpeed(chats: Pair[]): Promise<{ ours: number; limit: number }> {
  for (const pairs of [bare, chats]) await atFullSpeed(pairs, 1);
  const [ours, limits]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    limits.push((await atFullSpeed(bare, seconds)).perSecond);
    ours.push((await atFullSpeed(chats, seconds)).perSecond);
  }
  return { ours: median(ours), limit: median(limits) };
}
