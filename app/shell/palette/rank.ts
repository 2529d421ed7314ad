/**
 * How well what is written finds a name: the smaller the better; null when not at all. Every word of it must be found, as
 * the beginning of the name, of a word in it, anywhere in it, as some of its letters in their order, or with one mistake.
 */
export function rank(query: string, name: string): number | null {
  const folded = fold(name);
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  let sum = 0;
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    const place = placeOf(word, folded, words);
    if (place === null) return null;
    sum += place;
  }
  return sum;
}

function placeOf(word: string, name: string, words: readonly string[]): number | null {
  if (name.startsWith(word)) return word.length / name.length > 0.9 ? 0 : 1;
  if (words.some((one) => one.startsWith(word))) return 2;
  if (name.includes(word)) return 4;
  if (word.length >= 2 && lettersOf(words).includes(word)) return 5;
  if (word.length >= 4 && words.some((one) => isNearly(word, one))) return 7;
  return word.length >= 3 && words.some((one) => isWithin(word, one)) ? 8 : null;
}

/** The first letters of all words. */
const lettersOf = (words: readonly string[]): string => words.map(([first]) => first).join('');

/** All letters in their order, from the first on, with others between them. */
function isWithin(letters: string, word: string): boolean {
  if (letters[0] !== word[0] || letters.length * 2 < word.length) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** It is the beginning of the word, but for one letter that is wrong, missing, too many or in its neighbour's place. */
function isNearly(written: string, word: string): boolean {
  const same = [...written].findIndex((letter, index) => letter !== word[index]);
  if (same < 1) return false;
  const rest = written.slice(same);
  const right = word.slice(same);
  const swapped = `${rest[1] ?? ''}${rest[0]}${rest.slice(2)}`;
  return [right.startsWith(rest.slice(1)), right.slice(1).startsWith(rest.slice(1)), right.slice(1).startsWith(rest), right.startsWith(swapped)].some(Boolean);
}

/** Whoever has no Å on the keyboard finds it by A. */
const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
