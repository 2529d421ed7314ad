import { expect, test } from 'vitest';
import { pagesFor } from './pages.ts';

const slugs = (...permissions: Parameters<typeof pagesFor>[0]) => pagesFor(permissions).map(({ slug }) => slug);

test('one who may nothing has no page', () => {
  expect(slugs('SEND_MESSAGES')).toEqual([]);
});

test('a single permission opens its own pages and no others', () => {
  expect(slugs('MANAGE_LABELS')).toEqual(['labels']);
  expect(slugs('VIEW_STATISTICS')).toEqual(['statistics', 'conversations']);
  expect(slugs('READ_ALL_CONVERSATIONS')).toEqual(['conversations']);
});
