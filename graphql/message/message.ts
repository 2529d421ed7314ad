import type { ConversationRow, MessageRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { canRead, canSend } from '../conversation/conversation.policy.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, isId, written } from '../input.ts';
import { excerptOf } from './excerpt.ts';

export const maxTextLength = 10_000;

interface SendMessageInput {
  conversationId: string;
  clientId: string;
  text: string;
  agentId?: string | null;
}

/** Writes into an open conversation. The same `clientId` again returns the first result and changes nothing. */
export async function sendMessage(
  { actor, directory }: Caller,
  { conversationId, clientId, text, agentId }: SendMessageInput,
): Promise<MessageRow> {
  const draft = { clientId: clientIdOf(clientId), text: written('text', text, maxTextLength) };
  return transact(actor.workspaceId, async (tx) => {
    const conversation = await lockConversation(tx, conversationId);
    if (!canRead(actor, conversation)) throw notFound();
    const author = authorIn(actor, agentId, (id) => directory.agents.get(id)?.archivedAt === null);
    const earlier = await sentBefore(tx, conversation.id, author, draft.clientId);
    if (earlier) return earlier;
    if (conversation.state === 'ENDED') {
      throw new Mendable('CONVERSATION_ENDED', 'conversationId', 'The conversation has ended. Open it again, or start a new one.');
    }
    if (!canSend(actor, conversation)) {
      if (actor.type === 'PARTNER') throw forbidden();
      throw new Mendable('NOT_YOUR_CONVERSATION', 'conversationId', 'Take the conversation over before you write in it.');
    }
    const { message } = await post(tx, actor, conversation, author, draft);
    return message;
  });
}

/** Who is shown as the writer. */
export type Writer = { author: 'VISITOR'; agentId: null } | { author: 'AGENT'; agentId: string };

export interface Draft {
  clientId: string;
  text: string;
}

/** Puts a message into a conversation that the transaction has locked. */
export async function post(
  tx: Tx,
  actor: Actor,
  { id }: Pick<ConversationRow, 'id'>,
  writer: Writer,
  draft: Draft,
): Promise<{ conversation: ConversationRow; message: MessageRow }> {
  const { sql, workspaceId } = tx;
  const now = new Date();
  const byAgent = writer.author === 'AGENT';
  const [conversation] = await sql<ConversationRow[]>`
    update conversation set
      seq = seq + 1,
      message_count = message_count + 1,
      last_message_text = ${excerptOf(draft.text)},
      last_message_author = ${writer.author},
      last_message_at = ${now},
      ${
        byAgent
          ? sql`
              first_agent_message_at = coalesce(first_agent_message_at, ${now}),
              first_response_ms = case
                when first_agent_message_at is null and first_visitor_message_at is not null
                then greatest(0, least(round(extract(epoch from ${now}::timestamptz - first_visitor_message_at) * 1000), 2147483647))::int
                else first_response_ms end,
              waiting_since = null, agent_read_seq = seq + 1, agent_unread = 0, visitor_unread = visitor_unread + 1`
          : sql`
              first_visitor_message_at = coalesce(first_visitor_message_at, ${now}),
              waiting_since = coalesce(waiting_since, ${now}),
              visitor_read_seq = seq + 1, visitor_unread = 0, agent_unread = agent_unread + 1`
      }
    where workspace_id = ${workspaceId} and id = ${id}
    returning *`;
  if (!conversation) throw notFound();
  const message: MessageRow = {
    workspaceId,
    conversationId: id,
    seq: conversation.seq,
    id: newId(),
    ...writer,
    ...draft,
    createdAt: now,
  };
  await sql`insert into message ${sql(message)}`;
  recordEvent(tx, { type: 'message.sent', actor, conversation, message });
  return { conversation, message };
}

export async function sentBefore(
  { sql, workspaceId }: Tx,
  conversationId: string,
  { author, agentId }: Writer,
  clientId: string,
): Promise<MessageRow | undefined> {
  const [message] = await sql<MessageRow[]>`
    select * from message
    where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and author = ${author}
      and client_id = ${clientId}`;
  if (message && message.agentId !== agentId) throw new Mendable('TAKEN', 'clientId', 'A colleague has used this clientId. Send with another.');
  return message;
}

function authorIn(actor: Actor, agentId: string | null | undefined, exists: (agentId: string) => boolean): Writer {
  if (actor.type === 'VISITOR') return { author: 'VISITOR', agentId: null };
  if (actor.type === 'AGENT') return { author: 'AGENT', agentId: actor.agentId };
  if (!isId(agentId) || !exists(agentId)) {
    throw new Mendable('UNKNOWN', 'agentId', 'Say with agentId in which agent’s name the message is sent.');
  }
  return { author: 'AGENT', agentId };
}

