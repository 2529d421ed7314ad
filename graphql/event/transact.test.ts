import { expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { logOf } from './log.factory.ts';
import { recordEvent, transact } from './transact.ts';

test('two that wait for each other both get through, and each is told to the log once', async () => {
  const world = await newWorld();
  const { workspaceId } = world;
  const rows = [await world.visitor(), await world.visitor()].map(({ id }) => id);
  let holding = 0;
  let bothHold: () => void;
  const met = new Promise<void>((resolve) => (bothHold = resolve));
  let attempts = 0;
  const crossing = ([first, second]: string[]) =>
    transact(workspaceId, async (tx) => {
      attempts++;
      const name = (id: string | undefined) =>
        tx.sql`update visitor set name = coalesce(name, '') || 'x' where workspace_id = ${workspaceId} and id = ${id ?? ''}`;
      await name(first);
      if (++holding === 2) bothHold();
      await met;
      await name(second);
      recordEvent(tx, { type: 'label.created', actor: { type: 'SYSTEM', workspaceId }, subjectId: newId() });
    });
  await Promise.all([crossing(rows), crossing(rows.toReversed())]);
  // Four when each was taken for the one to give way.
  expect(attempts).toBeGreaterThanOrEqual(3);
  const names = await sql<{ name: string }[]>`select name from visitor where workspace_id = ${workspaceId}`;
  expect(names.map(({ name }) => name)).toEqual(['xx', 'xx']);
  expect(await logOf(world)).toHaveLength(2);
});

test('what throws is undone, told to nobody, and not tried again', async () => {
  const world = await newWorld();
  let attempts = 0;
  const failing = transact(world.workspaceId, async (tx) => {
    attempts++;
    await tx.sql`update site set name = 'gone' where workspace_id = ${world.workspaceId}`;
    recordEvent(tx, { type: 'site.updated', actor: { type: 'SYSTEM', workspaceId: world.workspaceId } });
    throw new Error('No');
  });
  await expect(failing).rejects.toThrow('No');
  expect(attempts).toBe(1);
  expect(await sql`select 1 from site where workspace_id = ${world.workspaceId} and name = 'gone'`).toHaveLength(0);
  expect(await logOf(world)).toEqual([]);
});
