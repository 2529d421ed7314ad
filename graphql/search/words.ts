import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';

/** Letters and digits of any script; an apostrophe inside of a word belongs to it. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
/** What is longer is no word: a key, a checksum. Its beginning finds it. */
const longest = 40;

export interface Place {
  word: string;
  start: number;
  end: number;
}

/** The words of a text, in lower case and without accents, and where they stand in it. Å, ä and ö are letters of their own. */
export function* placesIn(text: string): Generator<Place> {
  for (const { 0: found, index } of text.matchAll(word)) {
    const one = plain(found);
    if (one) yield { word: one, start: index, end: index + found.length };
  }
}

export const wordsIn = (text: string): string[] => (text.match(word) ?? []).map(plain).filter((one) => one !== '');

/** A word and its stems, as Swedish and as English. */
export function formsOf(one: string): readonly string[] {
  const known = kept.get(one);
  if (known) return known;
  const forms = [...new Set([one, ...stemsOf(one)])];
  if (kept.size >= most) kept.clear();
  kept.set(one, forms);
  return forms;
}

/** What a whole word is found by, in all its inflections. */
export const stemsOf = (one: string): readonly string[] => [...new Set([swedish(one), english(one)])];

const kept = new Map<string, readonly string[]>();
const most = 50_000;

/** Å is not A in Swedish, but é is e to everyone. */
function plain(found: string): string {
  const lower = found.toLowerCase().replaceAll(/['’]/g, '');
  const folded = ascii.test(lower) ? lower : lower.normalize('NFD').replaceAll(accents, '').normalize('NFC');
  return folded.length <= longest ? folded : folded.slice(0, longest).toWellFormed();
}

const ascii = /^[a-z0-9]*$/;
/** All but those of å, ä and ö. */
const accents = /(?<![ao])[\u0300-\u036f]|(?<=a)(?![\u030a\u0308])[\u0300-\u036f]|(?<=o)(?!\u0308)[\u0300-\u036f]/g;
