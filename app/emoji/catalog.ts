import type { Language } from '../i18n/messages.ts';

export interface Emoji {
  char: string;
  names: Readonly<Record<Language, string>>;
  /** Further words to find it by. */
  words: string;
  hasTones: boolean;
}

/** In the order of Unicode: people, nature, food … */
export type Catalog = readonly (readonly Emoji[])[];

let catalog: Promise<Catalog> | undefined;

/** Fetched when it is asked for first; afterwards at hand. */
export function loadEmoji(): Promise<Catalog> {
  catalog ??= import('./emoji.json').then(
    ({ default: groups }) => groups.map((group) => group.map(asEmoji)),
    (error: unknown) => {
      catalog = undefined;
      throw error;
    },
  );
  return catalog;
}

function asEmoji([char, en, sv, words, hasTones]: readonly (string | number)[]): Emoji {
  return { char: String(char), names: { en: String(en), sv: String(sv) }, words: String(words), hasTones: hasTones === 1 };
}
