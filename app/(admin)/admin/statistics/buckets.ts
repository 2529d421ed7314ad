import { addDays, type Day, daysBetween } from '../../../filters/days.ts';

export const units = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

export interface DayFigures {
  date: Day;
  labels: readonly { labelId: string | null; conversations: number }[];
}

export interface Bucket {
  from: Day;
  to: Day;
  /** Conversations by label id; `none`: without one. */
  counts: ReadonlyMap<string, number>;
}

/** The finest that can still be read: about sixty bars; months for what is longer, up to fifteen years. */
export function unitFor(from: Day, to: Day): Unit {
  const days = daysBetween(from, to) + 1;
  if (days <= 62) return 'day';
  if (days <= 7 * 60) return 'week';
  return days <= 366 * 15 ? 'month' : 'year';
}

/** Days put together, without holes between the first and the last. */
export function bucketsOf(days: readonly DayFigures[], unit: Unit, from: Day, to: Day): Bucket[] {
  const buckets: (Bucket & { counts: Map<string, number> })[] = [];
  for (let start = startOf(unit, from); start <= to; start = next(unit, start)) {
    buckets.push({ from: start < from ? from : start, to: earlier(addDays(next(unit, start), -1), to), counts: new Map() });
  }
  const byStart = new Map(buckets.map((bucket) => [startOf(unit, bucket.from), bucket]));
  for (const { date, labels } of days) {
    const counts = byStart.get(startOf(unit, date))?.counts;
    for (const { labelId, conversations } of labels) {
      const id = labelId ?? 'none';
      counts?.set(id, (counts.get(id) ?? 0) + conversations);
    }
  }
  return buckets;
}

/** Weeks begin on Monday. */
export function startOf(unit: Unit, day: Day): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

function next(unit: Unit, start: Day): Day {
  if (unit === 'day') return addDays(start, 1);
  if (unit === 'week') return addDays(start, 7);
  return startOf(unit, addDays(start, unit === 'month' ? 31 : 366));
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
