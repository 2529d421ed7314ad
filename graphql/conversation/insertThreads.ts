import type { Queryable } from '../../db/client.ts';
import type { ConversationRow, NewMessageRow } from '../../db/rows.ts';
import type { Thread } from './thread.ts';

/**
 * Whole conversations in two statements, however many. The log gets no event for each: nobody was there to hear them,
 * and replaying a conversation's events starts after what its page already shows.
 */
export async function insertThreads(sql: Queryable, threads: readonly Thread[]): Promise<void> {
  await insertConversations(sql, threads.map(({ conversation }) => conversation));
  await insertMessages(sql, threads.flatMap(({ messages }) => messages));
}

async function insertConversations(sql: Queryable, rows: ConversationRow[]): Promise<void> {
  await sql`
    insert into conversation (
      workspace_id, id, site_id, visitor_id, visit_id, client_id, external_id, state, seq, agent_id, label_id,
      visitor_name, started_at, assigned_at, ended_at, ended_by, first_visitor_message_at, first_agent_message_at,
      first_response_ms, waiting_since, message_count, last_message_text, last_message_author, last_message_at,
      agent_read_seq, visitor_read_seq, agent_unread, visitor_unread
    ) select * from unnest(
      ${all(rows, 'workspaceId')}::uuid[], ${all(rows, 'id')}::uuid[], ${all(rows, 'siteId')}::uuid[],
      ${all(rows, 'visitorId')}::uuid[], ${all(rows, 'visitId')}::uuid[], ${all(rows, 'clientId')}::text[],
      ${all(rows, 'externalId')}::text[], ${all(rows, 'state')}::text[]::conversation_state[], ${all(rows, 'seq')}::int[],
      ${all(rows, 'agentId')}::uuid[], ${all(rows, 'labelId')}::uuid[], ${all(rows, 'visitorName')}::text[],
      ${times(rows, 'startedAt')}::timestamptz[], ${times(rows, 'assignedAt')}::timestamptz[],
      ${times(rows, 'endedAt')}::timestamptz[], ${all(rows, 'endedBy')}::text[]::author_type[],
      ${times(rows, 'firstVisitorMessageAt')}::timestamptz[], ${times(rows, 'firstAgentMessageAt')}::timestamptz[],
      ${all(rows, 'firstResponseMs')}::int[], ${times(rows, 'waitingSince')}::timestamptz[],
      ${all(rows, 'messageCount')}::int[], ${all(rows, 'lastMessageText')}::text[],
      ${all(rows, 'lastMessageAuthor')}::text[]::author_type[], ${times(rows, 'lastMessageAt')}::timestamptz[],
      ${all(rows, 'agentReadSeq')}::int[], ${all(rows, 'visitorReadSeq')}::int[],
      ${all(rows, 'agentUnread')}::int[], ${all(rows, 'visitorUnread')}::int[]
    )`;
}

export async function insertMessages(sql: Queryable, rows: readonly NewMessageRow[]): Promise<void> {
  await sql`
    insert into message (workspace_id, conversation_id, seq, id, author, agent_id, client_id, text, file_names, created_at)
    select * from unnest(
      ${all(rows, 'workspaceId')}::uuid[], ${all(rows, 'conversationId')}::uuid[], ${all(rows, 'seq')}::int[],
      ${all(rows, 'id')}::uuid[], ${all(rows, 'author')}::text[]::author_type[], ${all(rows, 'agentId')}::uuid[],
      ${all(rows, 'clientId')}::text[], ${all(rows, 'text')}::text[], ${all(rows, 'fileNames')}::text[],
      ${times(rows, 'createdAt')}::timestamptz[]
    )`;
}

const all = <T, K extends keyof T>(rows: readonly T[], column: K): T[K][] => rows.map((row) => row[column]);

/** As text: the driver takes the type of an array from its first value, which may be null. */
export const times = <K extends string>(rows: readonly Record<K, Date | null>[], column: K): (string | null)[] =>
  rows.map((row) => row[column]?.toISOString() ?? null);
