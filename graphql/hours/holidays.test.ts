import { describe, expect, test } from 'vitest';
import { swedishHolidays } from './holidays.ts';

const datesOf = (year: number) => Object.fromEntries(swedishHolidays(year, 'sv').map(({ name, date }) => [name, date.slice(5)]));

describe('Swedish holidays', () => {
  test.each([
    [2024, { Långfredagen: '03-29', Påskdagen: '03-31', 'Annandag påsk': '04-01', 'Kristi himmelsfärdsdag': '05-09', Pingstdagen: '05-19', Midsommarafton: '06-21', Midsommardagen: '06-22', 'Alla helgons dag': '11-02' }],
    [2025, { Långfredagen: '04-18', Påskdagen: '04-20', 'Annandag påsk': '04-21', 'Kristi himmelsfärdsdag': '05-29', Pingstdagen: '06-08', Midsommarafton: '06-20', Midsommardagen: '06-21', 'Alla helgons dag': '11-01' }],
    [2026, { Långfredagen: '04-03', Påskdagen: '04-05', 'Annandag påsk': '04-06', 'Kristi himmelsfärdsdag': '05-14', Pingstdagen: '05-24', Midsommarafton: '06-19', Midsommardagen: '06-20', 'Alla helgons dag': '10-31' }],
    [2038, { Påskdagen: '04-25' }],
    [1954, { Påskdagen: '04-18' }],
  ])('of %i move as the almanac says', (year, dates) => {
    expect(datesOf(year)).toMatchObject(dates);
  });

  test('are sixteen a year, in order, each named in both languages; those that stand still are of every year', () => {
    const all = swedishHolidays(2026, 'en');
    expect(all).toHaveLength(16);
    expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted());
    expect(all.filter(({ yearly }) => yearly).map(({ date }) => date.slice(5))).toEqual(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);
    expect(all[0]?.name).toBe('New Year’s Day');
  });
});
