import { afterAll, expect, test } from 'vitest';
import { useOwnDatabase } from '../ownDatabase.factory.ts';

const database = await useOwnDatabase();
const { closeDatabase, sql } = await import('../client.ts');
const { seed } = await import('../seed.ts');
const { clearDemo } = await import('./clear.ts');
const { agentActor } = await import('../../graphql/actor/actor.ts');
const { directoryOf } = await import('../../graphql/directory/directory.ts');
const { loadersOf } = await import('../../graphql/loaders.ts');
const { sendMessage } = await import('../../graphql/message/message.ts');
const { newId } = await import('../../graphql/id.ts');

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

test('the demo’s conversations make room, but for those in which somebody has written since', async () => {
  await seed();
  const [mine] = await sql<{ workspaceId: string; id: string; agentId: string }[]>`
    select workspace_id, id, agent_id from conversation where state = 'ACTIVE' limit 1`;
  if (!mine) throw new Error('The demo has no active conversation.');
  const directory = await directoryOf(mine.workspaceId);
  const actor = directory && agentActor(directory, mine.agentId, newId());
  if (!actor) throw new Error('The demo’s agent is gone.');
  await sendMessage({ actor, directory, loaders: loadersOf(directory) }, { conversationId: mine.id, clientId: 'x', text: 'Mine' });

  const [before] = await sql<{ count: number }[]>`select count(*) from conversation`;
  expect(await clearDemo()).toBe((before?.count ?? 0) - 1);
  expect(await sql`select id from conversation`).toEqual([{ id: mine.id }]);
  expect(await clearDemo()).toBe(0);
  const gaps = await sql`select position from event order by position`;
  expect(gaps.map(({ position }) => position)).toEqual(gaps.map((_, index) => index + 1));
});
