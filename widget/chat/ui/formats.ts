import { bytesOf } from '../../../ui/bytes.ts';
import type { Locale } from '../../loader/widget.generated.ts';
import { variantOf } from '../../variant.ts';
import { wordsOf } from '../words/words.ts';

export interface Formats {
  time(at: Date): string;
  day(at: Date): string;
  bytes(size: number): string;
}

export function formatsOf(language: Locale): Formats {
  const variant = variantOf(language);
  const time = new Intl.DateTimeFormat(variant, { hour: 'numeric', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(variant, { weekday: 'long', day: 'numeric', month: 'long' });
  const { today, yesterday } = wordsOf(language);
  return {
    bytes: (size) => bytesOf(variant, size),
    time: (at) => time.format(at),
    day(at) {
      const now = new Date();
      if (at.toDateString() === now.toDateString()) return today;
      now.setDate(now.getDate() - 1);
      return at.toDateString() === now.toDateString() ? yesterday : capitalised(day.format(at));
    },
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
