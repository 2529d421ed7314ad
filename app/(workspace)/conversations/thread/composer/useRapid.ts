import { useState } from 'react';
import { type RapidQuery, rapidQueryAt, searchRapid } from './rapid.ts';
import { useRapidResponsesQuery } from './rapidResponses.generated.ts';

/** The list that `#` opens: what it holds, and which line is chosen. */
export function useRapid() {
  const [at, setAt] = useState<RapidQuery | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [line, setLine] = useState(0);
  const open = at !== null && at.from !== dismissed;
  const [{ data }] = useRapidResponsesQuery({ pause: !open });
  const all = data?.rapidResponses ?? [];
  const found = open ? searchRapid(all, at.query) : [];
  const active = Math.min(line, found.length - 1);

  return {
    at: open ? at : null,
    hasAny: data === undefined || all.length > 0,
    found,
    active,
    chosen: found[active],
    look(text: string, cursor: number) {
      const next = rapidQueryAt(text, cursor);
      if (next === null) setDismissed(null);
      if (next?.query !== at?.query) setLine(0);
      setAt(next);
    },
    /** Esc: this `#` stays what it is, a number sign. */
    dismiss: () => setDismissed(at?.from ?? null),
    move: (step: 1 | -1) => setLine((active + step + found.length) % Math.max(1, found.length)),
    setLine,
  };
}
