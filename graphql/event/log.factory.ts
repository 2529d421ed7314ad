import { sql } from '../../db/client.ts';
import type { EventRow } from '../../db/rows.ts';
import type { Delivery } from './delivery.ts';
import { iterate } from './feed.ts';
import { follow, type From } from './follow.ts';

/** The whole log of a workspace. */
export const logOf = ({ workspaceId }: { workspaceId: string }): Promise<EventRow[]> =>
  sql<EventRow[]>`select * from event where workspace_id = ${workspaceId} order by position`;

/** `type subject` of each event, for comparing. */
export const toldOf = async (world: { workspaceId: string }): Promise<string[]> =>
  (await logOf(world)).map(({ type, subjectId }) => `${type} ${subjectId}`);

/** Follows the log, and has begun to. */
export async function reading(workspaceId: string, from: From): Promise<AsyncIterableIterator<Delivery>> {
  const events = iterate(follow(workspaceId, from));
  await events.started;
  return events;
}
