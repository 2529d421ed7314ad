import { expect, test } from 'vitest';
import { moved } from './moved.ts';

test('one up, one down, to either end', () => {
  const ids = ['a', 'b', 'c', 'd'];
  expect(moved(ids, 'c', 1)).toEqual(['a', 'c', 'b', 'd']);
  expect(moved(ids, 'b', 2)).toEqual(['a', 'c', 'b', 'd']);
  expect(moved(ids, 'd', 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(ids, 'a', 3)).toEqual(['b', 'c', 'd', 'a']);
});
