'use client';
import { useMemo } from 'react';
import { useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { durationOf, locales } from '../../../i18n/format.ts';
import type { Language } from '../../../i18n/messages.ts';
import type { Day } from '../../../filters/days.ts';

/** Numbers, days and times as the reader writes them, in the reader's time zone. */
export function useFormat() {
  const { language, timeZone } = useSpeech();
  return useMemo(() => formats(language, timeZone), [language, timeZone]);
}

function formats(language: Language, timeZone: string) {
  const locale = locales[language];
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
    duration: (seconds: number) => durationOf(language, seconds),
  };
}
