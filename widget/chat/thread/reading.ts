import type { Cell } from '../cell.ts';
import type { Link } from '../link/link.ts';
import { MarkRead } from '../operations.generated.ts';
import type { State } from '../state.ts';
import { unreadIn } from './thread.ts';

/** Counts what is unread, and tells the server when the visitor has seen it. */
export interface Reading {
  /** Whether the newest message is before the visitor's eyes. */
  look(looking: boolean): void;
  /** Something changed. */
  update(): void;
  /** What was told on the last connection may not have arrived. */
  repeat(): void;
}

export function createReading(cell: Cell<State>, link: Link): Reading {
  let looking = false;
  let seen = 0;
  let told = 0;
  let conversationId: string | undefined;

  return {
    look(now) {
      looking = now;
      update();
    },
    update,
    repeat() {
      told = 0;
      update();
    },
  };

  function update(): void {
    const { thread, unread: shown, link: state } = cell.get();
    if (thread?.conversation.id !== conversationId) {
      conversationId = thread?.conversation.id;
      seen = told = 0;
    }
    if (thread && looking) seen = thread.messages.at(-1)?.seq ?? 0;
    const unread = thread ? unreadIn(thread, seen).length : 0;
    if (unread !== shown) cell.set({ unread });
    if (thread && conversationId && state === 'online') tell(conversationId, unreadIn(thread, told).filter(({ seq }) => seq <= seen).at(-1)?.seq);
  }

  function tell(conversationId: string, seq: number | undefined): void {
    if (seq === undefined) return;
    told = seq;
    // Lost in a cut, it is told again on the next connection.
    link.ask(MarkRead, { conversationId, seq }).catch(() => undefined);
  }
}
