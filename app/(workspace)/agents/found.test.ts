import { expect, test } from 'vitest';
import { found } from './found.ts';

const agent = (name: string, more = {}) => ({ name, title: '', department: '', statusText: '', presence: 'ONLINE' as const, groups: [{ name: 'Sales' }], ...more });
const people = [
  agent('Örjan'),
  agent('Åsa', { presence: 'OFFLINE' as const }),
  agent('Zara', { title: 'Head of support', presence: 'AWAY' as const }),
  agent('Anna', { groups: [{ name: 'Billing' }], statusText: 'Lunch till 13' }),
];
const names = (search: string) => found(people, search, 'sv').map(({ name }) => name);

test('who can be reached stands first, then it goes by name as the language does', () => {
  expect(names('')).toEqual(['Anna', 'Örjan', 'Zara', 'Åsa']);
});

test('every word must stand somewhere, in whatever case', () => {
  expect(names('SUPPORT')).toEqual(['Zara']);
  expect(names('åsa sales')).toEqual(['Åsa']);
  expect(names('lunch billing')).toEqual(['Anna']);
  expect(names('lunch sales')).toEqual([]);
});
