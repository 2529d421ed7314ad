import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { conversationCursor } from '../conversation/list.ts';
import { newWorld, type World } from '../world.factory.ts';
import { hitsIn, questionOf } from './question.ts';
import { aConversation, indexAll } from './search.factory.ts';
import { searchConversations } from './search.ts';

const volumes = ({ workspaceId }: World) => sql<{ documents: number; held: number; misplaced: number }[]>`
  select documents, (select count(*) from search_document where workspace_id = ${workspaceId} and volume_id = volume.id) as held,
    (select count(*) from search_document where workspace_id = ${workspaceId} and volume_id = volume.id
      and (started_at < starts_at or started_at >= ends_at or not words @@ (volume.id || '/everywhere')::tsquery)) as misplaced
  from (
    select *, lead(starts_at, 1, 'infinity') over (order by starts_at) as ends_at from search_volume where workspace_id = ${workspaceId}
  ) volume order by starts_at`;

/** Volumes so small that a handful of conversations fills them. */
async function smallVolumes(): Promise<World> {
  const world = await newWorld();
  await sql`insert into search_volume (workspace_id, starts_at, capacity) values (${world.workspaceId}, '1000-01-01', 5)`;
  return world;
}

async function everyPage({ workspaceId }: World, search: string, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await searchConversations({ type: 'SYSTEM', workspaceId }, { search, first, after });
    ids.push(...page.nodes.map(({ conversation }) => conversation.id));
    const last = page.nodes.at(-1);
    if (!page.hasNextPage || !last) return ids;
    after = conversationCursor(last.conversation);
  }
}

const text = fc.array(fc.constantFrom('kernel', 'kernels', 'beställning', 'beställningar', 'order', 'xorg', 'hej', 'å'), { maxLength: 4 }).map((words) => words.join(' '));
const moment = fc.integer({ min: 0, max: 12 }).map((month) => new Date(Date.UTC(2020, month, 1)));
const conversation = fc.record({ texts: fc.array(text.filter((one) => one !== ''), { maxLength: 3 }), startedAt: moment });

test('however volumes are divided, every page finds what reading everything would find, newest first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(conversation, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      fc.array(text.filter((one) => one !== ''), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 1, max: 7 }),
      async (waves, searches, first) => {
        const world = await smallVolumes();
        const all: { id: string; startedAt: Date; text: string }[] = [];
        for (const wave of waves) {
          for (const { texts, startedAt } of wave) {
            const { id } = await aConversation(world, ['everywhere', ...texts], { startedAt });
            all.push({ id, startedAt, text: texts.join(' ') });
          }
          await indexAll(world);
        }
        all.sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime() || (a.id < b.id ? 1 : -1));
        for (const search of searches) {
          const question = questionOf(search);
          const holds = (one: string) => question?.terms.every((term, index) => hitsIn(one, question).some(({ terms }) => terms & (1 << index)));
          expect(await everyPage(world, search, first)).toEqual(all.filter((one) => holds(one.text)).map(({ id }) => id));
        }
        for (const { documents, held, misplaced } of await volumes(world)) expect([documents, misplaced]).toEqual([held, 0]);
      },
    ),
    { numRuns: 20 },
  );
}, 120_000);

test('many conversations make many volumes, and none holds much more than it should', async () => {
  const world = await smallVolumes();
  for (let day = 0; day < 40; day++) {
    await aConversation(world, ['everywhere'], { startedAt: new Date(Date.UTC(2021, 0, 1 + ((day * 7) % 40))) });
    await indexAll(world);
  }
  const held = (await volumes(world)).map((volume) => volume.held);
  expect(held.reduce((sum, count) => sum + count, 0)).toBe(40);
  expect(held.length).toBeGreaterThanOrEqual(8);
  expect(Math.max(...held)).toBeLessThanOrEqual(6);
  expect(await everyPage(world, 'everywhere', 3)).toHaveLength(40);
});

test('conversations of one moment stay together, however many', async () => {
  const world = await smallVolumes();
  for (let n = 0; n < 25; n++) {
    await aConversation(world, ['everywhere'], { startedAt: new Date('2021-05-05') });
    await indexAll(world);
  }
  expect(await everyPage(world, 'everywhere', 4)).toHaveLength(25);
  expect((await volumes(world)).length).toBeLessThanOrEqual(2);
});

test('a conversation of any length is taken as far as there is room', async () => {
  const world = await newWorld();
  const words = (from: number) => Array.from({ length: 1_000 }, (_, n) => `word${from + n}öööööööööööööööö`).join(' ').slice(0, 9_999);
  await aConversation(world, [...Array.from({ length: 60 }, (_, n) => words(n * 1_000)), 'the last']);
  await indexAll(world);
  expect(await everyPage(world, 'last', 3)).toHaveLength(1);
});
