import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { mend } from '../expected.factory.ts';
import { newWorld } from '../world.factory.ts';
import { reportActivity, setAutoAway, sweepIdle } from './activity.ts';
import { anAgent, beating } from './presence.factory.ts';
import { setPresence } from './presence.ts';
import { sweep } from './sweep.ts';

beforeAll(async () => void (await beating()));

/** An agent who is Away after ten minutes, and hands that have been still for as long as the test says. */
async function anIdler(row: Partial<AgentRow> = {}) {
  const world = await newWorld();
  const one = await anAgent(world, { autoAwayMinutes: 10, ...row });
  const connection = await one.open();
  return {
    ...one,
    world,
    connection,
    stillFor: async (minutes: number) => {
      await reportActivity(await one.as());
      await sql`update agent_activity set active_at = now() - make_interval(mins => ${minutes}) where agent_id = ${one.agent.id}`;
    },
    row: async () => (await sql<AgentRow[]>`select * from agent where id = ${one.agent.id}`)[0],
  };
}

describe('without input for the agent’s own number of minutes', () => {
  test('one is Away, told once, and what was chosen stays chosen', async () => {
    const one = await anIdler();
    await one.stillFor(9);
    await sweepIdle();
    expect(await one.presence()).toBe('ONLINE');
    await one.stillFor(11);
    await sweepIdle();
    await sweepIdle();
    expect(await one.row()).toMatchObject({ presence: 'AWAY', chosenPresence: 'ONLINE', autoAwaySince: expect.any(Date) });
    expect(await one.events()).toBe(1);
  });

  test('running conversations stay and no new one comes; the first input takes the oldest waiting', async () => {
    const one = await anIdler();
    const running = await anotherChat(one.world);
    await one.stillFor(11);
    await sweepIdle();
    const waiting = await anotherChat(one.world);
    expect([(await rowOf(one.world, running.id)).state, waiting.state]).toEqual(['ACTIVE', 'QUEUED']);
    expect(await reportActivity(await one.as())).toMatchObject({ presence: 'ONLINE', autoAwaySince: null });
    expect(await rowOf(one.world, waiting.id)).toMatchObject({ state: 'ACTIVE', agentId: one.agent.id });
    expect(await one.events()).toBe(2);
  });

  test('nothing happens to who has not turned it on, nor to who is Away by hand', async () => {
    const off = await anIdler({ autoAwayMinutes: null });
    const byHand = await anIdler();
    await setPresence(await byHand.as(), 'AWAY');
    for (const one of [off, byHand]) await one.stillFor(600);
    await sweepIdle();
    expect(await off.presence()).toBe('ONLINE');
    expect(await byHand.row()).toMatchObject({ presence: 'AWAY', autoAwaySince: null });
    await reportActivity(await byHand.as());
    expect([await byHand.presence(), await byHand.events()]).toEqual(['AWAY', 1]);
  });

  test('input in the very moment of going Away is made good by the next sweep', async () => {
    const one = await anIdler();
    await one.stillFor(11);
    await sweepIdle();
    await sql`update agent_activity set active_at = now() where agent_id = ${one.agent.id}`;
    await sweepIdle();
    expect(await one.row()).toMatchObject({ presence: 'ONLINE', autoAwaySince: null });
  });
});

describe('an Away that came by itself', () => {
  test('ends when Online is chosen, and becomes one by hand when Away is', async () => {
    for (const choice of ['ONLINE', 'AWAY'] as const) {
      const one = await anIdler();
      await one.stillFor(11);
      await sweepIdle();
      expect(await setPresence(await one.as(), choice)).toMatchObject({ presence: choice, chosenPresence: choice, autoAwaySince: null });
      await sweepIdle();
      expect(await one.presence()).toBe(choice);
    }
  });

  test('ends when it is turned off', async () => {
    const one = await anIdler();
    await one.stillFor(11);
    await sweepIdle();
    expect(await setAutoAway(await one.as(), null)).toMatchObject({ autoAwayMinutes: null, presence: 'ONLINE' });
  });

  test('outlives the connection: a laptop that wakes up untouched is Away, also one that slept in while Online', async () => {
    for (const sweptBefore of [true, false]) {
      const one = await anIdler();
      await one.stillFor(11);
      if (sweptBefore) await sweepIdle();
      await one.close(one.connection, 31);
      await sweep();
      expect(await one.presence()).toBe('OFFLINE');
      await one.open();
      expect(await one.row()).toMatchObject({ presence: 'AWAY', chosenPresence: 'ONLINE', autoAwaySince: expect.any(Date) });
      expect(await reportActivity(await one.as())).toMatchObject({ presence: 'ONLINE' });
    }
  });

  test('ends without a connection in Offline', async () => {
    const one = await anIdler();
    await one.stillFor(11);
    await sweepIdle();
    await one.close(one.connection, 31);
    await sweep();
    expect(await reportActivity(await one.as())).toMatchObject({ presence: 'OFFLINE', autoAwaySince: null });
  });
});

describe('the number of minutes', () => {
  test.each([0, -1, 481, 1.5])('cannot be %d', async (minutes) => {
    const one = await anIdler();
    await expect(setAutoAway(await one.as(), minutes)).rejects.toMatchObject(mend('INVALID', 'minutes'));
  });

  test('counts from when it was set', async () => {
    const one = await anIdler({ autoAwayMinutes: null });
    await one.stillFor(600);
    expect(await setAutoAway(await one.as(), 1)).toMatchObject({ autoAwayMinutes: 1 });
    await sweepIdle();
    expect(await one.presence()).toBe('ONLINE');
  });
});
