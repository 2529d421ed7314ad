'use client';
import { useMemo } from 'react';
import { useSpeech } from '../../../i18n/MessagesProvider.tsx';
import type { Day } from '../filters/days.ts';

/** Numbers, days and times as the reader writes them, in the reader's time zone. */
export function useFormat() {
  const { language, timeZone } = useSpeech();
  return useMemo(() => formats(language === 'sv' ? 'sv-SE' : 'en-GB', timeZone), [language, timeZone]);
}

function formats(locale: string, timeZone: string) {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const whole = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const moment = date({ timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const clock = date({ timeZone, timeStyle: 'short' });
  const day = date({ timeZone: 'UTC', dateStyle: 'medium' });
  const shortDay = date({ timeZone: 'UTC', day: 'numeric', month: 'short' });
  const month = date({ timeZone: 'UTC', month: 'short', year: 'numeric' });
  return {
    number: (value: number) => whole.format(value),
    share: (part: number, all: number) => {
      if (all === 0) return '–';
      const least = 0.001;
      return part > 0 && part / all < least ? `<${percent.format(least)}` : percent.format(part / all);
    },
    moment: (at: string) => moment.format(new Date(at)),
    clock: (at: string) => clock.format(new Date(at)),
    day: (at: Day) => day.format(new Date(at)),
    shortDay: (at: Day) => shortDay.format(new Date(at)),
    month: (at: Day) => month.format(new Date(at)),
    year: (at: Day) => at.slice(0, 4),
    duration,
  };
}

/** 48 s, 1 min 15 s, 2 h 5 min: units that every language shares. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole}\u00a0s`;
  if (whole < 3600) return joined([Math.floor(whole / 60), 'min'], [whole % 60, 's']);
  const minutes = Math.round(whole / 60);
  return joined([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}

const joined = (...parts: [number, string][]): string =>
  parts
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value}\u00a0${unit}`)
    .join(' ');
