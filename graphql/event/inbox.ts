import { refreshing } from '../actor/actor.ts';
import type { Context } from '../context.ts';
import { staffOf } from '../context.ts';
import { badCursor } from '../cursor.ts';
import { unauthenticated } from '../errors.ts';
import type { Delivery } from './delivery.ts';
import { Feed, picked } from './feed.ts';
import { hearsInInbox } from './event.policy.ts';
import { follow } from './follow.ts';

/** Everything that the caller's lists show, from a cursor on. */
export function followInbox(context: Context, after: string | null | undefined): Feed<Delivery> {
  const { actor } = staffOf(context);
  const now = refreshing(actor);
  const from = after == null ? ({ kind: 'now' } as const) : ({ kind: 'position', position: positionOf(after) } as const);
  return new Feed(
    picked(follow(actor.workspaceId, from), (delivery) => {
      const current = now(delivery.directory);
      if (!current) throw unauthenticated();
      return hearsInInbox(current, delivery) ? delivery : undefined;
    }),
  );
}

function positionOf(cursor: string): number {
  const position = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.NaN;
  if (Number.isNaN(position)) throw badCursor();
  return position;
}
