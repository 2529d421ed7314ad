import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayIn, startOfDay } from './days.ts';
import { momentsOf, rangeOf } from './period.ts';

const today = '2026-03-01';

test.each([
  ['today', { from: '2026-03-01', to: '2026-03-01' }],
  ['7d', { from: '2026-02-23', to: '2026-03-01' }],
  ['30d', { from: '2026-01-31', to: '2026-03-01' }],
  ['month', { from: '2026-03-01', to: '2026-03-01' }],
  ['last-month', { from: '2026-02-01', to: '2026-02-28' }],
  ['all', {}],
] as const)('%s', (period, range) => {
  expect(rangeOf(period, {}, today)).toEqual(range);
});

test('the last month of January is December of the year before', () => {
  expect(rangeOf('last-month', {}, '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
});

test('a day begins at midnight of its zone, in summer as in winter', () => {
  expect(startOfDay('2026-01-15', 'Europe/Stockholm').toISOString()).toBe('2026-01-14T23:00:00.000Z');
  expect(startOfDay('2026-07-15', 'Europe/Stockholm').toISOString()).toBe('2026-07-14T22:00:00.000Z');
  expect(startOfDay('2026-03-29', 'Europe/Stockholm').toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(startOfDay('2026-03-30', 'Europe/Stockholm').toISOString()).toBe('2026-03-29T22:00:00.000Z');
});

test('where the clocks skip midnight the day begins at its first moment', () => {
  expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
});

test('days of a zone lie edge to edge', () => {
  const zones = fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'America/Sao_Paulo', 'Pacific/Auckland', 'UTC');
  const days = fc.integer({ min: 0, max: 9_000 }).map((count) => addDays('2004-01-01', count));
  fc.assert(
    fc.property(zones, days, (zone, day) => {
      const start = startOfDay(day, zone);
      expect(dayIn(zone, start)).toBe(day);
      expect(dayIn(zone, new Date(start.getTime() - 1))).toBe(addDays(day, -1));
    }),
  );
});

test('a period that reaches today has no end; one before has the end of its last day', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  expect(momentsOf({ from: '2026-03-01', to: '2026-03-01' }, 'UTC', now)).toEqual({ from: '2026-03-01T00:00:00.000Z' });
  expect(momentsOf({ to: '2026-02-27' }, 'UTC', now)).toEqual({ to: '2026-02-28T00:00:00.000Z' });
  expect(momentsOf({}, 'UTC', now)).toEqual({});
});
