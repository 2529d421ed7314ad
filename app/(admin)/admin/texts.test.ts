import { expect, test } from 'vitest';
import { admin as en } from '../../i18n/en/admin.ts';
import { admin as sv } from '../../i18n/sv/admin.ts';

const holes = (message: string | { one: string; other: string }) => {
  const texts = typeof message === 'string' ? [message] : [message.one, message.other];
  return texts.map((text) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort());
};
const swedish = new Map(Object.entries(sv));

test('both languages say the same things', () => {
  expect([...swedish.keys()]).toEqual(Object.keys(en));
});

test.each(Object.entries(en))('%s is filled with the same values in both languages', (key, message) => {
  expect(holes(swedish.get(key) ?? '')).toEqual(holes(message));
});
