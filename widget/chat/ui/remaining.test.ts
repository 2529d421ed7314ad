import { expect, test } from 'vitest';
import { remaining } from './remaining.ts';

test('counts characters as the server does', () => {
  expect(remaining('a'.repeat(10_001))).toBe(-1);
  expect(remaining('🙂'.repeat(10_000))).toBe(0);
  expect(remaining('🙂'.repeat(9_999))).toBe(1);
});

test('blanks around it are not sent and do not count', () => {
  expect(remaining(` ${'a'.repeat(10_000)}\n`)).toBe(0);
});
