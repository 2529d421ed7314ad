import type { Language, MessageKey } from '../../i18n/messages.ts';
import type { Command } from '../commands.ts';
import { rank } from './rank.ts';
import { speech } from './speech.ts';

export const groups = ['asked', 'conversation', 'visitors', 'list', 'places', 'me', 'look'] as const;
export type GroupId = (typeof groups)[number] | 'recent' | 'found' | 'search';

/** A line of the palette. */
export interface Entry extends Pick<Command, 'Icon' | 'shortcut' | 'danger' | 'checked' | 'run'> {
  id: string;
  group: GroupId;
  text: string;
  /** Smaller, behind it. */
  hint?: string;
  /** What else it is found by: its name in the other language, and its group. */
  words: readonly string[];
}

export interface Group {
  id: GroupId;
  entries: readonly Entry[];
}

const nameOf: Record<GroupId, MessageKey> = {
  asked: 'transfer.asked',
  conversation: 'palette.group.conversation',
  visitors: 'palette.group.visitors',
  list: 'palette.group.list',
  places: 'palette.group.places',
  me: 'palette.group.me',
  look: 'palette.group.look',
  recent: 'palette.group.recent',
  found: 'palette.group.found',
  search: 'palette.group.search',
};
export const groupName = (id: GroupId, language: Language): string => speech[language](nameOf[id]);

const other: Record<Language, Language> = { sv: 'en', en: 'sv' };

export const entryOf = (language: Language, group: GroupId, { id, label, values, hint, ...rest }: Command): Entry => ({
  ...rest,
  id,
  group,
  text: speech[language](label, values),
  hint: hint && speech[language](hint),
  words: [speech[other[language]](label, values), groupName(group, language), groupName(group, other[language]), ...(hint ? [speech[language](hint), speech[other[language]](hint)] : [])],
});

const mostRecent = 5;
/** Whose name in the other language is meant comes after whose own is. */
const elsewhere = 0.5;

/** Without a text all there is, what was used lately first; with one what it finds, the best first. */
export function arranged(entries: readonly Entry[], query: string, recent: readonly string[]): Group[] {
  if (query.trim() === '') {
    const used = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []).slice(0, mostRecent);
    const rest = groups.map((id) => ({ id, entries: entries.filter((entry) => entry.group === id && !used.includes(entry)) }));
    return [{ id: 'recent' as const, entries: used }, ...rest].filter((group) => group.entries.length > 0);
  }
  const found = entries
    .map((entry, index) => ({ entry, index, at: placeOf(entry, query), lately: recent.indexOf(entry.id) }))
    .filter(({ at }) => at !== null)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || latelyOf(a.lately) - latelyOf(b.lately) || a.index - b.index);
  return found.length === 0 ? [] : [{ id: 'found', entries: found.map(({ entry }) => entry) }];
}

function placeOf({ text, words, hint }: Entry, query: string): number | null {
  const own = rank(query, text);
  const others = [...words, `${text} ${words.join(' ')} ${hint ?? ''}`].flatMap((word) => rank(query, word) ?? []);
  const best = Math.min(own ?? Number.POSITIVE_INFINITY, ...others.map((one) => one + elsewhere));
  return Number.isFinite(best) ? best : null;
}

const latelyOf = (place: number): number => (place < 0 ? Number.MAX_SAFE_INTEGER : place);
