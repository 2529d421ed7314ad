import { type Day, dayIn } from '../../../filters/days.ts';
import type { Filters } from '../../../filters/filters.ts';
import { rangeOf } from '../../../filters/period.ts';

/** From the period's first day to its last; where it is open, from and to the days that have anything. */
export function chartSpan(filters: Filters, dates: readonly Day[], timeZone: string, now: Date): { from: Day; to: Day } {
  const range = rangeOf(filters.period, filters, dayIn(timeZone, now));
  const from = range.from ?? dates[0] ?? dayIn(timeZone, now);
  const to = range.to ?? dates.at(-1) ?? from;
  return { from, to: to < from ? from : to };
}
