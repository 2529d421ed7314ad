import { expect, test } from 'vitest';
import { gradeOf } from './responseGrade.ts';

test('30 seconds are still green, 2 minutes are already red', () => {
  expect([0, 30_000, 30_001, 119_999, 120_000, 86_400_000].map(gradeOf)).toEqual([
    'GREEN',
    'GREEN',
    'YELLOW',
    'YELLOW',
    'RED',
    'RED',
  ]);
});
