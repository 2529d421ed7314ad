import type { Language } from '../i18n/messages.ts';
import type { Emoji } from './catalog.ts';

const NOWHERE = 1_000;

/**
 * Those that hold every word of the text, in Swedish or English. Those that were used come first; then names with the
 * whole word in them, the shortest first, names with a word that begins so, and what is found by further words.
 */
export function searchEmoji(all: readonly Emoji[], text: string, language: Language, used: readonly string[] = []): Emoji[] {
  const sought = wordsOf(text);
  const other: Language = language === 'sv' ? 'en' : 'sv';
  if (sought.length === 0) return [];
  const rank = ({ char, names, words }: Emoji): number => {
    const [own, foreign] = [wordsOf(names[language]), wordsOf(names[other])];
    const place = Math.min(placeIn(own, sought), placeIn(foreign, sought) + 0.5);
    if (place < NOWHERE) return used.includes(char) ? place - NOWHERE : place;
    return placeIn([...own, ...foreign, ...wordsOf(words)], sought) < NOWHERE ? 500 : NOWHERE;
  };
  return all
    .map((emoji, index) => ({ emoji, index, rank: rank(emoji) }))
    .filter(({ rank: found }) => found < NOWHERE)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ emoji }) => emoji);
}

function placeIn(name: readonly string[], sought: readonly string[]): number {
  if (sought.every((word) => name.includes(word))) return name.length;
  return sought.every((word) => name.some((own) => own.startsWith(word))) ? 50 + name.length : NOWHERE;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
