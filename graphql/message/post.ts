import type { ConversationRow, MessageRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { insertMessages } from '../conversation/insertThreads.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { excerptOf } from './excerpt.ts';

/** Who is shown as the writer. */
export type Writer = { author: 'VISITOR'; agentId: null } | { author: 'AGENT'; agentId: string };

export interface Draft {
  clientId: string;
  text: string;
}

export interface Posted {
  conversation: ConversationRow;
  message: MessageRow;
}

/** What PostgreSQL's integer holds: 24.8 days. */
const longestMs = 2 ** 31 - 1;

/** The conversation and the message as they are once it is written. */
export function withMessage(row: ConversationRow, writer: Writer, draft: Draft): Posted {
  const now = new Date();
  const seq = row.seq + 1;
  const { workspaceId, id: conversationId } = row;
  const message = { workspaceId, conversationId, seq, id: newId(), ...writer, ...draft, createdAt: now };
  const conversation: ConversationRow = {
    ...row,
    seq,
    messageCount: row.messageCount + 1,
    lastMessageText: excerptOf(draft.text),
    lastMessageAuthor: writer.author,
    lastMessageAt: now,
    ...(writer.author === 'AGENT' ? answered(row, seq, now) : asked(row, seq, now)),
  };
  return { conversation, message };
}

/** Puts a message into a conversation that the transaction has locked. */
export async function post(tx: Tx, actor: Actor, row: ConversationRow, writer: Writer, draft: Draft): Promise<Posted> {
  const posted = withMessage(row, writer, draft);
  await store(tx, [posted]);
  recordEvent(tx, { type: 'message.sent', actor, ...posted });
  return posted;
}

/** Writes all of them with two statements. Of several in one conversation the last tells how it is. */
export async function store(tx: Tx, posted: readonly Posted[]): Promise<void> {
  const { sql, workspaceId } = tx;
  const rows = [...new Map(posted.map(({ conversation }) => [conversation.id, conversation])).values()];
  const all = <K extends keyof ConversationRow>(column: K) => rows.map((row) => row[column]);
  const times = (column: 'firstVisitorMessageAt' | 'firstAgentMessageAt' | 'waitingSince' | 'lastMessageAt') =>
    rows.map((row) => row[column]?.toISOString() ?? null);
  const updated = sql`
    update conversation set
      seq = new.seq, message_count = new.message_count, last_message_text = new.last_message_text,
      last_message_author = new.last_message_author, last_message_at = new.last_message_at,
      first_visitor_message_at = new.first_visitor_message_at, first_agent_message_at = new.first_agent_message_at,
      first_response_ms = new.first_response_ms, waiting_since = new.waiting_since,
      agent_read_seq = new.agent_read_seq, visitor_read_seq = new.visitor_read_seq,
      agent_unread = new.agent_unread, visitor_unread = new.visitor_unread
    from unnest(
      ${all('id')}::uuid[], ${all('seq')}::int[], ${all('messageCount')}::int[], ${all('lastMessageText')}::text[],
      ${all('lastMessageAuthor')}::text[]::author_type[], ${times('lastMessageAt')}::timestamptz[],
      ${times('firstVisitorMessageAt')}::timestamptz[], ${times('firstAgentMessageAt')}::timestamptz[],
      ${all('firstResponseMs')}::int[], ${times('waitingSince')}::timestamptz[],
      ${all('agentReadSeq')}::int[], ${all('visitorReadSeq')}::int[],
      ${all('agentUnread')}::int[], ${all('visitorUnread')}::int[]
    ) as new (
      id, seq, message_count, last_message_text, last_message_author, last_message_at, first_visitor_message_at,
      first_agent_message_at, first_response_ms, waiting_since, agent_read_seq, visitor_read_seq, agent_unread, visitor_unread
    )
    where conversation.workspace_id = ${workspaceId} and conversation.id = new.id`;
  await Promise.all([updated, insertMessages(sql, posted.map(({ message }) => message))]);
}

function answered(row: ConversationRow, seq: number, now: Date): Partial<ConversationRow> {
  const isFirst = row.firstAgentMessageAt === null && row.firstVisitorMessageAt !== null;
  const waited = row.firstVisitorMessageAt ? now.getTime() - row.firstVisitorMessageAt.getTime() : 0;
  return {
    firstAgentMessageAt: row.firstAgentMessageAt ?? now,
    // Another machine's clock may be ahead.
    firstResponseMs: isFirst ? Math.max(0, Math.min(waited, longestMs)) : row.firstResponseMs,
    waitingSince: null,
    agentReadSeq: seq,
    agentUnread: 0,
    visitorUnread: row.visitorUnread + 1,
  };
}

const asked = (row: ConversationRow, seq: number, now: Date): Partial<ConversationRow> => ({
  firstVisitorMessageAt: row.firstVisitorMessageAt ?? now,
  waitingSince: row.waitingSince ?? now,
  visitorReadSeq: seq,
  visitorUnread: 0,
  agentUnread: row.agentUnread + 1,
});
