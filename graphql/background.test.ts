import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useOwnDatabase } from '../db/ownDatabase.factory.ts';

/** In a database of its own: what works in the background works in all workspaces, also in those of other tests. */
let own: Awaited<ReturnType<typeof useOwnDatabase>>;
beforeAll(async () => void (own = await useOwnDatabase()));
afterAll(async () => {
  const { closeDatabase } = await import('../db/client.ts');
  await closeDatabase();
  await own.drop();
});

test('what is sent is soon found, and what is over is soon sealed, by one of two processes', async () => {
  const { sql } = await import('../db/client.ts');
  const { aChat } = await import('./conversation/conversation.factory.ts');
  const { aThread } = await import('./conversation/thread.factory.ts');
  const { sendMessage } = await import('./message/message.ts');
  const { startIndexing } = await import('./search/indexing.ts');
  const { searchConversations } = await import('./search/search.ts');
  const { mustBeSame, sealedIn } = await import('./statistics/seal.factory.ts');
  const { startSealing } = await import('./statistics/sealing.ts');
  const patience = { quiet: 0, longest: 0 };
  const running = [startIndexing(20, patience), startIndexing(20, patience), startSealing(20, 0), startSealing(20, 0)];

  const { world, id, asVisitor } = await aChat();
  for (const month of [1, 2, 5]) await aThread(world, { startedAt: new Date(Date.UTC(2020, month, 1)) });
  await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Där är den' });
  const found = async (search: string) => (await searchConversations({ type: 'SYSTEM', ...world }, { search, first: 9 })).nodes.length;
  await expect.poll(() => found('där')).toBe(1);
  await expect.poll(() => found('message')).toBe(3);
  await expect.poll(() => sealedIn(world, 'Europe/Stockholm')).toBe(3);
  expect(await mustBeSame(world)).toBe(4);
  await expect.poll(async () => (await sql`select from search_waiting`).length).toBe(0);

  await Promise.all(running.map((one) => one.stop()));
  await sendMessage(asVisitor, { conversationId: id, clientId: 'b', text: 'Efteråt' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await found('efteråt')).toBe(0);
});

test('the thread of its own does that work, and ends when it is told to', async () => {
  const { startBackground } = await import('./backgroundThread.ts');
  const { aChat } = await import('./conversation/conversation.factory.ts');
  const { searchConversations } = await import('./search/search.ts');
  const thread = startBackground();
  const { world } = await aChat();
  const found = async () => (await searchConversations({ type: 'SYSTEM', ...world }, { search: 'hello', first: 9 })).nodes.length;
  await expect.poll(found, { timeout: 15_000 }).toBe(1);
  await thread.stop();
});

test('work that fails is reported and goes on; stopping waits for what is under way', async () => {
  const { repeat } = await import('./repeat.ts');
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  let begun = 0;
  let ended = 0;
  const work = repeat('Some work', 1, async () => {
    begun++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    ended++;
    throw new Error('It failed.');
  });
  await expect.poll(() => begun).toBeGreaterThan(2);
  await work.stop();
  const count = begun;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([begun, ended]).toEqual([count, count]);
  expect(reported).toHaveBeenCalledTimes(count);
  reported.mockRestore();
});
