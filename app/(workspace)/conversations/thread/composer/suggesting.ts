import type { KeyboardEvent, ReactNode } from 'react';

/** A list that what is written opens over the text box: `#` the rapid responses. At most one is open. */
export interface Suggesting {
  open: boolean;
  /** What the list holds. */
  label: string;
  lines: readonly { id: string; content: ReactNode }[];
  /** Shown when there is no line. */
  emptyText: string;
  active: number;
  /** The cursor has moved, or the text is another. */
  look: (text: string, cursor: number) => void;
  /** This sign stays what it is. */
  dismiss: () => void;
  setLine: (line: number) => void;
  choose: (line: number) => void;
}

/** Whether the key was the list's. An empty one keeps Enter: a name that is misspelt is neither sent nor broken off by a new line. */
export function suggestionKey({ key, shiftKey }: KeyboardEvent, { active, lines, setLine, dismiss, choose }: Suggesting): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step !== undefined) setLine((Math.max(active, step === 1 ? -1 : 0) + step + lines.length) % Math.max(1, lines.length));
  else if (key === 'Escape') dismiss();
  else if ((key === 'Enter' || key === 'Tab') && active >= 0) choose(active);
  else if (key === 'Tab' && lines.length > 0) setLine(0);
  else if (key !== 'Enter' || shiftKey || lines.length > 0) return false;
  return true;
}
