import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { startConversation } from '../conversation/start.ts';
import { logOf } from '../event/log.factory.ts';
import { aGroup } from '../group/group.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { updateAgent } from './update.ts';

const admin = async (world: World) => world.as(await world.agent({ role: 'ADMIN', presence: 'OFFLINE' }));
const waiting = async (world: World, count: number) => {
  for (let index = 0; index < count; index++) {
    await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'a', text: 'Hi' });
  }
};
const chatsOf = async (agent: AgentRow) => {
  const rows = await sql`select id from conversation where workspace_id = ${agent.workspaceId} and agent_id = ${agent.id} and state = 'ACTIVE'`;
  return rows.length;
};

describe('more room', () => {
  test('by a raised maximum takes the oldest waiting', async () => {
    const world = await newWorld();
    const agent = await world.agent({ maxActiveChats: 1 });
    await waiting(world, 4);
    expect(await chatsOf(agent)).toBe(1);
    await updateAgent(await admin(world), { id: agent.id, maxActiveChats: 3 });
    expect(await chatsOf(agent)).toBe(3);
  });

  test('by the front office or another group takes what waits', async () => {
    const world = await newWorld();
    const back = await world.agent({ frontOffice: false, maxActiveChats: 1 });
    const elsewhere = await world.agent({ groups: [await aGroup(world.workspaceId)], maxActiveChats: 1 });
    await waiting(world, 3);
    await updateAgent(await admin(world), { id: back.id, frontOffice: true });
    await updateAgent(await admin(world), { id: elsewhere.id, groupIds: [world.group.id] });
    expect([await chatsOf(back), await chatsOf(elsewhere)]).toEqual([1, 1]);
  });

  test('gives each waiting one away once, however many get room at once', async () => {
    const world = await newWorld();
    const agents = await Promise.all(Array.from({ length: 6 }, () => world.agent({ maxActiveChats: 1 })));
    await waiting(world, 18);
    const caller = await admin(world);
    const told = (await logOf(world)).length;
    await Promise.all(agents.map(({ id }) => updateAgent(caller, { id, maxActiveChats: 2 })));
    expect(await Promise.all(agents.map(chatsOf))).toEqual([2, 2, 2, 2, 2, 2]);
    const assigned = (await logOf(world)).slice(told).filter((event) => event.type === 'conversation.assigned');
    expect(assigned).toHaveLength(6);
  });
});
