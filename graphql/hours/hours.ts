import type { OpeningHours, OpenSpan } from '../../db/schema/site.ts';
import { dateOf, firstInstantOf, lastInstantOf, readClock, weekdayOf } from './clock.ts';

/** Half open, in milliseconds since 1970. */
interface Open {
  from: number;
  to: number;
}

const minutesOfDay = 24 * 60;
/** Whoever opens within a year is worth waiting for. */
const daysAhead = 400;

/** Whether a site is open; without hours it always is. */
export const isOpen = (hours: OpeningHours | null, instant: number): boolean => hours === null || stateOf(hours, instant).open;

/** `until`: when what is now is over, as far as the spans around it tell; null while closed. */
export function stateOf(hours: OpeningHours, instant: number): { open: boolean; until: number | null } {
  const { day } = readClock(hours.zone, instant);
  let until: number | null = null;
  // A span over midnight belongs to the day that it begins on; one that follows on another makes one time of opening.
  for (const open of openingsOf(hours, day - 1, day + 1)) {
    if (until === null ? open.from <= instant && instant < open.to : open.from <= until) until = Math.max(until ?? 0, open.to);
  }
  return { open: until !== null, until };
}

/** The first instant from this one on at which a closed site opens; null when it does not in more than a year. */
export function nextOpening(hours: OpeningHours, instant: number): number | null {
  const { day } = readClock(hours.zone, instant);
  for (let ahead = -1; ahead <= daysAhead; ahead++) {
    const next = openingsOf(hours, day + ahead, day + ahead).find(({ to }) => to > instant);
    if (next) return Math.max(next.from, instant);
  }
  return null;
}

/** All times of opening that begin on these days, in order. */
function openingsOf(hours: OpeningHours, firstDay: number, lastDay: number): Open[] {
  const all: Open[] = [];
  for (let day = firstDay; day <= lastDay; day++) for (const span of spansOf(hours, day)) all.push(openingOf(hours.zone, day, span));
  return all.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
}

/** It opens when the clock says so first, and closes when it says so last: in the night of two hours nobody is shut out between. */
function openingOf(zone: string, day: number, { from, to }: OpenSpan): Open {
  const end = to <= from ? to + minutesOfDay : to;
  const [endDay, endMinute] = end >= minutesOfDay ? [day + 1, end - minutesOfDay] : [day, end];
  return { from: firstInstantOf(zone, day, from), to: lastInstantOf(zone, endDay, endMinute) };
}

/** An exception of this very date goes before one of every year. */
function spansOf({ week, exceptions }: OpeningHours, day: number): readonly OpenSpan[] {
  const date = dateOf(day);
  const exception =
    exceptions.find((one) => !one.yearly && one.date === date) ?? exceptions.find((one) => one.yearly && one.date.slice(5) === date.slice(5));
  return (exception ? exception.spans : week[weekdayOf(day)]) ?? [];
}
