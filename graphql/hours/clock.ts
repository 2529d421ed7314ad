/** What a zone's clock and calendar say. Days are counted from 1970-01-01; the day's minute from midnight. */
export interface Reading {
  day: number;
  minute: number;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** At an instant, in milliseconds since 1970. */
export function readClock(zone: string, instant: number): Reading {
  const local = instant + offsetAt(zone, instant);
  const day = Math.floor(local / dayMs);
  return { day, minute: Math.floor((local - day * dayMs) / minuteMs) };
}

/** The first instant at which the clock shows this, or, when it skips it, the instant of the leap. */
export const firstInstantOf = (zone: string, day: number, minute: number): number => Math.min(...instantsOf(zone, day, minute));

/** The last such instant: in the hour that comes twice, the second. */
export const lastInstantOf = (zone: string, day: number, minute: number): number => Math.max(...instantsOf(zone, day, minute));

/** `2026-12-24` of a day. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

/** 0: Monday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

function instantsOf(zone: string, day: number, minute: number): number[] {
  const local = day * dayMs + minute * minuteMs;
  const offsets = [...new Set([offsetAt(zone, local - dayMs), offsetAt(zone, local + dayMs)])];
  const found = offsets.map((offset) => local - offset).filter((instant) => instant + offsetAt(zone, instant) === local);
  return found.length > 0 ? found : [leapPast(zone, local)];
}

/** The first instant whose clock is past a time that it never shows. */
function leapPast(zone: string, local: number): number {
  let [before, after] = [Math.floor((local - dayMs) / minuteMs), Math.floor((local + dayMs) / minuteMs)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle * minuteMs + offsetAt(zone, middle * minuteMs) > local) after = middle;
    else before = middle;
  }
  return after * minuteMs;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clock is ahead of UTC, in milliseconds. */
function offsetAt(zone: string, instant: number): number {
  const whole = Math.floor(instant / minuteMs) * minuteMs;
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(whole)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

/** Making one is slow. There are some hundred zones. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23',
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
