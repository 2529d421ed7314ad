import { describe, expect, it } from 'vitest';
import { dateProblem, hoursInput, hoursValues, isSound, officeDay, spansProblem, withHolidays } from './hoursValues.ts';

const christmas = { date: '2026-12-24', name: 'Julafton', yearly: true, spans: [] };

describe('The form of opening hours', () => {
  it('begins with office hours, shut off, and gives back what the site has', () => {
    const fresh = hoursValues({ openingHours: null }, 'Europe/Stockholm');
    expect([fresh.always, fresh.week.map((spans) => spans.length), hoursInput(fresh)]).toEqual([true, [1, 1, 1, 1, 1, 0, 0], null]);
    const openingHours = { timeZone: 'UTC', week: Array.from({ length: 7 }, () => ({ spans: [{ from: '00:00', to: '24:00' }] })), exceptions: [christmas] };
    expect(hoursInput(hoursValues({ openingHours }, 'Europe/Stockholm'))).toEqual({
      timeZone: 'UTC', week: Array.from({ length: 7 }, () => ({ spans: [{ from: '00:00', to: '00:00' }] })), exceptions: [christmas],
    });
  });

  it('says what the API would refuse', () => {
    expect(spansProblem([officeDay, { from: '17:00', to: '02:00' }])).toBeNull();
    expect(spansProblem([{ from: '20:00', to: '02:00' }, { from: '21:00', to: '22:00' }])).toBe('admin.hours.problem.overlap');
    expect(spansProblem([{ from: '', to: '12:00' }])).toBe('admin.hours.problem.time');
    const other = { ...christmas, date: '2025-12-24' };
    expect([dateProblem([christmas, other], other), dateProblem([christmas], christmas)]).toEqual(['admin.hours.problem.twice', null]);
    expect(isSound({ always: false, timeZone: 'UTC', week: [], exceptions: [{ ...christmas, date: '' }] })).toBe(false);
  });

  it('takes holidays in once, and leaves what was decided of a date', () => {
    const open = { ...christmas, date: '2026-12-25', yearly: false, spans: [officeDay] };
    const holidays = [christmas, { date: '2026-12-25', name: 'Juldagen', yearly: true }, { date: '2026-04-03', name: 'Långfredagen', yearly: false }];
    const once = withHolidays([open], holidays);
    expect(once.map(({ date, spans }) => [date, spans.length])).toEqual([['2026-04-03', 0], ['2026-12-24', 0], ['2026-12-25', 1]]);
    expect(withHolidays(once, holidays)).toEqual(once);
  });
});
