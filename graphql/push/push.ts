import { sql } from '../../db/client.ts';
import type { PushSubscriptionRow } from '../../db/rows.ts';
import { isRecipient } from '../../integrations/push/encrypt.ts';
import { isPushService } from '../../integrations/push/services.ts';
import type { SubscribeToPushInput } from '../__generated__/resolvers.ts';
import type { AgentActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { Mendable, notFound } from '../errors.ts';
import { newId } from '../id.ts';
import { oneLine } from '../input.ts';

/** More browsers nobody has; the oldest go. */
const most = 20;
const longest = 1_000;

/**
 * The browser of this session is told from now on, and no other agent in it any more. No event: it is nobody's affair but
 * that of the browser, which asks for itself.
 */
export async function subscribeToPush({ actor }: Caller<AgentActor>, input: SubscribeToPushInput): Promise<PushSubscriptionRow> {
  const { workspaceId, agentId, sessionId } = actor;
  const endpoint = oneLine('endpoint', input.endpoint, longest);
  if (!isPushService(endpoint)) throw new Mendable('INVALID', 'endpoint', 'endpoint is not of a push service that is known here. The installation can allow others by WEB_PUSH_SERVICES.');
  const { p256dh, auth, showText } = input;
  if (!isRecipient({ p256dh, auth })) throw new Mendable('INVALID', 'p256dh', 'p256dh and auth are not keys that a message can be encrypted with.');
  return sql.begin(async (tx) => {
    const [row] = await tx<PushSubscriptionRow[]>`
      insert into push_subscription ${tx({ workspaceId, id: newId(), agentId, sessionId, endpoint, p256dh, auth, showText, createdAt: new Date() })}
      on conflict (workspace_id, endpoint) do update set
        agent_id = excluded.agent_id, session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth, show_text = excluded.show_text
      returning *`;
    if (!row) throw notFound();
    await tx`
      delete from push_subscription where workspace_id = ${workspaceId} and id in (
        select id from push_subscription where workspace_id = ${workspaceId} and agent_id = ${agentId}
        order by created_at desc, id desc offset ${most})`;
    return row;
  });
}

/** Tells whether there was one. */
export async function unsubscribeFromPush({ actor: { workspaceId, agentId } }: Caller<AgentActor>, endpoint: string): Promise<boolean> {
  const removed = await sql`
    delete from push_subscription where workspace_id = ${workspaceId} and agent_id = ${agentId} and endpoint = ${askable(endpoint)}`;
  return removed.count > 0;
}

export async function pushSubscriptionOf({ actor: { workspaceId, agentId } }: Caller<AgentActor>, endpoint: string): Promise<PushSubscriptionRow | null> {
  const [row] = await sql<PushSubscriptionRow[]>`
    select subscription.* from push_subscription subscription
    join agent_session session on session.workspace_id = subscription.workspace_id and session.id = subscription.session_id
    where subscription.workspace_id = ${workspaceId} and subscription.agent_id = ${agentId} and endpoint = ${askable(endpoint)}
      and session.revoked_at is null and session.expires_at > now()`;
  return row ?? null;
}

/** PostgreSQL has no NUL; nothing that is kept has one either. */
const askable = (endpoint: string): string => endpoint.slice(0, longest).replaceAll('\0', '').toWellFormed();
