import type { OpeningHours, OpenSpan } from '../../db/schema/site.ts';

export const span = (from: number, to: number): OpenSpan => ({ from: from * 60, to: to * 60 });

/** Monday to Friday from eight to five, in Stockholm. */
export const office = (more: Partial<OpeningHours> = {}): OpeningHours => ({
  zone: 'Europe/Stockholm',
  week: [...Array.from({ length: 5 }, () => [span(8, 17)]), [], []],
  exceptions: [],
  ...more,
});

export const always: OpeningHours = { zone: 'UTC', week: Array.from({ length: 7 }, () => [span(0, 24)]), exceptions: [] };
export const never: OpeningHours = { ...always, week: Array.from({ length: 7 }, () => []) };

/** Shut now, and open from eight to five in three days, by UTC's clock. */
export const shutToday = (): OpeningHours => {
  const weekday = (new Date().getUTCDay() + 2) % 7;
  return { ...never, week: never.week.map((_, day) => (day === weekday ? [span(8, 17)] : [])) };
};
