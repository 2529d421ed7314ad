import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besides, type Filters, grades, kinds, ratings, readFilters, states, writeFilters } from './filters.ts';
import { periods } from './period.ts';
import { conversationFilter, statisticsFilter } from './variables.ts';

const read = (query: string) => readFilters(new URLSearchParams(query), '30d');
const day = fc.date({ min: new Date('2004-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));
const word = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const rest = fc.record(
  { site: word, agent: word, group: word, label: word, tag: word, search: word, visitor: word, rating: fc.constantFrom(...ratings), grade: fc.constantFrom(...grades), state: fc.constantFrom(...states), kind: fc.constantFrom(...kinds) },
  { requiredKeys: [] },
);
const filters: fc.Arbitrary<Filters> = fc.oneof(
  fc.tuple(rest, fc.constantFrom(...periods)).filter(([, period]) => period !== 'custom').map(([others, period]) => ({ ...others, period })),
  fc.tuple(rest, day, day).map(([others, from, to]) => ({ ...others, period: 'custom' as const, from, to })),
);

test('what is written into the address is read back the same', () => {
  fc.assert(fc.property(filters, (some) => {
      expect(read(writeFilters(some))).toEqual(some);
    }));
});

test('what is open stands beside the filters, and is no part of them', () => {
  const filters: Filters = { period: 'all', search: 'tent & co', tag: 'a&open=b', kind: 'CHAT', rating: '5', grade: 'GREEN', state: 'ENDED' };
  expect(besides(`?${writeFilters(filters)}&open=1&message=7`)).toBe('open=1&message=7');
  expect(besides(`?${writeFilters({ period: 'custom', from: '2026-01-01', to: '2026-02-01' })}`)).toBe('');
});

test('an address without a period, or with an unknown one, has the usual one', () => {
  expect(read('')).toEqual({ period: '30d' });
  expect(read('period=tomorrow')).toEqual({ period: '30d' });
  expect(read('period=custom')).toEqual({ period: '30d' });
});

test('days that do not exist and unknown grades and states are left out', () => {
  expect(read('from=2026-02-30&to=soon&grade=blue&state=asleep')).toEqual({ period: '30d' });
});

test('one end of a period is enough', () => {
  expect(read('from=2026-02-01&period=all')).toEqual({ period: 'custom', from: '2026-02-01' });
});

const now = new Date('2026-11-22T10:00:00Z');

test('a figure of the unlabeled asks for the unlabeled, not for a label called none', () => {
  expect(conversationFilter({ period: 'all', label: 'none', grade: 'RED' }, 'UTC', now)).toEqual({ unlabeled: true, responseGrade: 'RED' });
});

test('a visitor and a rating are asked for as what they are', () => {
  expect(conversationFilter({ period: 'all', visitor: 'v', rating: '4', tag: 'return' }, 'UTC', now)).toEqual({ visitorId: 'v', rating: 4, tag: 'return' });
  expect(read('rating=6')).toEqual({ period: '30d' });
});

test('unanswered is not a colour', () => {
  expect(conversationFilter({ period: 'all', grade: 'UNANSWERED' }, 'UTC', now)).toEqual({ unanswered: true });
});

test('figures and lists are asked for the same site, agent, group and time', () => {
  const some: Filters = { period: 'last-month', site: 's', agent: 'a', group: 'g' };
  expect(statisticsFilter(some)).toEqual({ siteId: 's', agentId: 'a', groupId: 'g' });
  expect(conversationFilter(some, 'Europe/Stockholm', now)).toEqual({
    siteId: 's',
    agentId: 'a',
    groupId: 'g',
    startedFrom: '2026-09-30T22:00:00.000Z',
    startedTo: '2026-10-31T23:00:00.000Z',
  });
});
