import { expect, test } from 'vitest';
import { aChat } from '../conversation/conversation.factory.ts';
import { sql } from '../../db/client.ts';
import { setMaxActiveChats } from '../presence/presence.ts';
import { newWorld } from '../world.factory.ts';
import { inTurn } from './turns.ts';

test('a workspace whose transactions all wait leaves connections to the others', async () => {
  const busy = await newWorld();
  const caller = await busy.as(await busy.agent());
  const { world, asAgent } = await aChat();
  const locked = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const holding = sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${busy.workspaceId}, 7))`;
    locked.resolve();
    await release.promise;
  });
  await locked.promise;
  const order: string[] = [];
  // More than there are connections.
  const waiting = Array.from({ length: 60 }, (_, index) => setMaxActiveChats(caller, 1 + (index % 9)).then(() => order.push('busy')));
  await setMaxActiveChats(asAgent, 7).then(() => order.push('other'));
  await sql`select 1 from workspace where id = ${world.workspaceId}`.then(() => order.push('other'));
  release.resolve();
  await Promise.all([holding, ...waiting]);
  expect(order.slice(0, 2)).toEqual(['other', 'other']);
  expect(order).toHaveLength(62);
});

test('everyone has a turn, in the order of coming, also after one has failed', async () => {
  const order: number[] = [];
  const turns = Array.from({ length: 50 }, (_, index) =>
    inTurn('a workspace', async () => {
      order.push(index);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (index % 3 === 0) throw new Error('failed');
    }).catch(() => {}),
  );
  await Promise.all(turns);
  expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
});
