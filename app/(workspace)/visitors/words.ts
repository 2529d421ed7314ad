import type { Language, Translate } from '../../i18n/messages.ts';
import { hostOf } from '../conversations/thread/pathOf.ts';
import type { WhereaboutsFragment, WithWhatFragment } from './visitors.generated.ts';

/** “Umeå, Sweden”; where no town is known, the part of the land. */
export function placeName(language: Language, { country, region, city }: WhereaboutsFragment): string {
  const land = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(country) ?? country;
  const nearest = city ?? region;
  return nearest ? `${nearest}, ${land}` : land;
}

/** “Phone, iOS 17” */
export const deviceName = (t: Translate, { kind, system }: WithWhatFragment): string =>
  [kind && t(`visitor.device.${kind}`), system].filter(Boolean).join(', ');

const engines: readonly [RegExp, string][] = [
  [/(^|\.)google\.[a-z]{2,3}(\.[a-z]{2})?$/, 'Google'],
  [/(^|\.)bing\.com$/, 'Bing'],
  [/(^|\.)duckduckgo\.com$/, 'DuckDuckGo'],
  [/(^|\.)ecosia\.org$/, 'Ecosia'],
  [/(^|\.)yahoo\.com$/, 'Yahoo'],
  [/(^|\.)(facebook\.com|fb\.com)$/, 'Facebook'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)(linkedin\.com|lnkd\.in)$/, 'LinkedIn'],
];

/** By which page a visitor came to the site, in a word: a name that everybody knows, the other site, or none. Null: unknown. */
export function sourceName(t: Translate, referrer: string | null, page: string | null): string | null {
  if (referrer === '') return t('visitor.source.direct');
  const host = referrer === null ? '' : hostOf(referrer).toLowerCase();
  // Of earlier visits the site's own pages are kept, too.
  if (host === '' || (page && hostOf(page).toLowerCase() === host)) return null;
  return engines.find(([known]) => known.test(host))?.[1] ?? host.replace(/^www\./, '');
}
