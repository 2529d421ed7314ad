import { sql } from '../../db/client.ts';
import type { EventRow } from '../../db/rows.ts';
import { type Delivery, deliveriesOf } from './delivery.ts';
import { newStop, untilReturned } from './iterator.ts';
import { attach } from './stream.ts';

/** Where to go on from. */
export type From =
  | { kind: 'now' }
  /** After this position of the workspace's log. */
  | { kind: 'position'; position: number }
  /** After this seq of one conversation. */
  | { kind: 'seq'; conversationId: string; seq: number };

const page = 200;
/** A reader who lags further behind than this is let go, and resumes with `after`. */
const mostBehind = 2_000;

export class TooSlow extends Error {
  constructor() {
    super('The reader fell too far behind.');
  }
}

/**
 * The log from a point on, without a seam: what was missed is read, page by page, while what happens meanwhile waits,
 * and each event comes once, in order. Ends when the consumer stops; throws TooSlow when it does not keep up.
 */
export async function follow(
  workspaceId: string,
  from: From,
  { maxBehind } = { maxBehind: mostBehind },
): Promise<AsyncIterableIterator<Delivery>> {
  const queue: Delivery[] = [];
  const stop = newStop();
  let tooSlow = false;
  const { head, detach } = await attach(workspaceId, (delivery) => {
    if (queue.length >= maxBehind) tooSlow = true;
    else queue.push(delivery);
    stop.wake();
  }, from.kind === 'seq' ? from.conversationId : undefined);
  async function* run(): AsyncGenerator<Delivery, void, undefined> {
    yield* missed(workspaceId, from, head);
    while (!stop.stopped) {
      if (tooSlow) throw new TooSlow();
      const next = queue.shift();
      if (next) yield next;
      else await stop.sleep();
    }
  }
  return untilReturned(stop, run(), detach);
}

async function* missed(workspaceId: string, from: From, head: number): AsyncGenerator<Delivery, void, undefined> {
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
    yield* await deliveriesOf(
      workspaceId,
      events.map((event) => ({ event })),
    );
    const newest = events.at(-1);
    if (!newest || events.length < page) return;
    last = from.kind === 'position' ? newest.position : (newest.seq ?? last);
  }
}
