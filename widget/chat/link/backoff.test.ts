import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usual } from '../times.ts';
import { backoff } from './backoff.ts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('the wait is never under 0.3 s and never over 10 s', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5_000 }), chance, (attempts, random) => {
      const wait = backoff(usual, attempts, () => random);
      expect(wait).toBeGreaterThanOrEqual(300);
      expect(wait).toBeLessThanOrEqual(10_000);
    }),
  );
});

test('the longest possible wait doubles with every attempt', () => {
  const longest = (attempts: number) => backoff(usual, attempts, () => 1);
  expect([0, 1, 2, 3, 4, 5].map(longest)).toEqual([600, 1_200, 2_400, 4_800, 9_600, 10_000]);
});

test('two clients that were cut at once come back at different times', () => {
  expect(backoff(usual, 3, () => 0.1)).not.toBe(backoff(usual, 3, () => 0.9));
});
