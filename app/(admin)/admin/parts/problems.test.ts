import { expect, test } from 'vitest';
import { fieldName, problemKey } from './problems.ts';

test('a problem says what its field needs, else what its code says', () => {
  expect(problemKey({ code: 'TAKEN', field: 'email' })).toBe('admin.problem.emailTaken');
  expect(problemKey({ code: 'INVALID', field: 'allowedOrigins.1' })).toBe('admin.problem.origins');
  expect(problemKey({ code: 'TOO_LONG', field: 'title' })).toBe('common.userError.TOO_LONG');
  expect(problemKey({ code: 'LAST_OWNER', field: null })).toBe('common.userError.LAST_OWNER');
});

test.each([
  ['name', 'name'],
  ['input.name', 'name'],
  ['allowedOrigins.2', 'allowedOrigins'],
  ['allowedOrigins[2]', 'allowedOrigins'],
  [null, null],
])('the field of %s is %s', (field, name) => {
  expect(fieldName(field)).toBe(name);
});
