import { sql } from '../../db/client.ts';
import type { ConversationRow, EventRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { Caller, RequestInfo } from '../context.ts';
import { canRead, canSend } from '../conversation/conversation.policy.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { clientIdOf } from '../input.ts';
import { send } from '../message/send.ts';
import { originAllowed } from '../site/origins.ts';
import { addressOf } from './address.ts';
import { handoverOf } from './handover.ts';

interface RedirectVisitorInput {
  clientId: string;
  conversationId: string;
  url: string;
  otherSite?: boolean;
}

interface Redirected {
  seq: number;
  url: string;
  handover: string | null;
}

/** Sends the visitor to another page of the site; to another site only as a link in the chat, and when that is meant. */
export async function redirectVisitor(caller: Caller, input: RedirectVisitorInput): Promise<ConversationRow> {
  const { actor, directory } = caller;
  const clientId = clientIdOf(input.clientId);
  return transact(actor.workspaceId, async (tx) => {
    const row = await lockConversation(tx, input.conversationId);
    mustBeAllowed(actor, row);
    const page = await pageOf(tx, row.visitorId);
    const url = addressOf('url', input.url, page);
    const allowed = directory.sites.get(row.siteId)?.allowedOrigins ?? [];
    const isOfSite = originAllowed(allowed, url.origin) || (page !== null && new URL(page).origin === url.origin);
    if (isOfSite) return sendTo(tx, actor, row, { clientId, url: url.href });
    if (!input.otherSite) throw new Mendable('OTHER_SITE', 'url', 'This is not on the visitor’s site: the chat cannot come along. Choose another address, or say with otherSite that a link in the chat is meant.');
    await send(tx, { caller, conversationId: row.id, draft: { clientId, text: url.href }, agentId: null });
    return lockConversation(tx, row.id);
  });
}

/**
 * Of the last minute: who comes back later is not torn away from what they read. The visitor alone gets what the chat comes along
 * with to another origin.
 */
export async function lastRedirectOf({ actor }: Caller, request: RequestInfo, conversationId: string): Promise<Redirected | null> {
  const { workspaceId } = actor;
  const [event] = await sql<Pick<EventRow, 'seq' | 'data'>[]>`
    select seq, data from event
    where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and type = 'visitor.redirected'
      and created_at > now() - interval '1 minute'
    order by seq desc limit 1`;
  if (!event) return null;
  const [seq, url] = [event.seq ?? 0, String(event.data.url)];
  return { seq, url, handover: actor.type === 'VISITOR' ? handoverOf({ workspaceId, conversationId, seq, url }, request) : null };
}

function mustBeAllowed(actor: Actor, row: ConversationRow): void {
  if (!canRead(actor, row)) throw notFound();
  if (actor.type !== 'AGENT') throw forbidden();
  if (row.state === 'ENDED') throw new Mendable('CONVERSATION_ENDED', 'conversationId', 'The conversation has ended.');
  if (!canSend(actor, row)) {
    throw new Mendable('NOT_YOUR_CONVERSATION', 'conversationId', 'Only the agent who has the conversation can do this. Take it over first.');
  }
}

async function pageOf({ sql: query, workspaceId }: Tx, visitorId: string): Promise<string | null> {
  const [visit] = await query<{ pageUrl: string }[]>`
    select page_url from visit where workspace_id = ${workspaceId} and visitor_id = ${visitorId} order by last_seen_at desc limit 1`;
  return visit?.pageUrl ?? null;
}

async function sendTo(tx: Tx, actor: Actor, row: ConversationRow, data: { clientId: string; url: string }): Promise<ConversationRow> {
  const { sql: query, workspaceId } = tx;
  const [earlier] = await query`
    select from event
    where workspace_id = ${workspaceId} and conversation_id = ${row.id} and type = 'visitor.redirected'
      and data->>'clientId' = ${data.clientId}`;
  if (earlier) return row;
  const [conversation] = await query<ConversationRow[]>`
    update conversation set seq = seq + 1 where workspace_id = ${workspaceId} and id = ${row.id} returning *`;
  if (!conversation) throw notFound();
  recordEvent(tx, { type: 'visitor.redirected', actor, conversation, data });
  return conversation;
}
