import type { Language } from '../i18n/messages.ts';
import { type Emoji, loadEmoji } from './catalog.ts';
import { keptTone, noteEmoji, usedEmoji } from './kept.ts';
import { searchEmoji } from './search.ts';
import { smileys } from './smileys.ts';
import { toned } from './tone.ts';

const MOST = 8;

export interface Proposing {
  find: (query: string, language: Language) => Emoji[];
  /** What `:)` and its like may mean. */
  findSmiley: (smiley: string) => Emoji[];
  /** What is written for it; from now on it is among those that were used. */
  take: (emoji: Emoji) => string;
}

/** All that `:name` needs, in a script of its own: most messages are written without. */
export async function proposing(): Promise<Proposing> {
  const all = (await loadEmoji()).flat();
  return {
    find: (query, language) => searchEmoji(all, query, language, usedEmoji()).slice(0, MOST),
    findSmiley: (smiley) => (smileys[asKept(smiley)] ?? []).flatMap((char) => all.find((emoji) => emoji.char === char) ?? []),
    take({ char, hasTones }) {
      noteEmoji(char);
      return hasTones ? toned(char, keptTone()) : char;
    },
  };
}

/** Nose and case make no other face. */
const asKept = (smiley: string): string => smiley.replace('-', '').replace('’', "'").toUpperCase();
