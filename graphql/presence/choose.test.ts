import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newWorld } from '../world.factory.ts';
import { anAgent, beating } from './presence.factory.ts';
import { setPresence } from './presence.ts';

beforeAll(async () => void (await beating()));

describe('choosing', () => {
  test('Away keeps running conversations and takes no new ones; Online takes the oldest waiting', async () => {
    const world = await newWorld();
    const one = await anAgent(world);
    await one.open();
    const running = await anotherChat(world);
    expect(await setPresence(await one.as(), 'AWAY')).toMatchObject({ presence: 'AWAY', chosenPresence: 'AWAY' });
    const waiting = await anotherChat(world);
    expect([(await rowOf(world, running.id)).state, waiting.state]).toEqual(['ACTIVE', 'QUEUED']);
    expect(await setPresence(await one.as(), 'ONLINE')).toMatchObject({ presence: 'ONLINE', chosenPresence: 'ONLINE' });
    expect(await rowOf(world, waiting.id)).toMatchObject({ state: 'ACTIVE', agentId: one.agent.id });
    expect(await one.events()).toBe(2);
  });

  test('the same again tells nobody', async () => {
    const one = await anAgent(await newWorld());
    await one.open();
    await setPresence(await one.as(), 'ONLINE');
    expect(await one.events()).toBe(0);
  });

  test('without a connection holds from the next one on', async () => {
    const one = await anAgent(await newWorld(), { presence: 'OFFLINE' });
    expect(await setPresence(await one.as(), 'AWAY')).toMatchObject({ presence: 'OFFLINE', chosenPresence: 'AWAY' });
    await one.open();
    expect(await one.presence()).toBe('AWAY');
  });

  test('Offline is refused: that is for the connection to say', async () => {
    const one = await anAgent(await newWorld());
    await one.open();
    await expect(setPresence(await one.as(), 'OFFLINE')).rejects.toMatchObject(mend('INVALID', 'presence'));
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 0]);
  });

  test('is not for one who was archived meanwhile', async () => {
    const one = await anAgent(await newWorld());
    const caller = await one.as();
    await sql`update agent set archived_at = now() where id = ${one.agent.id}`;
    await expect(setPresence(caller, 'AWAY')).rejects.toMatchObject(refusal('NOT_FOUND'));
  });
});
