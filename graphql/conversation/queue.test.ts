import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { VisitorRow } from '../../db/rows.ts';
import { ask } from '../ask.factory.ts';
import { newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { assignConversation, endConversation } from './lifecycle.ts';
import { startConversation } from './start.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

async function waiting(world: World, siteId = world.site.id) {
  const visitor = await world.visitor({ siteId });
  const caller = await world.asVisitor(visitor);
  const { conversation } = await startConversation(caller, { clientId: 'first', text: 'Hello' });
  return { visitor, caller, id: conversation.id };
}

type Heard = number | 'over' | 'refused';

async function hearing(visitor: VisitorRow, id: string) {
  const { client } = server.client(await visitorHeaders(visitor));
  const heard: Heard[] = [];
  const listen = async () => {
    const query = 'subscription ($id: ID!) { queuePlace(conversationId: $id) { conversationId place } }';
    for await (const { data, errors } of client.iterate<{ queuePlace: { conversationId: string; place: number } }>({ query, variables: { id } })) {
      if (errors) return heard.push('refused');
      if (data?.queuePlace.conversationId === id) heard.push(data.queuePlace.place);
    }
    return heard.push('over');
  };
  void listen().catch(() => heard.push('refused'));
  return { heard, stop: () => client.dispose() };
}

const placeOf = async (of: Awaited<ReturnType<typeof waiting>>) =>
  (await ask(of.caller, 'query ($id: ID!) { conversation(id: $id) { queuePlace } }', { id: of.id })).data;

describe('the place in the queue', () => {
  test('moves by itself for those behind; snapshot and events say what a fresh snapshot says', async () => {
    const world = await newWorld();
    const all = [await waiting(world), await waiting(world), await waiting(world), await waiting(world)];
    const ears = await Promise.all(all.map(({ visitor, id }) => hearing(visitor, id)));
    await expect.poll(() => ears.map(({ heard }) => heard)).toEqual([[1], [2], [3], [4]]);
    const [first, second] = all;
    if (!first || !second) throw new Error('Four wait.');
    const agent = await world.as(await world.agent({ maxActiveChats: 1 }));
    await assignConversation(agent, first.id, agent.actor.agentId);
    await expect.poll(() => ears.map(({ heard }) => heard)).toEqual([[1, 'over'], [2, 1], [3, 2], [4, 3]]);
    await endConversation(second.caller, second.id);
    await expect.poll(() => ears.map(({ heard }) => heard)).toEqual([[1, 'over'], [2, 1, 'over'], [3, 2, 1], [4, 3, 2]]);
    const fresh = await Promise.all(all.slice(2).map(placeOf));
    expect(fresh).toEqual([1, 2].map((queuePlace) => ({ conversation: { queuePlace } })));
    for (const { stop } of ears) await stop();
  });

  test('is told a few times, not twenty, when twenty leave at once', async () => {
    const world = await newWorld();
    const before = await Promise.all(Array.from({ length: 20 }, () => waiting(world)));
    const last = await waiting(world);
    const ear = await hearing(last.visitor, last.id);
    await expect.poll(() => ear.heard).toEqual([21]);
    await Promise.all(before.map(({ caller, id }) => endConversation(caller, id)));
    await expect.poll(() => ear.heard.at(-1)).toBe(1);
    // Twenty left; the rounds are a second apart.
    expect(ear.heard.length).toBeLessThan(8);
    await ear.stop();
  });

  test('is not heard by other visitors, nor across sites and workspaces', async () => {
    const [world, elsewhere] = [await newWorld(), await newWorld()];
    const { site } = await world.siteWithGroup();
    const [mine, neighbour, foreign] = [await waiting(world), await waiting(world, site.id), await waiting(elsewhere)];
    const behind = await waiting(world);
    const spies = await Promise.all([neighbour.visitor, foreign.visitor, behind.visitor].map((visitor) => hearing(visitor, mine.id)));
    await expect.poll(() => spies.map(({ heard }) => heard)).toEqual([['refused'], ['refused'], ['refused']]);
    const ears = await Promise.all([neighbour, foreign, behind].map(({ visitor, id }) => hearing(visitor, id)));
    await expect.poll(() => ears.map(({ heard }) => heard)).toEqual([[1], [1], [2]]);
    await endConversation(mine.caller, mine.id);
    await expect.poll(() => ears[2]?.heard).toEqual([2, 1]);
    expect(ears.slice(0, 2).map(({ heard }) => heard)).toEqual([[1], [1]]);
    for (const { stop } of [...spies, ...ears]) await stop();
  });

  test('ends for who is banned meanwhile, and at once where nobody waits', async () => {
    const world = await newWorld();
    const [mine, other] = [await waiting(world), await waiting(world)];
    await endConversation(mine.caller, mine.id);
    const ear = await hearing(mine.visitor, mine.id);
    await expect.poll(() => ear.heard).toEqual(['over']);
    expect(await placeOf(other)).toEqual({ conversation: { queuePlace: 1 } });
    await ear.stop();
    expect(await sql`select 1 from conversation where workspace_id = ${world.workspaceId} and state = 'QUEUED'`).toHaveLength(1);
  });
});
