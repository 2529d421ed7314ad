import { refuse } from '../errors.ts';
import { formsOf, type Place, placesIn, stemsOf, wordsIn } from './words.ts';

/** What somebody looks for: all of these words. */
export interface Question {
  terms: readonly Term[];
  /** For each stem which of the terms it answers, a bit each. */
  byStem: ReadonlyMap<string, number>;
}

export interface Term {
  word: string;
  stems: readonly string[];
  /** The last one may not have been typed to its end. */
  isOpen: boolean;
}

export interface Hit extends Place {
  /** Which of the terms it answers, a bit each. */
  terms: number;
}

const longest = 200;
/** Further words are not looked for: ten are more than anybody types. */
const mostTerms = 10;
/** Of a shorter word everything would be a continuation. */
const shortestOpen = 2;

/** Null when there is no word in it, by which nothing can be found. */
export function questionOf(search: string): Question | null {
  if (search.length > longest) throw refuse('BAD_USER_INPUT', `search must be at most ${longest} characters.`);
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(search);
  const all = wordsIn(search);
  // A further word of which only the first letter is typed says nothing yet.
  const begun = isOpen && all.length > 1 && (all.at(-1)?.length ?? 0) < shortestOpen;
  const words = begun ? all.slice(0, -1) : all;
  const terms = words.slice(0, mostTerms).map((word, index): Term => ({
    word,
    stems: stemsOf(word),
    isOpen: isOpen && !begun && index === words.length - 1 && word.length >= shortestOpen,
  }));
  const byStem = new Map<string, number>();
  for (const [index, { stems }] of terms.entries()) for (const stem of stems) byStem.set(stem, (byStem.get(stem) ?? 0) | (1 << index));
  return terms.length > 0 ? { terms, byStem } : null;
}

/**
 * The same as a tsquery of a volume whose number is to stand where a % stands. Words hold nothing but letters and digits, so
 * nobody can write anything else into it.
 */
export function queryOf({ terms }: Question, agentId: string | null): string {
  const ofAgent = agentId === null ? [] : [`'%/${agentWord(agentId)}'`];
  const ofWords = terms.map(({ word, stems, isOpen }) => {
    const forms = stems.map((stem) => `'%/${stem}'`);
    return `(${[...(isOpen ? [`'%/${word}':*`] : []), ...forms].join(' | ')})`;
  });
  return [...ofWords, ...ofAgent].join(' & ');
}

/** What a document carries for its agent; no word of a text can look like it. */
export const agentWord = (agentId: string): string => `@${agentId.replaceAll('-', '').toLowerCase()}`;

/** Where in a text the terms stand. */
export function hitsIn(text: string, { terms, byStem }: Question): Hit[] {
  const open = terms.at(-1);
  const hits: Hit[] = [];
  for (const place of placesIn(text)) {
    let answered = open?.isOpen && place.word.startsWith(open.word) ? 1 << (terms.length - 1) : 0;
    for (const form of formsOf(place.word)) answered |= byStem.get(form) ?? 0;
    if (answered) hits.push({ ...place, terms: answered });
  }
  return hits;
}

/**
 * A regular expression of PostgreSQL for texts that may have one of the terms: all that surely have are among them, but for
 * a few irregular words.
 */
export function patternOf({ terms }: Question): string {
  const starts = terms.map(({ word, stems }) => {
    let common = word.length;
    for (const stem of stems) while (!stem.startsWith(word.slice(0, common))) common -= 1;
    const start = Array.from(word.slice(0, Math.max(common, 1)), written).join('');
    return /^[a-z0-9]/.test(start) ? `\\m${start}` : start;
  });
  return `(${starts.join('|')})`;
}

/**
 * With the accents that a word has lost. Which letters belong together, as å and Å, and what a word is, hangs on the
 * database's locale; ASCII is sure.
 */
const written = (letter: string): string => withAccents[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '.');

const withAccents: Partial<Record<string, string>> = Object.fromEntries(
  ['aàáâã', 'cçćč', 'eèéêë', 'iìíîï', 'nñń', 'oòóôõ', 'sśš', 'uùúûü', 'yýÿ', 'zźżž'].map((letters) => [letters[0], `[${letters}${letters.toUpperCase()}]`]),
);
