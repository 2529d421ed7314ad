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
  const unit = (name: string, value: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow', maximumFractionDigits: 0 }).format(value);
  return {
    number: (value: number) => whole.format(value),
    share: (part: number, all: number) => (all === 0 ? '–' : percent.format(part / all)),
    moment: (at: string) => moment.format(new Date(at)),
    clock: (at: string) => clock.format(new Date(at)),
    day: (at: Day) => day.format(new Date(at)),
    shortDay: (at: Day) => shortDay.format(new Date(at)),
    month: (at: Day) => month.format(new Date(at)),
    year: (at: Day) => at.slice(0, 4),
    duration: (seconds: number) => {
      const rounded = Math.round(seconds);
      if (rounded < 60) return unit('second', rounded);
      if (rounded < 3600) return [unit('minute', Math.floor(rounded / 60)), rounded % 60 && unit('second', rounded % 60)].filter(Boolean).join(' ');
      const minutes = Math.round(rounded / 60);
      return [unit('hour', Math.floor(minutes / 60)), minutes % 60 && unit('minute', minutes % 60)].filter(Boolean).join(' ');
    },
  };
}
