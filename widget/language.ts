import type { Locale } from './loader/widget.generated.ts';

/** The first language of the browser that the site has, else the site's default. */
export function chooseLanguage(site: readonly Locale[], browser: readonly string[]): Locale {
  for (const wish of browser) {
    const [language] = wish.toLowerCase().split('-');
    const found = site.find((one) => one === language);
    if (found) return found;
  }
  return site[0] ?? 'en';
}
