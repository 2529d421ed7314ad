export interface RapidItem {
  id: string;
  name: string;
  folder: string;
  text: string;
}

/** The `#…` that the cursor stands in: where it begins and ends, and what is written of it. */
export interface RapidQuery {
  from: number;
  to: number;
  query: string;
}

const MOST = 50;
/** Nobody searches with more; it is a sentence by then. */
const LONGEST = { letters: 60, words: 6 };

/** Over blanks too: whether it is still a search is for what it finds to say. Not over lines, and a blank behind `#` is none. */
export function rapidQueryAt(text: string, cursor: number): RapidQuery | null {
  const query = /(?:^|\s)#((?:[\p{L}\p{N}-][^\n#]*)?)$/u.exec(text.slice(0, cursor))?.[1];
  if (query === undefined || query.length > LONGEST.letters || wordsOf(query).length > LONGEST.words) return null;
  const rest = /^[\p{L}\p{N}-]*/u.exec(text.slice(cursor))?.[0] ?? '';
  return { from: cursor - query.length - 1, to: cursor + rest.length, query };
}

/** Of one word it is told that it finds nothing; with more of them the writer has gone on writing, and a number is that of an order. */
export const isSearch = ({ query }: RapidQuery, found: readonly unknown[]): boolean => found.length > 0 || !/\s|^\d+$/.test(query);

/** Every word must be found. Names that begin so come first, then names that hold it, then folders, then texts. A number is looked for in names only. */
export function searchRapid<R extends RapidItem>(items: readonly R[], query: string): R[] {
  const words = wordsOf(query);
  // A name has hyphens where one would speak blanks.
  const spelt = words.join('-');
  const places = /^\d+$/.test(query.trim()) ? [1] : [1, 2, 3];
  const rank = ({ name, folder, text }: R): number => {
    if (name.toLowerCase().startsWith(spelt)) return 0;
    const parts = [name, folder, text].map((part) => part.toLowerCase());
    return places.find((place) => words.every((word) => parts.slice(0, place).some((part) => part.includes(word)))) ?? 4;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter(({ rank: place }) => place < 4)
    .sort((a, b) => a.rank - b.rank || a.item.name.localeCompare(b.item.name))
    .slice(0, MOST)
    .map(({ item }) => item);
}

const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean);
