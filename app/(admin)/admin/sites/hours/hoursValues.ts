import type { OpeningHoursInput } from '../../../../__generated__/schema.ts';
import type { MessageKey } from '../../../../i18n/messages.ts';
import type { AdminSiteFragment } from '../sites.generated.ts';

/** Times as a field of the kind `time` writes them; until midnight is `00:00`. */
export interface Span {
  from: string;
  to: string;
}

export interface SpecialDay {
  date: string;
  name: string;
  yearly: boolean;
  spans: readonly Span[];
}

export interface HoursValues {
  always: boolean;
  timeZone: string;
  week: readonly (readonly Span[])[];
  exceptions: readonly SpecialDay[];
}

export const officeDay: Span = { from: '08:00', to: '17:00' };

export function hoursValues({ openingHours }: Pick<AdminSiteFragment, 'openingHours'>, timeZone: string): HoursValues {
  if (!openingHours) return { always: true, timeZone, week: Array.from({ length: 7 }, (_, day) => (day < 5 ? [officeDay] : [])), exceptions: [] };
  return {
    always: false,
    timeZone: openingHours.timeZone,
    week: openingHours.week.map(({ spans }) => shown(spans)),
    exceptions: openingHours.exceptions.map(({ date, name, yearly, spans }) => ({ date, name, yearly, spans: shown(spans) })),
  };
}

/** Null: always open. */
export function hoursInput({ always, timeZone, week, exceptions }: HoursValues): OpeningHoursInput | null {
  if (always) return null;
  return { timeZone, week: week.map((spans) => ({ spans: [...spans] })), exceptions: exceptions.map((one) => ({ ...one, spans: [...one.spans] })) };
}

/** What is wrong with the times of one day. */
export function spansProblem(spans: readonly Span[]): MessageKey | null {
  if (spans.some(({ from, to }) => !from || !to)) return 'admin.hours.problem.time';
  const sorted = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const overlap = sorted.some(({ from, to }, index) => {
    const next = sorted[index + 1];
    return next !== undefined && (to <= from || to > next.from);
  });
  return overlap ? 'admin.hours.problem.overlap' : null;
}

export function dateProblem(exceptions: readonly SpecialDay[], one: SpecialDay): MessageKey | null {
  if (!one.date) return 'admin.hours.problem.date';
  const key = keyOf(one);
  return exceptions.some((other) => other !== one && keyOf(other) === key) ? 'admin.hours.problem.twice' : null;
}

export const isSound = ({ always, week, exceptions }: HoursValues): boolean =>
  always || (week.every((spans) => !spansProblem(spans)) && exceptions.every((one) => !dateProblem(exceptions, one) && !spansProblem(one.spans)));

/** Those of the holidays that do not stand there yet, closed. */
export function withHolidays(exceptions: readonly SpecialDay[], holidays: readonly Omit<SpecialDay, 'spans'>[]): SpecialDay[] {
  const known = new Set(exceptions.flatMap((one) => [keyOf(one), one.date]));
  const fresh = holidays.filter((one) => !known.has(keyOf(one)) && !known.has(one.date));
  return [...exceptions, ...fresh.map(({ date, name, yearly }) => ({ date, name, yearly, spans: [] }))].sort((a, b) => (a.date < b.date ? -1 : 1));
}

const keyOf = ({ date, yearly }: Pick<SpecialDay, 'date' | 'yearly'>): string => (yearly ? date.slice(5) : date);

const shown = (spans: readonly Span[]): Span[] => spans.map(({ from, to }) => ({ from, to: to === '24:00' ? '00:00' : to }));
