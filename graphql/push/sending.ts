import { sql } from '../../db/client.ts';
import type { PushNoticeRow, PushSubscriptionRow, SiteRow } from '../../db/rows.ts';
import { push } from '../../integrations/push/push.ts';
import { isStillServed, isStillTold, stillWaiting, waitsFor } from './served.ts';
import { textOf, topicOf, type Told } from './text.ts';

/** After the first, second … failure, in seconds. Later than that it is no news. */
const waitSeconds = [5, 20, 60, 180];
/** While one is being sent nobody else tries; after that, whoever did has died. */
const heldSeconds = 60;
const mostAtOnce = 50;
/** A push service keeps it so long for a browser that is not there. */
const worthSeconds = 600;

type Due = PushNoticeRow & Told & Pick<PushSubscriptionRow, 'endpoint' | 'p256dh' | 'auth'> & Pick<SiteRow, 'hours'> & { wanted: boolean };

/** Sends what is due, of one workspace only if one is given. Tells how many that was. */
export async function sendDuePushes(workspaceId: string | null = null): Promise<number> {
  const due = await takeDue(workspaceId);
  await Promise.all(due.map(sendOne));
  return due.length;
}

/** What the agent has read meanwhile, or is connected for, is no longer wanted. */
async function takeDue(workspaceId: string | null): Promise<Due[]> {
  return sql<Due[]>`
    with taken as (
      update push_notice set attempts = attempts + 1, due_at = now() + make_interval(secs => ${heldSeconds})
      where (workspace_id, subscription_id, conversation_id) in (
        select workspace_id, subscription_id, conversation_id from push_notice
        where due_at <= now() ${workspaceId === null ? sql`` : sql`and workspace_id = ${workspaceId}`}
        order by due_at limit ${mostAtOnce} for update skip locked
      ) returning *
    )
    select taken.*, subscription.endpoint, subscription.p256dh, subscription.auth, subscription.show_text,
      agent.locale, conversation.kind as conversation_kind, conversation.visitor_name, coalesce(conversation.agent_id = agent.id, false) as own, conversation.missed, conversation.last_message_text, conversation.last_message_author, sender.name as sender_name,
      (select count(*) from conversation own where own.workspace_id = taken.workspace_id and own.agent_id = agent.id
        and own.state = 'ACTIVE' and own.agent_unread > 0)::int + ${stillWaiting()}::int as unread,
      site.hours,
      session.revoked_at is null and session.expires_at > now() and coalesce(${isStillServed()}, (case taken.kind when 'ASKED' then conversation.offered_to = agent.id
        when 'GIVEN_BACK' then case when conversation.missed then conversation.agent_id = agent.id
          else conversation.agent_id is distinct from agent.id and conversation.state <> 'ENDED' end
        else conversation.agent_id = agent.id and conversation.state = 'ACTIVE' and (conversation.agent_unread > 0 or taken.kind <> 'MESSAGE') end)
      and not exists (
        select from agent_connection connection
        join server_process process on process.id = connection.process_id and process.beat_at > now() - interval '28 seconds'
        where connection.workspace_id = taken.workspace_id and connection.agent_id = agent.id and connection.closed_at is null)) as wanted
    from taken
    join push_subscription subscription on subscription.workspace_id = taken.workspace_id and subscription.id = taken.subscription_id
    join agent_session session on session.workspace_id = taken.workspace_id and session.id = subscription.session_id
    join agent on agent.workspace_id = taken.workspace_id and agent.id = subscription.agent_id
    join conversation on conversation.workspace_id = taken.workspace_id and conversation.id = taken.conversation_id
    join site on site.workspace_id = taken.workspace_id and site.id = conversation.site_id
    left join agent sender on sender.workspace_id = taken.workspace_id and sender.id = conversation.agent_id`;
}

async function sendOne(notice: Due): Promise<void> {
  if (!notice.wanted) return settle(notice, { sent: false, againSeconds: null });
  const wait = waitsFor(notice, notice);
  if (wait !== 0) return settle(notice, { sent: false, againSeconds: wait, untried: true });
  const { endpoint, p256dh, auth, attempts } = notice;
  const outcome = await push({ to: { endpoint, p256dh, auth }, text: textOf(notice), topic: topicOf(notice), seconds: worthSeconds });
  if (outcome.kind === 'gone') return drop(notice);
  if (outcome.kind === 'refused') console.error(`The push service of ${new URL(endpoint).host} answers ${outcome.status}: the browser is told nothing any more.`);
  if (outcome.kind === 'refused') return drop(notice);
  if (outcome.kind === 'sent') return settle(notice, { sent: true, againSeconds: null });
  const patience = waitSeconds[attempts - 1];
  return settle(notice, { sent: false, againSeconds: patience === undefined ? null : Math.max(patience, Math.min(outcome.afterSeconds ?? 0, 300)) });
}

interface Outcome {
  sent: boolean;
  againSeconds: number | null;
  /** The push service was not asked. */
  untried?: boolean;
}

/** What has happened in it since is still to be told. */
async function settle({ workspaceId, subscriptionId, conversationId, madeAt }: Due, { sent, againSeconds, untried = false }: Outcome): Promise<void> {
  await sql`
    update push_notice set
      sent_at = case when ${sent} then now() else sent_at end, attempts = case when ${untried} then 0 else attempts end,
      due_at = case when made_at > ${madeAt} then due_at else now() + make_interval(secs => ${againSeconds}::float8) end
    where workspace_id = ${workspaceId} and subscription_id = ${subscriptionId} and conversation_id = ${conversationId}`;
}

async function drop({ workspaceId, subscriptionId }: Due): Promise<void> {
  await sql`delete from push_subscription where workspace_id = ${workspaceId} and id = ${subscriptionId}`;
}

/** Subscriptions whose session is over, and notices that are. */
export async function tidyPushes(): Promise<void> {
  await sql`
    delete from push_subscription using agent_session session
    where session.workspace_id = push_subscription.workspace_id and session.id = push_subscription.session_id
      and (session.revoked_at is not null or session.expires_at < now())`;
  await sql`
    delete from push_notice
    where due_at is null and coalesce(sent_at, made_at) < now() - interval '10 minutes' and not ${isStillTold()}`;
}
