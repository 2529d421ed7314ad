import { refreshed } from '../actor/actor.ts';
import type { Context } from '../context.ts';
import { staffOf } from '../context.ts';
import { badCursor } from '../cursor.ts';
import { unauthenticated } from '../errors.ts';
import type { Delivery } from './delivery.ts';
import { hearsInInbox } from './event.policy.ts';
import { follow } from './follow.ts';
import { pickFrom } from './iterator.ts';

/** Everything that the caller's lists show, from a cursor on. */
export async function followInbox(
  context: Context,
  after: string | null | undefined,
): Promise<AsyncIterableIterator<Delivery>> {
  const { actor } = staffOf(context);
  const from = after == null ? ({ kind: 'now' } as const) : ({ kind: 'position', position: positionOf(after) } as const);
  return pickFrom(await follow(actor.workspaceId, from), (delivery) => {
    const current = refreshed(actor, delivery.directory);
    if (!current) throw unauthenticated();
    return hearsInInbox(current, delivery) ? delivery : undefined;
  });
}

function positionOf(cursor: string): number {
  const position = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.NaN;
  if (Number.isNaN(position)) throw badCursor();
  return position;
}
