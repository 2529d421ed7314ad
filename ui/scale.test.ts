import fc from 'fast-check';
import { expect, test } from 'vitest';
import { named, stacked, topOf } from './scale.ts';

test.each([
  [0, 4],
  [3, 4],
  [5, 8],
  [37, 40],
  [850, 1000],
  [41, 60],
  [1194, 1200],
])('%i fits under %i', (most, top) => {
  expect(topOf(most)).toBe(top);
});

test('the top holds the highest bar and wastes less than half', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 10_000_000 }), (most) => topOf(most) >= most && topOf(most) < most * 2),
  );
});

test('names never exceed their room and begin with the first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 20 }), (count, room) => {
      const places = named(count, room);
      return places[0] === 0 && places.length <= room && places.every((place) => place < count);
    }),
  );
});

test('stacked pieces stand on each other, the first on the ground', () => {
  expect(stacked([30, 0, 20])).toEqual([
    { y: 70, height: 30 },
    { y: 70, height: 0 },
    { y: 50, height: 20 },
  ]);
});
