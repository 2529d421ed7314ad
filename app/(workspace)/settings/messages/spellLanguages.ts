import type { Option } from '../../../../ui/Select.tsx';
import type { Language } from '../../../i18n/messages.ts';

/** Those that browsers have dictionaries of and our customers' visitors write. */
const offered = ['sv', 'en-GB', 'en-US', 'nb', 'nn', 'da', 'fi', 'is', 'et', 'lv', 'lt', 'de', 'nl', 'fr', 'es', 'it', 'pt-PT', 'pt-BR', 'pl', 'cs', 'hu', 'ro', 'uk', 'tr'];

/** Called in the portal's language and in its order, with the one that was set over the API if it is another. */
export function spellLanguages(language: Language, set: string): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const tags = set === '' || offered.includes(set) ? offered : [...offered, set];
  return tags
    .map((value) => ({ value, label: capital(names.of(value) ?? value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

const capital = (name: string, language: Language): string => name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
