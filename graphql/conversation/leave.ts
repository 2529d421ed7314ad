import type { ConversationRow, VisitorRow } from '../../db/rows.ts';
import type { VisitorActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { Mendable } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { emailOf, optional } from '../input.ts';
import { draftOf } from '../message/message.ts';
import { withMessage } from '../message/post.ts';
import { renameConversations } from '../visitor/visitor.ts';
import { insertMessages } from './insertThreads.ts';

interface LeaveMessageInput {
  clientId: string;
  name?: string;
  email: string;
  text: string;
}

/** Keeps what a visitor leaves where nobody can answer. Also when somebody can by now: it was written before. */
export async function leaveMessage({ actor, directory }: Caller<VisitorActor>, input: LeaveMessageInput): Promise<ConversationRow> {
  const draft = draftOf({ clientId: input.clientId, text: input.text });
  const name = optional('name', input.name, 100);
  const email = emailOf('email', input.email);
  if (directory.sites.get(actor.siteId)?.whenUnavailable !== 'OFFLINE_FORM') {
    throw new Mendable('SITE_CLOSED', null, 'This site takes no messages. Come back when somebody can answer.');
  }
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    // The visitor first, as when a conversation starts: of two at once the second finds the first's.
    await mustBeWelcome(tx, actor);
    const [earlier] = await sql<ConversationRow[]>`
      select * from conversation where workspace_id = ${workspaceId} and visitor_id = ${actor.visitorId} and client_id = ${draft.clientId}`;
    if (earlier) return earlier;
    const [visitor] = await sql<VisitorRow[]>`
      update visitor set email = ${email}, name = ${name ? name : sql`name`}
      where workspace_id = ${workspaceId} and id = ${actor.visitorId} returning *`;
    if (!visitor) throw new Error('The visitor is gone while held.');
    await renameConversations(tx, actor, visitor);
    const begun = await begin(tx, visitor, draft.clientId);
    const { conversation, message } = withMessage(begun, { author: 'VISITOR', agentId: null }, draft);
    // Nobody sits and waits for the answer.
    const left = { ...conversation, waitingSince: null };
    await sql`insert into conversation ${sql(left)}`;
    await insertMessages(sql, [message]);
    recordEvent(tx, { type: 'conversation.started', actor, conversation: begun });
    recordEvent(tx, { type: 'message.sent', actor, conversation: left, message });
    return left;
  });
}

async function mustBeWelcome({ sql, workspaceId }: Tx, { visitorId }: VisitorActor): Promise<void> {
  const [visitor] = await sql`
    select 1 from visitor where workspace_id = ${workspaceId} and id = ${visitorId}
      and not exists (
        select from ban where ban.workspace_id = ${workspaceId} and visitor_id = visitor.id and lifted_at is null and until > now()
      ) for no key update`;
  if (!visitor) throw new Mendable('UNKNOWN', null, 'This visitor is gone. Ask for a new token with identifyVisitor.');
}

async function begin({ sql, workspaceId }: Tx, { id: visitorId, siteId, name }: VisitorRow, clientId: string): Promise<ConversationRow> {
  const [visit] = await sql<{ id: string }[]>`
    select id from visit where workspace_id = ${workspaceId} and visitor_id = ${visitorId} order by last_seen_at desc limit 1`;
  return {
    workspaceId, id: newId(), siteId, visitorId, visitId: visit?.id ?? null, clientId, externalId: null, kind: 'MESSAGE', state: 'QUEUED', seq: 1,
    agentId: null, offeredTo: null, labelId: null, visitorName: name, startedAt: new Date(), assignedAt: null, returnedAt: null,
    endedAt: null, endedBy: null, missed: false, firstVisitorMessageAt: null, firstAgentMessageAt: null, firstResponseMs: null,
    waitingSince: null, messageCount: 0, lastMessageText: null, lastMessageAuthor: null, lastMessageAt: null, agentReadSeq: 0,
    visitorReadSeq: 0, agentUnread: 0, visitorUnread: 0,
  };
}
