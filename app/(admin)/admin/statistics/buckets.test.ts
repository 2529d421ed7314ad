import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../filters/days.ts';
import { bucketsOf, type DayFigures, unitFor, units } from './buckets.ts';

const day = (date: string, ...counts: [string | null, number][]): DayFigures => ({
  date,
  labels: counts.map(([labelId, conversations]) => ({ labelId, conversations })),
});
const spans = (unit: (typeof units)[number], from: string, to: string) => bucketsOf([], unit, from, to).map((bucket) => [bucket.from, bucket.to]);

test('weeks begin on Monday and are cut at the period’s ends', () => {
  expect(spans('week', '2026-11-18', '2026-12-01')).toEqual([
    ['2026-11-18', '2026-11-22'],
    ['2026-11-23', '2026-11-29'],
    ['2026-11-30', '2026-12-01'],
  ]);
});

test('months are as long as they are', () => {
  expect(spans('month', '2024-01-31', '2024-03-02')).toEqual([
    ['2024-01-31', '2024-01-31'],
    ['2024-02-01', '2024-02-29'],
    ['2024-03-01', '2024-03-02'],
  ]);
});

test('years', () => {
  expect(spans('year', '2004-11-15', '2006-01-01').map(([from]) => from)).toEqual(['2004-11-15', '2005-01-01', '2006-01-01']);
});

test('counts of one label are added, those without a label are kept apart', () => {
  const days = [day('2026-11-17', ['a', 2], [null, 1]), day('2026-11-19', ['a', 3])];
  const [week] = bucketsOf(days, 'week', '2026-11-16', '2026-11-22');
  expect([...(week?.counts ?? [])]).toEqual([
    ['a', 5],
    ['none', 1],
  ]);
});

test('nothing is lost or doubled and there are no holes, whatever the unit', () => {
  const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(figures, fc.constantFrom(...units), (some, unit) => {
      const days = some.map(([at, count]) => day(addDays('2004-11-15', at), ['a', count]));
      const dates = days.map(({ date }) => date).sort();
      const buckets = bucketsOf(days, unit, dates[0] ?? '', dates.at(-1) ?? '');
      const counted = buckets.reduce((sum, { counts }) => sum + (counts.get('a') ?? 0), 0);
      expect(counted).toBe(some.reduce((sum, [, count]) => sum + count, 0));
      for (const [index, bucket] of buckets.entries()) {
        if (index > 0) expect(bucket.from).toBe(addDays(buckets[index - 1]?.to ?? '', 1));
      }
    }),
  );
});

test('two months are shown by day, a year by week, fourteen years by month, more by year', () => {
  expect(unitFor('2026-10-01', '2026-11-30')).toBe('day');
  expect(unitFor('2026-01-01', '2026-12-31')).toBe('week');
  expect(unitFor('2004-11-15', '2018-12-31')).toBe('month');
  expect(unitFor('2004-11-15', '2026-11-22')).toBe('year');
});
