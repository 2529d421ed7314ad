import type { OpeningHours } from '../../db/schema/site.ts';
import type { Locale } from '../__generated__/resolvers.ts';
import { readClock } from './clock.ts';
import { isOpen, nextOpening } from './hours.ts';

/** When a site that is closed by its hours opens; null while it is open, and when it never does. */
export function opensAt(hours: OpeningHours | null, now: number): number | null {
  return hours === null || isOpen(hours, now) ? null : nextOpening(hours, now);
}

const words = {
  en: {
    today: (time: string) => `We open today at ${time}`,
    tomorrow: (time: string) => `We open tomorrow at ${time}`,
    weekday: (day: string, time: string) => `We open on ${day} at ${time}`,
    date: (date: string, time: string) => `We open on ${date} at ${time}`,
  },
  sv: {
    today: (time: string) => `Vi öppnar i dag kl. ${time}`,
    tomorrow: (time: string) => `Vi öppnar i morgon kl. ${time}`,
    weekday: (day: string, time: string) => `Vi öppnar på ${day} kl. ${time}`,
    date: (date: string, time: string) => `Vi öppnar den ${date} kl. ${time}`,
  },
} satisfies Record<Locale, unknown>;

const locales = { en: 'en-GB', sv: 'sv-SE' } satisfies Record<Locale, string>;

/** The same in words, by the site's clock: “We open tomorrow at 8:00”. */
export function openingText(hours: OpeningHours | null, now: number, language: Locale): string | null {
  const at = opensAt(hours, now);
  if (hours === null || at === null) return null;
  const opening = readClock(hours.zone, at);
  const days = opening.day - readClock(hours.zone, now).day;
  const time = `${Math.floor(opening.minute / 60)}:${String(opening.minute % 60).padStart(2, '0')}`;
  const say = words[language];
  const dated = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales[language], { timeZone: hours.zone, ...options }).format(at);
  if (days === 0) return say.today(time);
  if (days === 1) return say.tomorrow(time);
  if (days < 7) return say.weekday(dated({ weekday: 'long' }), time);
  return say.date(dated({ day: 'numeric', month: 'long' }), time);
}
