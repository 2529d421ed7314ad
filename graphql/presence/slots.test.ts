import { describe, expect, test } from 'vitest';
import { anotherChat, conversationsOf } from '../conversation/conversation.factory.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend } from '../expected.factory.ts';
import { newWorld } from '../world.factory.ts';
import { setMaxActiveChats } from './presence.ts';

async function busy(maxActiveChats: number, arrivals: number) {
  const world = await newWorld();
  const caller = await world.as(await world.agent({ maxActiveChats }));
  for (let n = 0; n < arrivals; n++) await anotherChat(world);
  const states = async () => (await conversationsOf(world)).map(({ state }) => state).join(' ');
  return { world, caller, states };
}

describe('max active chats', () => {
  test.each([0, -1, 101, 1.5, Number.NaN, 2 ** 31])('cannot be %d', async (max) => {
    const { world, caller } = await busy(4, 0);
    await expect(setMaxActiveChats(caller, max)).rejects.toMatchObject(mend('INVALID', 'maxActiveChats'));
    expect(await logOf(world)).toEqual([]);
  });

  test.each([1, 100])('can be %d', async (max) => {
    const { caller, world } = await busy(4, 0);
    expect(await setMaxActiveChats(caller, max)).toMatchObject({ maxActiveChats: max });
    expect(await logOf(world)).toMatchObject([{ type: 'agent.updated', subjectId: caller.actor.agentId }]);
    await setMaxActiveChats(caller, max);
    expect(await logOf(world)).toHaveLength(1);
  });

  test('lowered below what runs takes nothing away, and nothing new comes until there is room', async () => {
    const { world, caller, states } = await busy(3, 3);
    await setMaxActiveChats(caller, 1);
    expect(await states()).toBe('ACTIVE ACTIVE ACTIVE');
    await anotherChat(world);
    const [one, two, three] = await conversationsOf(world);
    await endConversation(caller, one?.id ?? '');
    await endConversation(caller, two?.id ?? '');
    expect(await states()).toBe('ENDED ENDED ACTIVE QUEUED');
    await endConversation(caller, three?.id ?? '');
    expect(await states()).toBe('ENDED ENDED ENDED ACTIVE');
  });

  test('raised takes the oldest waiting, as many as there is room for, in the same moment', async () => {
    const { world, caller, states } = await busy(1, 5);
    expect(await states()).toBe('ACTIVE QUEUED QUEUED QUEUED QUEUED');
    await setMaxActiveChats(caller, 3);
    expect(await states()).toBe('ACTIVE ACTIVE ACTIVE QUEUED QUEUED');
    expect((await logOf(world)).slice(-3).map(({ type }) => type)).toEqual(['agent.updated', 'conversation.assigned', 'conversation.assigned']);
  });

  test('raised and lowered by many at once never gives more than the highest', async () => {
    const { caller, states } = await busy(1, 12);
    await inParallel(20, (n) => setMaxActiveChats(caller, 1 + (n % 4)));
    expect((await states()).match(/ACTIVE/g)).toHaveLength(4);
  });
});
