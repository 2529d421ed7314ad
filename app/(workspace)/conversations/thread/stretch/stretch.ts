import type { MessageLineFragment, NoteLineFragment } from '../../../../live/fragments.generated.ts';

interface Line {
  id: string;
  seq: number;
}

/** A part of a thread without gaps, and whether there is more on either side. */
export interface Stretch<M extends Line = MessageLineFragment, N extends Line = NoteLineFragment> {
  nodes: readonly M[];
  notes: readonly N[];
  hasOlder: boolean;
  hasNewer: boolean;
  start: string | null;
  end: string | null;
}

/** The older one and the one that follows it. */
export const joined = <M extends Line, N extends Line>(older: Stretch<M, N>, newer: Stretch<M, N>): Stretch<M, N> => ({
  nodes: united(older.nodes, newer.nodes),
  notes: united(older.notes, newer.notes),
  hasOlder: older.hasOlder,
  hasNewer: newer.hasNewer,
  start: older.start ?? newer.start,
  end: newer.end ?? older.end,
});

/** What is shown: the stretch alone while there is a gap between it and the newest messages, else both as one. */
export function shownOf<M extends Line, N extends Line>(stretch: Stretch<M, N> | null, newest: Stretch<M, N>): Stretch<M, N> {
  if (!stretch) return newest;
  const meets = !newest.hasOlder || (stretch.nodes.at(-1)?.seq ?? 0) >= (newest.nodes[0]?.seq ?? 0);
  return meets ? joined(stretch, newest) : stretch;
}

/** Whether a message or note of this number is in it, or would be. */
export const covers = ({ nodes, hasOlder, hasNewer }: Pick<Stretch<Line, Line>, 'nodes' | 'hasOlder' | 'hasNewer'>, seq: number): boolean =>
  (!hasOlder || seq >= (nodes[0]?.seq ?? Infinity)) && (!hasNewer || seq <= (nodes.at(-1)?.seq ?? 0));

/** The newer one's version of a line that both have. */
function united<L extends Line>(older: readonly L[], newer: readonly L[]): L[] {
  const ids = new Set(newer.map(({ id }) => id));
  return [...older.filter(({ id }) => !ids.has(id)), ...newer];
}
