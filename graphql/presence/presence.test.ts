import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { anAgent, beating } from './presence.factory.ts';
import { setPresence } from './presence.ts';
import { sweep } from './sweep.ts';

beforeAll(async () => void (await beating()));

describe('an agent', () => {
  test('is Offline once every connection has been gone for 30 seconds, told once', async () => {
    const one = await anAgent(await newWorld());
    const [tab, second] = [await one.open(), await one.open()];
    await one.close(tab, 31);
    await sweep();
    expect(await one.presence()).toBe('ONLINE');
    await one.close(second, 31);
    await sweep();
    await sweep();
    expect([await one.presence(), await one.events()]).toEqual(['OFFLINE', 1]);
  });

  test('stays within the grace time, and when coming back in it tells nobody', async () => {
    const one = await anAgent(await newWorld());
    await one.close(await one.open(), 25);
    await sweep();
    expect(await one.presence()).toBe('ONLINE');
    await one.open();
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 0]);
  });

  test('stays, however long ago a connection was closed, while another is open', async () => {
    const one = await anAgent(await newWorld());
    await one.open();
    await one.close(await one.open(), 3_600);
    await sweep();
    expect(await one.presence()).toBe('ONLINE');
  });

  test('of a process that died is Offline 30 seconds after its last beat', async () => {
    const world = await newWorld();
    const one = await anAgent(world);
    const dead = newId();
    await sql`insert into server_process (id, beat_at) values (${dead}, now() - interval '25 seconds')`;
    await sql`insert into agent_connection ${sql({ workspaceId: world.workspaceId, id: newId(), agentId: one.agent.id, processId: dead, openedAt: new Date() })}`;
    await one.withoutGiven();
    await sweep();
    expect(await one.presence()).toBe('ONLINE');
    await sql`update server_process set beat_at = now() - interval '31 seconds' where id = ${dead}`;
    await sweep();
    expect(await one.presence()).toBe('OFFLINE');
    await sql`update server_process set beat_at = now() - interval '61 seconds' where id = ${dead}`;
    await sweep();
    expect(await sql`select 1 from agent_connection where process_id = ${dead}`).toHaveLength(0);
  });

  test('gets no conversation while Offline, and the oldest waiting when back', async () => {
    const world = await newWorld();
    const one = await anAgent(world, { maxActiveChats: 1 });
    await one.close(await one.open(), 31);
    await sweep();
    const [oldest, younger] = [await anotherChat(world), await anotherChat(world)];
    expect([oldest.state, younger.state]).toEqual(['QUEUED', 'QUEUED']);
    await one.open();
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 2]);
    expect(await rowOf(world, oldest.id)).toMatchObject({ state: 'ACTIVE', agentId: one.agent.id });
    expect((await rowOf(world, younger.id)).state).toBe('QUEUED');
  });

  test('keeps running conversations while Offline', async () => {
    const world = await newWorld();
    const one = await anAgent(world);
    const connection = await one.open();
    const { id } = await anotherChat(world);
    await one.close(connection, 31);
    await sweep();
    expect(await rowOf(world, id)).toMatchObject({ state: 'ACTIVE', agentId: one.agent.id });
  });

  test('who chose Away comes back Away', async () => {
    const world = await newWorld();
    const one = await anAgent(world);
    const connection = await one.open();
    await setPresence(await one.as(), 'AWAY');
    await one.close(connection, 31);
    await sweep();
    expect(await one.presence()).toBe('OFFLINE');
    const { id } = await anotherChat(world);
    await one.open();
    expect(await one.presence()).toBe('AWAY');
    expect((await rowOf(world, id)).state).toBe('QUEUED');
  });

  test('is Online who connects in the very moment of being taken Offline', async () => {
    const world = await newWorld();
    const one = await anAgent(world);
    let opened: Promise<string> = Promise.resolve('');
    // As the sweep does it: under the routing lock, on what it saw before the connection was there.
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtextextended(${world.workspaceId}, 7))`;
      await tx`update agent set presence = 'OFFLINE' where workspace_id = ${world.workspaceId}`;
      opened = one.open();
      await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, 300))]);
    });
    await opened;
    expect(await one.presence()).toBe('ONLINE');
  });

  test('who is archived does not come back', async () => {
    const one = await anAgent(await newWorld(), { presence: 'OFFLINE', archivedAt: new Date() });
    await one.open();
    expect(await one.presence()).toBe('OFFLINE');
  });
});
