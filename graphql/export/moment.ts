const clocks = new Map<string, Intl.DateTimeFormat>();

/** A moment with its offset, as ISO 8601 has it: `2026-11-22T10:05:12+01:00`. */
export function zoned(at: Date, timeZone: string): string {
  const parts = new Map(clockOf(timeZone).formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}

/** The day there, for the name of a file. */
export const dayOf = (at: Date, timeZone: string): string => zoned(at, timeZone).slice(0, 10);

/** Kept: making one costs a thousand times more than using it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two, second: two, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}
