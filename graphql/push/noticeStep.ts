import { sql } from '../../db/client.ts';
import type { EventName } from '../event/types.ts';
import { type Moved, movedRows, type Pace } from './moved.ts';
import { noteServed } from './served.ts';

/** What may concern somebody who is not there. */
const telling: EventName[] = ['message.sent', 'conversation.assigned', 'conversation.returned', 'transfer.offered', 'transfer.declined', 'transfer.expired'];

/**
 * Looks through what the log has got since the last time, of one workspace only if one is given, and notes which browsers
 * are to be told: those of agents who are not connected, with a session that holds. One process at a time; it follows the
 * log, so that messages are written without knowing of it. A workspace that is new here begins at the head of its log. `lateral`,
 * so that the new events and their conversations are found by their keys, however many there are of the old.
 */
export async function noticeStep(pace: Pace, workspaceId: string | null = null): Promise<void> {
  await sql.begin(async (tx) => {
    const [lock] = await tx<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(hashtextextended(${`${workspaceId} push`}, 9)) as mine`;
    if (!lock?.mine) return;
    const moved = await tx<Moved[]>`
      select head.workspace_id, head.position, coalesce(progress.position, head.position) as seen
      from event_head head left join push_progress progress on progress.workspace_id = head.workspace_id
      where progress.position is distinct from head.position ${workspaceId === null ? tx`` : tx`and head.workspace_id = ${workspaceId}`}`;
    if (moved.length === 0) return;
    await noteServed(tx, moved, pace);
    const { together, apart } = pace;
    await tx`
      with moved as (${movedRows(moved)}), told as (
        select distinct on (event.workspace_id, subscription.id, event.conversation_id)
          event.workspace_id, subscription.id as subscription_id, event.conversation_id,
          case when event.type = 'message.sent' then 'MESSAGE' when event.type = 'conversation.assigned' then 'ASSIGNED'
            when event.type = 'conversation.returned' then 'GIVEN_BACK' when conversation.offered_to is null then 'KEPT' else 'ASKED' end::push_kind as kind,
          event.created_at
        from (
          select * from moved where exists (select from push_subscription one where one.workspace_id = moved.workspace_id) offset 0
        ) moved
        cross join lateral (
          select * from event where workspace_id = moved.workspace_id and position > seen and position <= moved.position
            and type = any(${telling}::text[]) and (type <> 'message.sent' or actor_type = 'VISITOR') offset 0
        ) event
        cross join lateral (
          select agent_id, offered_to from conversation
          where workspace_id = event.workspace_id and id = event.conversation_id and (state = 'ACTIVE' or event.type = 'conversation.returned') limit 1
        ) conversation
        join push_subscription subscription on subscription.workspace_id = event.workspace_id
          and subscription.agent_id = case
            when event.type = 'conversation.returned' then (event.data ->> 'previousAgentId')::uuid
            when event.type = 'transfer.offered' or conversation.offered_to is not null and event.type like 'transfer.%' then conversation.offered_to
            when event.type like 'transfer.%' then (
              select from_agent_id from transfer where workspace_id = event.workspace_id and id = event.subject_id and from_agent_id = conversation.agent_id)
            else conversation.agent_id end
          and subscription.agent_id is distinct from event.actor_id
        join agent_session session on session.workspace_id = subscription.workspace_id and session.id = subscription.session_id
          and session.revoked_at is null and session.expires_at > now()
        where not exists (
          select from agent_connection connection
          join server_process process on process.id = connection.process_id and process.beat_at > now() - interval '28 seconds'
          where connection.workspace_id = subscription.workspace_id and connection.agent_id = subscription.agent_id and connection.closed_at is null)
        order by event.workspace_id, subscription.id, event.conversation_id, event.type like 'transfer.%' desc, event.type = 'conversation.assigned' desc, event.type = 'conversation.returned' desc, event.position desc
      ), noted as (
        insert into push_notice (workspace_id, subscription_id, conversation_id, kind, made_at, due_at)
        select workspace_id, subscription_id, conversation_id, kind, created_at, clock_timestamp() + make_interval(secs => ${together}) from told
        on conflict (workspace_id, subscription_id, conversation_id) do update set
          kind = excluded.kind, made_at = excluded.made_at, attempts = 0,
          due_at = case when push_notice.attempts = 0 and push_notice.due_at is not null then least(push_notice.due_at, excluded.due_at)
            else greatest(excluded.due_at, push_notice.sent_at + make_interval(secs => ${apart})) end
      )
      insert into push_progress (workspace_id, position) select workspace_id, position from moved
      on conflict (workspace_id) do update set position = excluded.position`;
  });
}
