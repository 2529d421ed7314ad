import type { Cell } from './cell.ts';
import type { Link } from './link/link.ts';
import { QueuePlace } from './operations.generated.ts';
import type { State } from './state.ts';

const everyMs = 10_000;

/** The place in the queue changes when others leave it, of which a visitor gets no event. */
export function watchQueue(cell: Cell<State>, link: Link): void {
  setInterval(() => {
    const { thread, open, link: state } = cell.get();
    if (thread?.conversation.state !== 'QUEUED' || !open || document.hidden || state !== 'online') return;
    link.ask(QueuePlace, { id: thread.conversation.id }).then(
      ({ conversation }) => move(thread.conversation.id, conversation?.queuePlace ?? null),
      () => undefined,
    );
  }, everyMs);

  function move(id: string, queuePlace: number | null): void {
    const { thread } = cell.get();
    if (!thread || thread.conversation.id !== id || thread.conversation.state !== 'QUEUED') return;
    if (queuePlace === null || queuePlace === thread.conversation.queuePlace) return;
    cell.set({ thread: { ...thread, conversation: { ...thread.conversation, queuePlace } } });
  }
}
