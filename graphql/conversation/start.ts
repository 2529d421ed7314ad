import type { ConversationRow, MessageRow, VisitorRow } from '../../db/rows.ts';
import { may } from '../actor/actor.ts';
import { mustNotBeBanned } from '../ban/mustNotBeBanned.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { isOpen } from '../hours/hours.ts';
import { newId } from '../id.ts';
import { isId } from '../input.ts';
import { draftOf } from '../message/message.ts';
import { type Draft, post, type Writer } from '../message/post.ts';
import { fillSlots, lockRouting, recordDecision } from '../routing/routing.ts';
import { renameConversations } from '../visitor/visitor.ts';
import { type PartnerVisitor, visitorOfPartner } from '../visitor/visitorOfPartner.ts';

interface StartConversationInput {
  clientId: string;
  text: string;
  attachmentIds?: readonly string[] | null;
  siteId?: string | null;
  visitor?: PartnerVisitor | null;
}

interface Started {
  conversation: ConversationRow;
  message: MessageRow;
}

const byVisitor: Writer = { author: 'VISITOR', agentId: null };

/** Starts a conversation, or puts the message into the visitor's open one: a visitor never has two. */
export async function startConversation(caller: Caller, input: StartConversationInput): Promise<Started> {
  const { actor, directory } = caller;
  const draft = draftOf(input);
  return transact(actor.workspaceId, async (tx) => {
    await lockRouting(tx);
    const visitor = await visitorFor(tx, caller, input);
    const earlier = await startedBefore(tx, visitor.id, draft.clientId);
    if (earlier) return earlier;

    const open = await openConversation(tx, visitor.id);
    if (open) return post(tx, actor, open, byVisitor, draft);
    // A visitor's own token holds no more. Bans wait for the routing lock, which is held.
    if (actor.type === 'PARTNER') await mustNotBeBanned(tx, visitor.id, 'visitor');

    const conversation = await insert(tx, visitor, draft);
    recordEvent(tx, { type: 'conversation.started', actor, conversation });
    const posted = await post(tx, actor, conversation, byVisitor, draft);
    const assigned = (await fillSlots(tx)).find((row) => row.id === conversation.id);
    if (assigned) return { ...posted, conversation: assigned };

    const site = directory.sites.get(visitor.siteId);
    if (site?.whenUnavailable !== 'QUEUE') {
      throw new Mendable('SITE_CLOSED', null, 'Nobody can answer now. Come back later.');
    }
    await recordDecision(tx, { conversationId: conversation.id, agentId: null, reason: isOpen(site.hours, Date.now()) ? 'NOBODY_FREE' : 'CLOSED', candidates: 0 });
    return posted;
  });
}

async function visitorFor(tx: Tx, { actor, directory }: Caller, input: StartConversationInput): Promise<VisitorRow> {
  const { sql, workspaceId } = tx;
  if (actor.type === 'VISITOR') {
    // Held, so that who is renamed meanwhile does not start under the old name.
    const [visitor] = await sql<VisitorRow[]>`
      select * from visitor where workspace_id = ${workspaceId} and id = ${actor.visitorId}
        and not exists (
          select from ban where ban.workspace_id = ${workspaceId} and visitor_id = visitor.id and lifted_at is null and until > now()
        ) for share`;
    if (visitor) return visitor;
    throw new Mendable('UNKNOWN', null, 'This visitor is gone. Ask for a new token with identifyVisitor.');
  }
  if (actor.type !== 'PARTNER' || !may(actor, 'SEND_MESSAGES')) throw forbidden();
  const site = isId(input.siteId) ? directory.sites.get(input.siteId) : undefined;
  if (!site || site.archivedAt) throw new Mendable('UNKNOWN', 'siteId', 'There is no such site. Ask for sites.');
  if (!input.visitor) throw new Mendable('BLANK', 'visitor', 'Say who writes.');
  const visitor = await visitorOfPartner(tx, site.id, input.visitor);
  await renameConversations(tx, actor, visitor);
  return visitor;
}

async function startedBefore({ sql, workspaceId }: Tx, visitorId: string, clientId: string): Promise<Started | null> {
  const [row] = await sql<{ conversation: string; message: number }[]>`
    select conversation.id as conversation, message.seq as message from conversation
    join message on message.workspace_id = conversation.workspace_id and message.conversation_id = conversation.id
      and message.author = 'VISITOR' and message.client_id = ${clientId}
    where conversation.workspace_id = ${workspaceId} and conversation.visitor_id = ${visitorId}`;
  if (!row) return null;
  const [conversation] = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${workspaceId} and id = ${row.conversation}`;
  const [message] = await sql<MessageRow[]>`
    select * from message
    where workspace_id = ${workspaceId} and conversation_id = ${row.conversation} and seq = ${row.message}`;
  return conversation && message ? { conversation, message } : null;
}

async function openConversation({ sql, workspaceId }: Tx, visitorId: string): Promise<ConversationRow | undefined> {
  const [row] = await sql<ConversationRow[]>`
    select * from conversation
    where workspace_id = ${workspaceId} and visitor_id = ${visitorId} and state <> 'ENDED' and kind = 'CHAT' for update`;
  return row;
}

async function insert({ sql, workspaceId }: Tx, visitor: VisitorRow, { clientId }: Draft): Promise<ConversationRow> {
  const [row] = await sql<ConversationRow[]>`
    insert into conversation (workspace_id, id, site_id, visitor_id, visit_id, client_id, state, seq, visitor_name, started_at)
    values (
      ${workspaceId}, ${newId()}, ${visitor.siteId}, ${visitor.id},
      (select id from visit where workspace_id = ${workspaceId} and visitor_id = ${visitor.id}
        order by last_seen_at desc limit 1),
      ${clientId}, 'QUEUED', 1, ${visitor.name}, ${new Date()}
    ) returning *`;
  if (!row) throw new Error('The conversation was not inserted.');
  return row;
}
