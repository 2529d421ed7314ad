import { describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { startConversation } from '../conversation/start.ts';
import { logOf } from '../event/log.factory.ts';
import { newWorld, type World } from '../world.factory.ts';

const visit = async (world: World, siteId = world.site.id) =>
  startConversation(await world.asVisitor(await world.visitor({ siteId })), { clientId: 'a', text: 'Hi' });

describe('the workspace', () => {
  test('counts the slots of those who are Online in the front office', async () => {
    const world = await newWorld();
    const agent = await world.agent({ maxActiveChats: 2 });
    await world.agent({ maxActiveChats: 5, groups: [] });
    await world.agent({ presence: 'AWAY' });
    await world.agent({ presence: 'OFFLINE' });
    await world.agent({ frontOffice: false });
    await world.agent({ archivedAt: new Date() });
    await visit(world);
    const answer = await ask(await world.as(agent), '{ workspace { name slots { taken total } } }');
    expect(answer).toEqual({ data: { workspace: { name: 'Test', slots: { taken: 1, total: 7 } } } });
  });

  test('tells each as much of the queue as it may see', async () => {
    const [world, elsewhere] = [await newWorld(), await newWorld()];
    const other = await world.siteWithGroup();
    for (const site of [world.site, world.site, other.site]) await visit(world, site.id);
    await visit(elsewhere);
    const agents = [
      [await world.agent({ presence: 'AWAY' }), 2],
      [await world.agent({ presence: 'AWAY', groups: [other.group] }), 1],
      [await world.agent({ presence: 'AWAY', groups: [] }), 0],
      [await world.agent({ frontOffice: false }), 0],
      [await world.agent({ frontOffice: false, permissions: ['READ_ALL_CONVERSATIONS'] }), 3],
    ] as const;
    const queue = '{ workspace { queueLength } }';
    for (const [agent, queueLength] of agents) {
      expect(await ask(await world.as(agent), queue)).toEqual({ data: { workspace: { queueLength } } });
    }
    expect(await ask(await world.asPartner(), queue)).toEqual({ data: { workspace: { queueLength: 0 } } });
    const all = await ask(await world.asPartner('READ_ALL_CONVERSATIONS'), queue);
    expect(all).toEqual({ data: { workspace: { queueLength: 3 } } });
  });

  test('gives the cursor of the newest event', async () => {
    const world = await newWorld();
    const caller = await world.asPartner();
    const cursor = '{ workspace { eventCursor } }';
    expect(await ask(caller, cursor)).toEqual({ data: { workspace: { eventCursor: '0' } } });
    await visit(world);
    const eventCursor = String((await logOf(world)).at(-1)?.position);
    expect(await ask(caller, cursor)).toEqual({ data: { workspace: { eventCursor } } });
  });

  test('is null to visitors', async () => {
    const world = await newWorld();
    const visitor = await world.asVisitor(await world.visitor());
    expect(await ask(visitor, '{ workspace { id } }')).toEqual({ data: { workspace: null } });
  });
});
