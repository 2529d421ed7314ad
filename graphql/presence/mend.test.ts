import { beforeAll, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { processId } from '../event/signal.ts';
import { newWorld } from '../world.factory.ts';
import { closeConnection, mendConnections } from './connection.ts';
import { anAgent, beating } from './presence.factory.ts';
import { sweep } from './sweep.ts';

beforeAll(async () => void (await beating()));

const rowsOf = (agentId: string) => sql<{ id: string; closedAt: Date | null }[]>`
  select id, closed_at from agent_connection where agent_id = ${agentId} and process_id = ${processId}`;

test('a socket that closed without the database hearing of it is closed there too', async () => {
  const one = await anAgent(await newWorld());
  const id = await one.open();
  // Of another workspace there is nothing to close.
  await closeConnection((await newWorld()).workspaceId, id, new Date());
  expect(await rowsOf(one.agent.id)).toEqual([{ id, closedAt: null }]);
  await mendConnections();
  expect(await rowsOf(one.agent.id)).toEqual([{ id, closedAt: expect.any(Date) }]);
});

test('who was taken for dead by another process, and is not, is back, and so is the connection', async () => {
  const one = await anAgent(await newWorld());
  const id = await one.open();
  await sql`delete from agent_connection where id = ${id}`;
  await sweep();
  expect(await one.presence()).toBe('OFFLINE');
  await mendConnections();
  expect(await one.presence()).toBe('ONLINE');
  expect(await rowsOf(one.agent.id)).toEqual([{ id, closedAt: null }]);
});

test('when all is as it should be nothing happens', async () => {
  const one = await anAgent(await newWorld());
  await one.open();
  await one.close(await one.open(), 5);
  const before = await rowsOf(one.agent.id);
  await mendConnections();
  expect([await rowsOf(one.agent.id), await one.presence(), await one.events()]).toEqual([before, 'ONLINE', 0]);
});
