import { addDays, type Day, dayIn, startOfDay } from './days.ts';

export const periods = ['today', '7d', '30d', 'month', 'last-month', 'all', 'custom'] as const;
export type Period = (typeof periods)[number];

/** First and last day, both included; an end that is left out is open. */
export interface Range {
  from?: Day;
  to?: Day;
}

export function rangeOf(period: Period, custom: Range, today: Day): Range {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  const lastOfMonthBefore = addDays(firstOfMonth, -1);
  const ranges: Record<Period, Range> = {
    today: { from: today, to: today },
    '7d': { from: addDays(today, -6), to: today },
    '30d': { from: addDays(today, -29), to: today },
    month: { from: firstOfMonth, to: today },
    'last-month': { from: `${lastOfMonthBefore.slice(0, 8)}01`, to: lastOfMonthBefore },
    all: {},
    custom,
  };
  return ranges[period];
}

export interface Moments {
  from?: string;
  to?: string;
}

/** The same in moments, the end not included. A period that reaches today stays open, so that the next minute is in it. */
export function momentsOf({ from, to }: Range, timeZone: string, now: Date): Moments {
  const open = to === undefined || to >= dayIn(timeZone, now);
  return {
    ...(from && { from: startOfDay(from, timeZone).toISOString() }),
    ...(!open && { to: startOfDay(addDays(to, 1), timeZone).toISOString() }),
  };
}
