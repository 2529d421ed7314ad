import { sql } from '../../db/client.ts';
import type { EventRow } from '../../db/rows.ts';
import type { EventName } from '../event/types.ts';

/** One of the log's events that a thread keeps as a line, with what the log itself does not hold. */
export interface Moment extends Pick<EventRow, 'type' | 'seq' | 'actorType' | 'actorId' | 'data' | 'createdAt'> {
  conversationId: string;
  /** Of a ban. */
  reason: string | null;
}

const lasting = [
  'conversation.ended',
  'conversation.reopened',
  'visitor.redirected',
  'visitor.banned',
  'visitor.unbanned',
] satisfies EventName[];

/** Of each of these conversations, oldest first. Who may hear of which is for the caller to ask. */
export async function momentsOf(workspaceId: string, conversationIds: readonly string[]): Promise<Moment[][]> {
  const rows = await sql<Moment[]>`
    select event.type, event.seq, event.actor_type, event.actor_id, event.conversation_id, event.data, event.created_at,
      case when event.type = 'visitor.banned' then (
        select ban.reason from ban where ban.workspace_id = ${workspaceId} and ban.id = (event.data->>'banId')::uuid
      ) end as reason
    from event
    where event.workspace_id = ${workspaceId} and event.conversation_id = any(${[...conversationIds]}::uuid[])
      and event.type = any(${lasting}::text[])
    order by event.conversation_id, event.seq`;
  const all = Map.groupBy(rows, ({ conversationId }) => conversationId);
  return conversationIds.map((id) => all.get(id) ?? []);
}
