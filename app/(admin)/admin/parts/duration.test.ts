import { expect, test } from 'vitest';
import { duration } from './useFormat.ts';

test.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min'],
  [75, '1 min 15 s'],
  [3599.6, '1 h'],
  [7_530, '2 h 6 min'],
])('%s seconds are %s', (seconds, text) => {
  expect(duration(seconds).replaceAll('\u00a0', ' ')).toBe(text);
});
