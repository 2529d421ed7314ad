import { alive } from '../keys.ts';
import type { Frame } from '../frame.ts';
import type { Session } from './session.ts';
import { isOpen } from './thread/thread.ts';

const restMs = 30_000;

/** Leaves a mark for the next page, and keeps the chat in sight, while something goes on; lets the connection rest when nothing does. */
export function keepAlive({ cell, store, link }: Session, frame: Frame): void {
  let known = cell.get().availability;
  let resting: ReturnType<typeof setTimeout> | undefined;
  cell.watch(update);

  function update(): void {
    const { open, loaded, thread, unread, pending, availability } = cell.get();
    const going = isOpen(thread) || unread > 0 ? thread?.conversation.id : pending.length > 0 ? 'unsent' : undefined;
    if (going) mark(going);
    else if (loaded) mark(null);
    frame.busy = open || !!going;
    // What was heard in the chat may be older than what the loader has heard since.
    frame.update(availability === known ? undefined : availability);
    known = availability;
    clearTimeout(resting);
    if (!open && !going && loaded) resting = setTimeout(() => link.stop(), restMs);
  }

  function mark(value: string | null): void {
    if (store.get(alive) === value) return;
    if (value === null) store.remove(alive);
    else store.set(alive, value);
  }
}
