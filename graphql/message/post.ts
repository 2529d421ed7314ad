import { type Fragment, sql } from '../../db/client.ts';
import { listOf } from '../../db/list.ts';
import type { AttachmentRow, ConversationRow, MessageRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { fileNamesOf, lockUploads, putInto } from '../attachment/attach.ts';
import { insertMessages, times } from '../conversation/insertThreads.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { excerptOf } from './excerpt.ts';

/** Who is shown as the writer. */
export type Writer = { author: 'VISITOR'; agentId: null } | { author: 'AGENT'; agentId: string };

export interface Draft {
  clientId: string;
  text: string;
  /** Ids of the sender’s own uploads that go with it. */
  attachmentIds?: readonly string[];
}

export interface Posted {
  conversation: ConversationRow;
  message: MessageRow;
}

/** What PostgreSQL's integer holds: 24.8 days. */
const longestMs = 2 ** 31 - 1;

const noFiles: readonly AttachmentRow[] = [];

/** The conversation and the message as they are once it is written. */
export function withMessage(row: ConversationRow, writer: Writer, { clientId, text }: Draft, files: readonly AttachmentRow[] = noFiles): Posted {
  const now = new Date();
  const seq = row.seq + 1;
  const { workspaceId, id: conversationId } = row;
  const fileNames = fileNamesOf(files);
  const message = { workspaceId, conversationId, seq, id: newId(), ...writer, clientId, text, createdAt: now, editedAt: null, deletedAt: null, fileNames };
  const conversation: ConversationRow = {
    ...row,
    seq,
    messageCount: row.messageCount + 1,
    lastMessageText: excerptOf(text, fileNames),
    lastMessageAuthor: writer.author,
    lastMessageAt: now,
    ...(writer.author === 'AGENT' ? answered(row, seq, now) : asked(row, seq, now)),
  };
  return { conversation, message };
}

/** Puts a message into a conversation that the transaction has locked. */
export async function post(tx: Tx, actor: Actor, row: ConversationRow, writer: Writer, draft: Draft): Promise<Posted> {
  const { sql, workspaceId } = tx;
  const files = await lockUploads(tx, actor, draft.attachmentIds ?? []);
  const posted = withMessage(row, writer, draft, files);
  await Promise.all([
    sql`update conversation set ${changes(workspaceId, [{ before: row, after: posted.conversation }])}`,
    insertMessages(sql, [posted.message]),
  ]);
  await putInto(tx, posted.message, files);
  recordEvent(tx, { type: 'message.sent', actor, ...posted });
  return posted;
}

/** A conversation as it must still be, and as it becomes. */
export interface Change {
  before: ConversationRow;
  after: ConversationRow;
}

type PlainColumn = 'id' | 'seq' | 'messageCount' | 'lastMessageAuthor' | 'firstResponseMs' | 'agentReadSeq' | 'visitorReadSeq' | 'agentUnread' | 'visitorUnread';
type MomentColumn = 'lastMessageAt' | 'firstVisitorMessageAt' | 'firstAgentMessageAt' | 'waitingSince';

/** What messages change of their conversations, `set` to `where`; a row that has another `seq` than before is left alone. */
export function changes(workspaceId: string, all: readonly Change[]): Fragment {
  const rows = all.map(({ after }) => after);
  const plain = (name: PlainColumn) => listOf(rows.map((row) => row[name]));
  const moments = (name: MomentColumn) => listOf(times(rows, name));
  const ids = plain('id');
  return sql`
    seq = new.seq, message_count = new.message_count, last_message_text = new.last_message_text,
    last_message_author = new.last_message_author, last_message_at = new.last_message_at,
    first_visitor_message_at = new.first_visitor_message_at, first_agent_message_at = new.first_agent_message_at,
    first_response_ms = new.first_response_ms, waiting_since = new.waiting_since,
    agent_read_seq = new.agent_read_seq, visitor_read_seq = new.visitor_read_seq,
    agent_unread = new.agent_unread, visitor_unread = new.visitor_unread
    from unnest(
      ${ids}::uuid[], ${listOf(all.map(({ before }) => before.seq))}::int[], ${plain('seq')}::int[], ${plain('messageCount')}::int[],
      ${rows.map(({ lastMessageText }) => lastMessageText)}::text[], ${plain('lastMessageAuthor')}::text[]::author_type[],
      ${moments('lastMessageAt')}::timestamptz[], ${moments('firstVisitorMessageAt')}::timestamptz[],
      ${moments('firstAgentMessageAt')}::timestamptz[], ${plain('firstResponseMs')}::int[],
      ${moments('waitingSince')}::timestamptz[], ${plain('agentReadSeq')}::int[], ${plain('visitorReadSeq')}::int[],
      ${plain('agentUnread')}::int[], ${plain('visitorUnread')}::int[]
    ) as new (
      id, expected_seq, seq, message_count, last_message_text, last_message_author, last_message_at, first_visitor_message_at,
      first_agent_message_at, first_response_ms, waiting_since, agent_read_seq, visitor_read_seq, agent_unread, visitor_unread
    )
    -- The ids once more: else, without statistics, all conversations of the workspace are read.
    where conversation.workspace_id = ${workspaceId} and conversation.id = any(${ids}::uuid[])
      and conversation.id = new.id and conversation.seq = new.expected_seq`;
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
