import { sql, type TransactionSql } from '../../db/client.ts';
import type { EventName } from '../event/types.ts';
import { indexSome } from './documents.ts';

/** What changes the words of a conversation, or whose it is. */
const changing: EventName[] = ['message.sent', 'message.edited', 'message.deleted', 'note.added', 'note.edited', 'note.deleted', 'conversation.assigned', 'conversation.reopened', 'visitor.renamed'];

const mostAtOnce = 50;

/** In seconds. */
export interface Patience {
  /** A conversation is read when nothing has been written in it for so long, */
  quiet: number;
  /** or when it has been waiting for so long: twice that with 50 messages, three times with 100, and so on. */
  longest: number;
}

/**
 * Notes in which conversations something was written since the last time, and puts the words of some of those that have
 * been waiting into the index, the newest changes first; of one workspace only, if one is given. Tells how many. One
 * process at a time; the others get 0.
 */
export async function indexStep({ quiet, longest }: Patience, workspaceId: string | null = null): Promise<number> {
  return sql.begin(async (tx) => {
    const [lock] = await tx<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(hashtextextended(${`${workspaceId} search`}, 9)) as mine`;
    if (!lock?.mine) return 0;
    await notice(tx, workspaceId);
    const due = await tx<{ workspaceId: string; conversationId: string }[]>`
      select workspace_id, conversation_id from search_waiting waiting
      where (
        latest <= clock_timestamp() - make_interval(secs => ${quiet})
        or since <= clock_timestamp() - make_interval(secs => ${longest}) * (1 + coalesce((
          select message_count from conversation where workspace_id = waiting.workspace_id and id = waiting.conversation_id), 0) / 50.0)
      ) ${workspaceId === null ? tx`` : tx`and workspace_id = ${workspaceId}`}
      order by latest desc limit ${mostAtOnce}`;
    const [first] = due;
    if (!first) return 0;
    const together = due.filter((one) => one.workspaceId === first.workspaceId);
    return indexSome({ sql: tx, workspaceId: first.workspaceId }, together.map(({ conversationId }) => conversationId));
  });
}

/** Up to the head of each log, whose positions stand in the order of commits: nothing can come in before it any more. */
async function notice(tx: TransactionSql, workspaceId: string | null): Promise<void> {
  await tx`
    with moved as (
      select head.workspace_id, head.position, coalesce(progress.position, 0) as seen
      from event_head head left join search_progress progress on progress.workspace_id = head.workspace_id
      where head.position > coalesce(progress.position, 0) ${workspaceId === null ? tx`` : tx`and head.workspace_id = ${workspaceId}`}
    ), noted as (
      insert into search_waiting (workspace_id, conversation_id)
      select distinct event.workspace_id, event.conversation_id from moved
      join event on event.workspace_id = moved.workspace_id and event.position > seen and event.position <= moved.position
      where event.conversation_id is not null and event.type = any(${changing}::text[])
      on conflict (workspace_id, conversation_id) do update set latest = excluded.latest
    )
    insert into search_progress (workspace_id, position) select workspace_id, position from moved
    on conflict (workspace_id) do update set position = excluded.position`;
}
