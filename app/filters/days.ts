/** A day of the calendar, `2026-11-22`; where it begins in time depends on the zone. */
export type Day = string;

const dayMilliseconds = 86_400_000;

export const isDay = (text: string | null | undefined): text is Day =>
  text != null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);

export function dayIn(timeZone: string, at: Date): Day {
  const { year, month, day } = wallClock(timeZone, at);
  return `${year}-${month}-${day}`;
}

/** The moment at which a day begins there: mostly midnight, an hour later where the clocks skip it. */
export function startOfDay(day: Day, timeZone: string): Date {
  const wall = Date.parse(day);
  const guess = wall - offset(timeZone, new Date(wall));
  const found = wall - offset(timeZone, new Date(guess));
  return new Date(Math.max(found, dayIn(timeZone, new Date(found)) < day ? guess : found));
}

const offset = (timeZone: string, at: Date): number => {
  const { year, month, day, hour, minute, second } = wallClock(timeZone, at);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(at.getTime() / 1000) * 1000;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string, at: Date) {
  const parts = new Map(clockOf(timeZone).formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '00';
  return { year: part('year').padStart(4, '0'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute'), second: part('second') };
}

/** Kept: making one costs a thousand times more than using it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two, second: two });
  clocks.set(timeZone, clock);
  return clock;
}
