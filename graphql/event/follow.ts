import { sql } from '../../db/client.ts';
import type { EventRow } from '../../db/rows.ts';
import { badCursor } from '../cursor.ts';
import { type Delivery, deliveriesOf } from './delivery.ts';
import type { Reader, Start } from './feed.ts';
import { attach, endOf } from './stream.ts';

/** Where to go on from. */
export type From =
  | { kind: 'now' }
  /** After this position of the workspace's log. */
  | { kind: 'position'; position: number }
  /** After this seq of one conversation. */
  | { kind: 'seq'; conversationId: string; seq: number };

/** Events that are read at once of what was missed. */
const pageSize = 200;
/** A reader who lags further behind than this while it is told what it missed is let go, and resumes with `after`. */
const mostBehind = 2_000;

export class TooSlow extends Error {
  constructor() {
    super('The reader fell too far behind.');
  }
}

/**
 * The log from a point on, without a seam: what was missed is read, page by page, while what happens meanwhile waits,
 * and each event comes once, in order. Ends with TooSlow when too much waits. Rejects where the log has not come yet: another log's
 * cursor, or one from before a backup was restored, would make the reader wait in silence for as long.
 */
export const follow =
  (workspaceId: string, from: From, { maxBehind = mostBehind, page = pageSize } = {}): Start<Delivery> =>
  async (reader) => {
    const told = new Told(reader, maxBehind);
    const { head, detach } = await attach(workspaceId, (delivery) => isNew(from, delivery) && told.live(delivery), from.kind === 'seq' ? from.conversationId : undefined);
    told.onEnd(detach);
    if (from.kind === 'position' && from.position > head && from.position > (await endOf(workspaceId))) {
      told.stop();
      throw badCursor();
    }
    void told.catchUp(missed(workspaceId, from, { head, page }));
    return () => told.stop();
  };

/** One reader: first what it missed, then what has waited meanwhile, then each event as it comes. */
class Told {
  readonly #reader: Reader<Delivery>;
  readonly #maxBehind: number;
  /** What happens while the reader is told what it missed; null once it is up to date. */
  #waiting: Delivery[] | null = [];
  #over = false;
  #detach = (): void => {};

  constructor(reader: Reader<Delivery>, maxBehind: number) {
    this.#reader = reader;
    this.#maxBehind = maxBehind;
  }

  onEnd(detach: () => void): void {
    this.#detach = detach;
    if (this.#over) detach();
  }

  live(delivery: Delivery): void {
    if (this.#waiting === null) this.#hear(delivery);
    else if (this.#waiting.length < this.#maxBehind) this.#waiting.push(delivery);
    else this.#end(new TooSlow());
  }

  async catchUp(pages: AsyncIterable<Delivery[]>): Promise<void> {
    try {
      for await (const deliveries of pages) {
        if (this.#over) return;
        await this.#hearAll(deliveries);
      }
      while (this.#waiting && this.#waiting.length > 0) await this.#hearAll(this.#waiting.splice(0));
      this.#waiting = null;
    } catch (error) {
      this.#end(error);
    }
  }

  stop(): void {
    this.#over = true;
    this.#waiting = null;
    this.#detach();
  }

  async #hearAll(deliveries: Delivery[]): Promise<void> {
    for (const delivery of deliveries) this.#hear(delivery);
    if (!this.#over) await this.#reader.ready?.();
  }

  #hear(delivery: Delivery): void {
    if (this.#over) return;
    try {
      this.#reader.hear(delivery);
    } catch (error) {
      this.#end(error);
    }
  }

  #end(error: unknown): void {
    if (this.#over) return;
    this.stop();
    this.#reader.end(error);
  }
}

/** The reader may know more than this process has read so far: another has told it. */
function isNew(from: From, { event }: Delivery): boolean {
  if (from.kind === 'position') return event.position > from.position;
  return from.kind === 'now' || event.conversationId !== from.conversationId || (event.seq ?? 0) > from.seq;
}

async function* missed(workspaceId: string, from: From, { head, page }: { head: number; page: number }): AsyncGenerator<Delivery[], void, undefined> {
  if (from.kind === 'now') return;
  let last = from.kind === 'position' ? from.position : from.seq;
  for (;;) {
    const events =
      from.kind === 'position'
        ? await sql<EventRow[]>`
            select * from event where workspace_id = ${workspaceId} and position > ${last} and position <= ${head}
            order by position limit ${page}`
        : await sql<EventRow[]>`
            select * from event where workspace_id = ${workspaceId} and conversation_id = ${from.conversationId}
              and seq > ${last} and position <= ${head}
            order by seq limit ${page}`;
    if (events.length === 0) return;
    yield await deliveriesOf(
      workspaceId,
      events.map((event) => ({ event })),
    );
    const newest = events.at(-1);
    if (!newest || events.length < page) return;
    last = from.kind === 'position' ? newest.position : (newest.seq ?? last);
  }
}
