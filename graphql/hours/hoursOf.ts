import type { OpeningHours, OpenException, OpenSpan } from '../../db/schema/site.ts';
import type { OpenExceptionInput, OpeningHoursInput, OpenSpanInput } from '../__generated__/resolvers.ts';
import { Mendable } from '../errors.ts';
import { optional } from '../input.ts';
import { dateOf, dayOf } from './clock.ts';

const mostSpans = 10;
const mostExceptions = 100;

/** The hours that were given, valid; what is wrong says where. */
export function hoursOf({ timeZone, week, exceptions = [] }: OpeningHoursInput): OpeningHours {
  const zone = zoneOf(timeZone);
  if (week.length !== 7) throw new Mendable('INVALID', 'hours.week', 'Give seven days, from Monday.');
  if (exceptions.length > mostExceptions) throw new Mendable('TOO_MANY', 'hours.exceptions', `At most ${mostExceptions} dates.`);
  const kept = exceptions.map((one, index) => exceptionOf(one, index));
  const keys = new Set(kept.map(({ date, yearly }) => (yearly ? date.slice(5) : date)));
  if (keys.size < kept.length) throw new Mendable('TAKEN', 'hours.exceptions', 'A date stands there twice.');
  return {
    zone,
    week: week.map(({ spans }, day) => spansOf(`hours.week.${day}`, spans)),
    exceptions: kept.sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** As the API writes them. */
export const shownSpans = (spans: readonly OpenSpan[]) => spans.map(({ from, to }) => ({ from: timeText(from), to: timeText(to) }));

/** Minutes as `08:00`. */
const timeText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const two = (part: number): string => String(part).padStart(2, '0');

/** By name only: `+01:00` knows no summer time. */
function zoneOf(name: string): string {
  try {
    if (/^[a-z]/i.test(name)) return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // Told below.
  }
  throw new Mendable('INVALID', 'hours.timeZone', 'timeZone must be an IANA name such as Europe/Stockholm.');
}

function exceptionOf({ date, name, yearly = false, spans = [] }: OpenExceptionInput, index: number): OpenException {
  const field = `hours.exceptions.${index}`;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(date) || Number.isNaN(dayOf(date)) || dateOf(dayOf(date)) !== date) {
    throw new Mendable('INVALID', `${field}.date`, 'Write the date as 2026-12-24.');
  }
  return { date, name: optional(`${field}.name`, name, 100), yearly, spans: spansOf(field, spans) };
}

function spansOf(field: string, given: readonly OpenSpanInput[]): OpenSpan[] {
  if (given.length > mostSpans) throw new Mendable('TOO_MANY', field, `At most ${mostSpans} times a day.`);
  const spans = given.map(({ from, to }) => ({ from: minutesOf(field, from, 23 * 60 + 59), to: minutesOf(field, to, 24 * 60) }));
  spans.sort((a, b) => a.from - b.from);
  for (const [index, { to, from }] of spans.entries()) {
    const next = spans[index + 1];
    if (next && (to <= from || to > next.from)) throw new Mendable('INVALID', field, 'Two times of a day overlap.');
  }
  return spans;
}

function minutesOf(field: string, text: string, most: number): number {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(text) ?? [];
  const value = Number(hours) * 60 + Number(minutes);
  if (!(value <= most)) throw new Mendable('INVALID', field, `“${text.slice(0, 20).toWellFormed()}” is no time. Write it as 08:00.`);
  return value;
}
