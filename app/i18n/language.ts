import type { Language } from './messages.ts';

export const LANGUAGE_COOKIE = 'samtal.language';

export const isLanguage = (value: unknown): value is Language => value === 'sv' || value === 'en';

/** The first of the browser's languages that we speak; English when there is none. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  const first = wanted.map(({ language, quality }) => quality > 0 && language).find(isLanguage);
  return first ?? 'en';
}
