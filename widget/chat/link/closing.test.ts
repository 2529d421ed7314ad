import { expect, test } from 'vitest';
import { closingOf } from './closing.ts';

test('a refused token is renewed', () => {
  expect([4401, 4403].map(closingOf)).toEqual(['refused', 'refused']);
});

test('what the server will refuse again is final', () => {
  expect([4400, 4406].map(closingOf)).toEqual(['final', 'final']);
});

test('cuts, restarts and slowness are tried again', () => {
  expect([0, 1000, 1001, 1006, 1011, 1012, 1013, 4408, 4499, 4500, 4999].map(closingOf)).toEqual(Array(11).fill('again'));
});
