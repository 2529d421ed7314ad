import { useMemo } from 'react';
import { useMessages, useSpeech } from './MessagesProvider.tsx';
import type { Language, Translate } from './messages.ts';

export type Format = ReturnType<typeof formatOf>;

export function useFormat(): Format {
  const { language, timeZone } = useSpeech();
  const t = useMessages();
  return useMemo(() => formatOf(language, timeZone, t), [language, timeZone, t]);
}

/** Moments, in the agent's time zone and language; lengths of time in seconds. */
export function formatOf(language: Language, timeZone: string, t: Translate) {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
    return (moment: string | number) => format.format(new Date(moment));
  };
  const time = dates({ hour: '2-digit', minute: '2-digit' });
  const shortDay = dates({ day: 'numeric', month: 'short' });
  const longDay = dates({ weekday: 'long', day: 'numeric', month: 'long' });
  const yearDay = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const key = dates({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const year = dates({ year: 'numeric' });
  const number = new Intl.NumberFormat(language);

  const daysAgo = (moment: string | number, now: number): number =>
    key(moment) === key(now) ? 0 : key(moment) === key(now - DAY) ? 1 : 2;

  return {
    time,
    /** Equal for moments of the same day. */
    dayKey: key,
    dateTime: dates({ dateStyle: 'medium', timeStyle: 'short' }),
    number: (value: number) => number.format(value),
    /** “Today”, “Yesterday”, “Monday 16 November”, “16 November 2024”. */
    day(moment: string | number, now: number): string {
      const ago = daysAgo(moment, now);
      if (ago < 2) return t(ago === 0 ? 'common.today' : 'common.yesterday');
      return year(moment) === year(now) ? longDay(moment) : yearDay(moment);
    },
    /** As short as a list wants it: the time today, else the day. */
    moment: (moment: string | number, now: number): string =>
      daysAgo(moment, now) === 0 ? time(moment) : year(moment) === year(now) ? shortDay(moment) : yearDay(moment),
    duration: (seconds: number): string => durationOf(language, seconds),
  };
}

/** English with a clock of 24 hours, as the product writes it. */
export const locales: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE' };
const DAY = 24 * 60 * 60 * 1000;

/** “18 s”, “2 min 5 s”, “3 h 20 min”, “4 days”: the two largest parts. */
export function durationOf(language: Language, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts: [number, string][] = [
    [Math.floor(whole / 86_400), 'day'],
    [Math.floor(whole / 3_600) % 24, 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return unit(language, 0, 'second');
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, name]) => unit(language, count, name))
    .join(' ');
}

/** Symbols that every language shares; days have none. */
const symbols: Record<string, string> = { hour: 'h', minute: 'min', second: 's' };

const unit = (language: Language, count: number, name: string): string =>
  name in symbols
    ? `${count}\u00a0${symbols[name]}`
    : new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(count);

/** A wait, ticking: “0:41”, “12:05”; from an hour on “1:02:05”. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
