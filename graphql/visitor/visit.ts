import { sql } from '../../db/client.ts';
import type { ConversationRow, PageViewRow, VisitRow } from '../../db/rows.ts';

/** The visit in which a conversation was started, as far as the conversation lasted. */
export interface ConversationVisit extends VisitRow {
  conversationId: string;
  endedAt: ConversationRow['endedAt'];
}

export async function visitsOf(workspaceId: string, conversationIds: readonly string[]): Promise<(ConversationVisit | null)[]> {
  const rows = await sql<ConversationVisit[]>`
    select visit.*, conversation.id as conversation_id, conversation.ended_at from conversation
    join visit on visit.workspace_id = conversation.workspace_id and visit.id = conversation.visit_id
    where conversation.workspace_id = ${workspaceId} and conversation.id = any(${[...conversationIds]}::uuid[])`;
  const of = new Map(rows.map((row) => [row.conversationId, row]));
  return conversationIds.map((id) => of.get(id) ?? null);
}

/** Of a visitor's trail the part from the beginning of the visit to the end of the conversation. */
export const during = ({ startedAt, endedAt }: ConversationVisit, views: readonly PageViewRow[]): PageViewRow[] =>
  views.filter(({ at }) => at >= startedAt && (endedAt === null || at <= endedAt));
