import { expect, test } from 'vitest';
import { never, office } from './hours.factory.ts';
import { openingText } from './opening.ts';

test.each([
  ['2026-11-23T05:00:00Z', 'We open today at 8:00', 'Vi öppnar i dag kl. 8:00'],
  ['2026-11-23T17:00:00Z', 'We open tomorrow at 8:00', 'Vi öppnar i morgon kl. 8:00'],
  // Tuesday already in Stockholm.
  ['2026-11-23T23:30:00Z', 'We open today at 8:00', 'Vi öppnar i dag kl. 8:00'],
  ['2026-11-20T18:00:00Z', 'We open on Monday at 8:00', 'Vi öppnar på måndag kl. 8:00'],
  ['2026-11-23T10:00:00Z', null, null],
])('at %s it says when it opens', (now, en, sv) => {
  expect([openingText(office(), Date.parse(now), 'en'), openingText(office(), Date.parse(now), 'sv')]).toEqual([en, sv]);
});

test('far off it names the date; without hours, or when it never opens, it says nothing', () => {
  const closed = office({ exceptions: Array.from({ length: 10 }, (_, n) => ({ date: `2026-12-${20 + n}`, name: '', yearly: false, spans: [] })) });
  const now = Date.parse('2026-12-20T10:00:00Z');
  expect(openingText(closed, now, 'en')).toBe('We open on 30 December at 8:00');
  expect(openingText(closed, now, 'sv')).toBe('Vi öppnar den 30 december kl. 8:00');
  expect([openingText(null, now, 'en'), openingText(never, now, 'en')]).toEqual([null, null]);
});
