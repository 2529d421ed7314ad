export interface RapidItem {
  id: string;
  name: string;
  text: string;
}

/** The `#…` that the cursor stands in: where it begins and ends, and what is written of it. */
export interface RapidQuery {
  from: number;
  to: number;
  query: string;
}

const MOST = 50;

export function rapidQueryAt(text: string, cursor: number): RapidQuery | null {
  const match = /(?:^|\s)#([\p{L}\p{N}-]*)$/u.exec(text.slice(0, cursor));
  if (!match) return null;
  const query = match[1] ?? '';
  const rest = /^[\p{L}\p{N}-]*/u.exec(text.slice(cursor))?.[0] ?? '';
  return { from: cursor - query.length - 1, to: cursor + rest.length, query };
}

/** Names that begin so, then names that hold it, then texts that hold it. */
export function searchRapid<R extends RapidItem>(items: readonly R[], query: string): R[] {
  const wanted = query.toLowerCase();
  const rank = ({ name, text }: R): number => {
    const at = name.toLowerCase().indexOf(wanted);
    if (at >= 0) return at === 0 ? 0 : 1;
    return text.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter(({ rank: place }) => place < 3)
    .sort((a, b) => a.rank - b.rank || a.item.name.localeCompare(b.item.name))
    .slice(0, MOST)
    .map(({ item }) => item);
}
