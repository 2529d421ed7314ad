import { type Fragment, sql, type TransactionSql } from '../../db/client.ts';
import type { PushNoticeRow, SiteRow } from '../../db/rows.ts';
import { nextOpening, stateOf } from '../hours/hours.ts';
import { type Moved, movedRows, type Pace } from './moved.ts';

/** Whoever waits for a site to open is looked at so often, since its hours may change; in seconds. */
const lookAgain = 600;

/**
 * What concerns nobody yet, and so all who serve the site: a visitor whom nobody takes, a message that was left. At once where
 * nobody is Online, else only when nobody has taken the visitor for a while. The agent who lost it is told so instead.
 */
export async function noteServed(tx: TransactionSql, moved: readonly Moved[], { together, patience = 20 }: Pace): Promise<void> {
  await tx`
    insert into push_notice (workspace_id, subscription_id, conversation_id, kind, made_at, due_at)
    select distinct on (conversation.workspace_id, subscription.id, conversation.id)
      conversation.workspace_id, subscription.id, conversation.id,
      case conversation.kind when 'CHAT' then 'WAITING' else 'LEFT' end::push_kind, event.created_at,
      clock_timestamp() + make_interval(secs => case
        when conversation.kind = 'MESSAGE' or site.when_unavailable = 'QUEUE' and not ${anybodyOnline()} then ${together}::float8
        else ${patience}::float8 end)
    from (
      select moved.* from (${movedRows(moved)}) moved
      where exists (select from push_subscription one where one.workspace_id = moved.workspace_id) offset 0
    ) moved
    cross join lateral (
      select conversation_id, created_at, data from event
      where workspace_id = moved.workspace_id and position > seen and position <= moved.position
        and (type in ('conversation.started', 'conversation.returned') or type = 'conversation.assigned' and data ->> 'agentId' is null) offset 0
    ) event
    cross join lateral (
      select * from conversation
      where workspace_id = moved.workspace_id and id = event.conversation_id and state = 'QUEUED' limit 1
    ) conversation
    join site on site.workspace_id = conversation.workspace_id and site.id = conversation.site_id
    join push_subscription subscription on subscription.workspace_id = conversation.workspace_id
      and subscription.agent_id::text is distinct from event.data ->> 'previousAgentId'
    join agent_session session on session.workspace_id = subscription.workspace_id and session.id = subscription.session_id
      and session.revoked_at is null and session.expires_at > now()
    join agent on agent.workspace_id = subscription.workspace_id and agent.id = subscription.agent_id
    where ${isToBeTold()}
    order by conversation.workspace_id, subscription.id, conversation.id, event.created_at desc
    on conflict (workspace_id, subscription_id, conversation_id) do update set
      kind = excluded.kind, made_at = excluded.made_at, due_at = excluded.due_at, attempts = 0`;
}

/** Whether what was noted is still to be told; null for what concerns one agent alone. Of `taken`, `conversation` and `agent`. */
export const isStillServed = (): Fragment => sql`case taken.kind
  when 'WAITING' then conversation.state = 'QUEUED' and ${isToBeTold()}
  when 'LEFT' then conversation.state = 'QUEUED' and ${isToBeTold()}
  when 'TAKEN' then conversation.state <> 'QUEUED' end`;

/** What still waits of all that a browser was told of. Of `taken`. */
export const stillWaiting = (): Fragment => sql`(
  select count(*) from push_notice notice
  join conversation waiting on waiting.workspace_id = notice.workspace_id and waiting.id = notice.conversation_id and waiting.state = 'QUEUED'
  where notice.workspace_id = taken.workspace_id and notice.subscription_id = taken.subscription_id and notice.kind in ('WAITING', 'LEFT'))`;

/** Whoever was told that something waits sees, on each device and without a sound, that it waits no more: who took it as well. */
export async function withdrawTaken(workspaceId: string | null = null): Promise<void> {
  await sql`
    update push_notice notice set kind = 'TAKEN', made_at = now(), due_at = now(), attempts = 0
    from conversation
    where conversation.workspace_id = notice.workspace_id and conversation.id = notice.conversation_id and conversation.state <> 'QUEUED'
      and notice.kind in ('WAITING', 'LEFT') and notice.due_at is null and notice.sent_at >= notice.made_at
      ${workspaceId === null ? sql`` : sql`and notice.workspace_id = ${workspaceId}`}`;
}

/**
 * In how many seconds to look again whether a visitor is to be told of: nobody is disturbed for one who came while the site
 * was closed, until it opens. 0: now; null: never.
 */
export function waitsFor({ kind }: Pick<PushNoticeRow, 'kind'>, { hours }: Pick<SiteRow, 'hours'>, now = Date.now()): number | null {
  if (kind !== 'WAITING' || !hours || stateOf(hours, now).open) return 0;
  const opening = nextOpening(hours, now);
  return opening === null ? null : Math.min((opening - now) / 1000, lookAgain);
}

/** Once it is gone there is nothing to withdraw it by. Of `push_notice`. */
export const isStillTold = (): Fragment => sql`(push_notice.kind in ('WAITING', 'LEFT') and exists (
  select from conversation
  where conversation.workspace_id = push_notice.workspace_id and conversation.id = push_notice.conversation_id and conversation.state = 'QUEUED'))`;

/**
 * Serves the site, wants it, and is not there: has the portal closed, or was taken Away for want of input. Who chose to be
 * Away is left in peace.
 */
const isToBeTold = (): Fragment => sql`(
  agent.archived_at is null and agent.front_office and agent.chosen_presence = 'ONLINE'
  and case conversation.kind when 'CHAT' then agent.notify_waiting else agent.notify_messages end
  and (conversation.kind = 'CHAT' and agent.presence = 'AWAY' or not exists (
    select from agent_connection connection
    join server_process process on process.id = connection.process_id and process.beat_at > now() - interval '28 seconds'
    where connection.workspace_id = agent.workspace_id and connection.agent_id = agent.id and connection.closed_at is null))
  and agent.id in (${serving()}))`;

const anybodyOnline = (): Fragment => sql`exists (
  select from agent online
  where online.workspace_id = conversation.workspace_id and online.presence = 'ONLINE' and online.front_office and online.archived_at is null
    and online.id in (${serving()}))`;

/** The agents of the groups of the site of `conversation`. */
const serving = (): Fragment => sql`
  select group_agent.agent_id from site_group
  join "group" on "group".workspace_id = site_group.workspace_id and "group".id = site_group.group_id and "group".archived_at is null
  join group_agent on group_agent.workspace_id = site_group.workspace_id and group_agent.group_id = site_group.group_id
  where site_group.workspace_id = conversation.workspace_id and site_group.site_id = conversation.site_id`;
