import DataLoader from 'dataloader';
import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';

interface Place {
  workspaceId: string;
  id: string;
}

/**
 * A conversation as it is now; null: there is none. For what comes from many sockets at once, each with an operation of its
 * own: all that is asked for in one turn of the event loop is read with one statement. Nothing of it is kept.
 */
export const currentConversation = new DataLoader<Place, ConversationRow | null>(read, {
  cache: false,
  maxBatchSize: 500,
  batchScheduleFn: setImmediate,
});

async function read(places: readonly Place[]): Promise<(ConversationRow | null)[]> {
  const rows = await sql<ConversationRow[]>`
    select conversation.* from (
      select distinct * from unnest(${places.map(({ workspaceId }) => workspaceId)}::uuid[], ${places.map(({ id }) => id)}::uuid[])
    ) as wanted (workspace_id, id)
    join conversation on conversation.workspace_id = wanted.workspace_id and conversation.id = wanted.id`;
  const found = new Map(rows.map((row) => [`${row.workspaceId} ${row.id}`, row]));
  return places.map(({ workspaceId, id }) => found.get(`${workspaceId} ${id.toLowerCase()}`) ?? null);
}
