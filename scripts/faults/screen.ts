/** A thread as one of the two sides, or the database, has it: what must be equal in the end. */
export interface Screen {
  state: string | null;
  /** Shown as written, in order: who and what. */
  messages: readonly string[];
  /** Not known to be sent yet. */
  pending: readonly string[];
  readByAgent: number;
  readByVisitor: number;
  /** What this side has not read; the database has both. */
  unread: { visitor?: number; agent?: number };
}

/** One of the two in a chat, at a screen which can be loaded anew at any moment. */
export interface Side {
  /** False while there is no conversation on the screen to write into. */
  write(text: string): boolean;
  /** As when the page is loaded anew: what is not on disk is gone. */
  reload(): void;
  screen(): Screen;
  /** What was wrong on the way: something vanished, came twice or out of order. */
  wrong: readonly string[];
  /** Whether the client holds its connection for good. */
  connected(): boolean;
  close(): void;
}

export const line = (by: string, text: string): string => `${by}: ${text}`;

/** Watches that what has been shown as written stays, in order and once. */
export function createWatch(who: string): { wrong: string[]; look(screen: Screen): void; forget(): void } {
  const wrong: string[] = [];
  let before: readonly string[] = [];
  return {
    wrong,
    look({ messages: shown, pending }) {
      const twice = [...shown, ...pending].filter((line, index, all) => all.indexOf(line) !== index);
      if (twice.length > 0) wrong.push(`${who} sees ${twice.join()} twice`);
      const kept = shown.filter((line) => before.includes(line));
      if (kept.join() !== before.join()) wrong.push(`${who} saw ${before.join()}, and then ${shown.join()}`);
      before = shown;
    },
    forget: () => (before = []),
  };
}
