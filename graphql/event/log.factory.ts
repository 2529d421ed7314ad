import { sql } from '../../db/client.ts';
import type { EventRow } from '../../db/rows.ts';

/** The whole log of a workspace. */
export const logOf = ({ workspaceId }: { workspaceId: string }): Promise<EventRow[]> =>
  sql<EventRow[]>`select * from event where workspace_id = ${workspaceId} order by position`;

/** `type subject` of each event, for comparing. */
export const toldOf = async (world: { workspaceId: string }): Promise<string[]> =>
  (await logOf(world)).map(({ type, subjectId }) => `${type} ${subjectId}`);
