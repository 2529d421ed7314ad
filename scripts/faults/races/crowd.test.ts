import { expect, test } from 'vitest';
import { conversationsOf } from '../../../graphql/conversation/conversation.factory.ts';
import { runCrowd } from './crowd.ts';
import { wrongsOf } from './wrongs.ts';

// The long form is `npm run faults -- races`.
test.each([1, 2, 3])('150 arrivals while agents leave, come back, finish and are archived: schedule %d', async (seed) => {
  const world = await runCrowd({ seed, visitors: 150, agents: 8 });
  expect(await wrongsOf(world, 4)).toEqual([]);
  const all = await conversationsOf(world);
  expect(all).toHaveLength(150);
  expect(all.filter(({ state }) => state === 'ACTIVE').length).toBeGreaterThanOrEqual(4);
}, 60_000);
