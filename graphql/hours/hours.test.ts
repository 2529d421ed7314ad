import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpeningHours, OpenSpan } from '../../db/schema/site.ts';
import { always, never, office, span } from './hours.factory.ts';
import { isOpen, nextOpening, stateOf } from './hours.ts';

const at = (text: string): number => Date.parse(text);
const minuteMs = 60_000;
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

describe('a site with hours', () => {
  test.each([
    ['2026-11-23T06:59:59Z', false],
    ['2026-11-23T07:00:00Z', true],
    ['2026-11-23T15:59:59Z', true],
    ['2026-11-23T16:00:00Z', false],
    ['2026-11-22T10:00:00Z', false],
    // In summer the clock is an hour further ahead.
    ['2026-07-01T06:00:00Z', true],
    ['2026-07-01T15:00:00Z', false],
  ])('at %s: %s', (instant, open) => {
    expect(isOpen(office(), at(instant))).toBe(open);
  });

  test('opens on the next day that has hours, and knows when it closes', () => {
    expect(iso(nextOpening(office(), at('2026-11-20T16:00:00Z')))).toBe('2026-11-23T07:00:00.000Z');
    expect(stateOf(office(), at('2026-11-23T12:00:00Z'))).toEqual({ open: true, until: at('2026-11-23T16:00:00Z') });
    expect(nextOpening(never, at('2026-11-20T16:00:00Z'))).toBeNull();
    expect(isOpen(null, Date.now())).toBe(true);
  });

  test('goes on over midnight, into a day that is closed', () => {
    const friday = office({ week: [[], [], [], [], [span(22, 2)], [], []], exceptions: [{ date: '2026-11-21', name: 'Closed', yearly: false, spans: [] }] });
    expect(isOpen(friday, at('2026-11-21T00:59:59Z'))).toBe(true);
    expect(isOpen(friday, at('2026-11-21T01:00:00Z'))).toBe(false);
    expect(stateOf(friday, at('2026-11-20T22:00:00Z')).until).toBe(at('2026-11-21T01:00:00Z'));
  });

  test('keeps what is special about a date, of every year and of one', () => {
    const hours = office({
      exceptions: [
        { date: '2020-12-24', name: 'Julafton', yearly: true, spans: [] },
        { date: '2026-12-24', name: 'Open this year', yearly: false, spans: [span(9, 12)] },
      ],
    });
    expect(isOpen(hours, at('2025-12-24T10:00:00Z'))).toBe(false);
    expect(isOpen(hours, at('2026-12-24T10:00:00Z'))).toBe(true);
    expect(isOpen(hours, at('2026-12-24T13:00:00Z'))).toBe(false);
    expect(iso(nextOpening(hours, at('2025-12-23T17:00:00Z')))).toBe('2025-12-25T07:00:00.000Z');
  });

  test('has the lost hour shut and the doubled one open once through, when clocks change', () => {
    const night = (zone: string) => office({ zone, week: Array.from({ length: 7 }, () => [{ from: 150, to: 180 }]) });
    // 02:30 is skipped: what would begin then begins with the leap, and 03:00 is its end, so there is nothing.
    expect(isOpen(night('Europe/Stockholm'), at('2026-03-29T01:00:00Z'))).toBe(false);
    expect(iso(nextOpening(night('Europe/Stockholm'), at('2026-03-28T12:00:00Z')))).toBe('2026-03-30T00:30:00.000Z');
    // 02:30 comes twice: open from the first up to the last 03:00.
    expect(stateOf(night('Europe/Stockholm'), at('2026-10-25T00:30:00Z'))).toEqual({ open: true, until: at('2026-10-25T02:00:00Z') });
    expect(isOpen(night('America/New_York'), at('2026-11-01T07:30:00Z'))).toBe(true);
  });
});

/** The days around a change of clocks, and any others. */
const zone = fc.constantFrom('Europe/Stockholm', 'America/New_York', 'UTC', 'Australia/Lord_Howe');
const instant = fc.oneof(
  ...['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-07-05'].map((day) =>
    fc.integer({ min: -2 * 1440, max: 2 * 1440 }).map((minutes) => at(`${day}T00:00:00Z`) + minutes * minuteMs),
  ),
);
const spans: fc.Arbitrary<OpenSpan[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 0, maxLength: 4 })
  .map((quarters) => quarters.sort((a, b) => a - b))
  .map((quarters) => quarters.flatMap((quarter, index) => (index % 2 === 0 ? [{ from: quarter * 15, to: (quarters[index + 1] ?? 96) * 15 }] : [])));
const hoursOf: fc.Arbitrary<OpeningHours> = fc.record({
  zone,
  week: fc.array(spans, { minLength: 7, maxLength: 7 }),
  exceptions: fc.array(fc.record({ date: fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01'), name: fc.constant(''), yearly: fc.boolean(), spans }), { maxLength: 2 }),
});

/** What the door says, read off the wall clock alone; nothing of it is the code under test. */
function doorSays(hours: OpeningHours, moment: number): boolean {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: hours.zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).formatToParts(moment);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  const minute = Number(part('hour')) * 60 + Number(part('minute'));
  const exception = hours.exceptions.find((one) => !one.yearly && one.date === date) ?? hours.exceptions.find((one) => one.yearly && one.date.slice(5) === date.slice(5));
  const weekday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
  return (exception?.spans ?? hours.week[weekday] ?? []).some(({ from, to }) => from <= minute && minute < to);
}

/** Within three hours of a change of clocks the wall clock alone does not say which of two times it is. */
const clockIsSteady = (zone: string, moment: number): boolean => {
  const offset = (when: number) => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(when);
  return offset(moment - 180 * minuteMs).split('GMT')[1] === offset(moment + 180 * minuteMs).split('GMT')[1];
};

describe('whatever the hours are', () => {
  test('a site is open exactly when the wall clock is in one of its spans', () => {
    fc.assert(
      fc.property(hoursOf, instant, (hours, moment) => {
        fc.pre(clockIsSteady(hours.zone, moment));
        expect(isOpen(hours, moment)).toBe(doorSays(hours, moment));
      }),
      { numRuns: 500 },
    );
  });

  test('while the wall clock is in a span it is open, also in the nights when clocks change', () => {
    fc.assert(
      fc.property(hoursOf, instant, (hours, moment) => {
        fc.pre(doorSays(hours, moment));
        expect(isOpen(hours, moment)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the next opening is the first moment at which it is open', () => {
    fc.assert(
      fc.property(hoursOf, instant, (hours, moment) => {
        const next = nextOpening(hours, moment);
        if (isOpen(hours, moment)) return void expect(next).toBe(moment);
        if (next === null) return void expect(hours.week.every((day) => day.length === 0)).toBe(true);
        expect(isOpen(hours, next)).toBe(true);
        for (let before = next - 15 * minuteMs; before >= moment && before > next - 3 * 1440 * minuteMs; before -= 15 * minuteMs) {
          expect(isOpen(hours, before)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('it stays open until the moment that it names, and not beyond', () => {
    fc.assert(
      fc.property(hoursOf, instant, (hours, moment) => {
        const { open, until } = stateOf(hours, moment);
        fc.pre(open && until !== null && until - moment < 1440 * minuteMs);
        expect(isOpen(hours, Number(until) - 1)).toBe(true);
        expect(isOpen(hours, Number(until))).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(isOpen(always, Date.now())).toBe(true);
  });
});
