import { type Fragment, sql } from '../../db/client.ts';
import type { ConversationRow, VisitorRow, VisitRow } from '../../db/rows.ts';
import { type Asking, asks } from '../asks.ts';

/** A conversation as answers show it, perhaps with what else they show, read in the same statement. What is missing has its loader. */
export interface ShownConversation extends Omit<ConversationRow, Unshown> {
  visitor?: ShownVisitor;
  tags?: string[];
  /** Most have none, and are spared a statement. */
  hasNotes?: boolean;
  hasTransfers?: boolean;
}

/** No answer shows them, and a page is read so often that it counts. */
type Unshown = 'workspaceId' | 'visitId' | 'clientId' | 'externalId' | 'firstVisitorMessageAt' | 'firstAgentMessageAt';

export interface ShownVisitor extends Pick<VisitorRow, 'id' | 'name' | 'email' | 'phone' | 'language'> {
  /** Where the visitor was last; null: nowhere yet. */
  newestVisit?: Pick<VisitRow, 'pageUrl' | 'pageTitle' | 'referrer'> | null;
  createdAt?: Date;
}

/** What an answer shows of each conversation besides its own row. */
export interface Along {
  visitor: boolean;
  visit: boolean;
  tags: boolean;
  notes: boolean;
  transfers: boolean;
}

/** What is asked of the conversations at this path below the field: empty, or with a dot at its end. */
export const alongAsked = (info: Asking, path: string): Along => ({
  visitor: asks(info, `${path}visitor`),
  visit: asks(info, `${path}visitor.page`) || asks(info, `${path}visitor.referrer`),
  tags: asks(info, `${path}tags`),
  notes: asks(info, `${path}messages.notes`),
  transfers: asks(info, `${path}transfers`),
});

export const together = (one: Along, other: Along): Along => ({
  visitor: one.visitor || other.visitor,
  visit: one.visit || other.visit,
  tags: one.tags || other.tags,
  notes: one.notes || other.notes,
  transfers: one.transfers || other.transfers,
});

/**
 * The conversations that `page` selects, the newest start first, and what goes along: one statement however many they are.
 * The page is found before anything is joined to it.
 */
export async function conversationsWith(workspaceId: string, page: Fragment, along: Along): Promise<ShownConversation[]> {
  const rows = await sql<(ShownConversation & Joined)[]>`
    select ${columns} ${along.visitor ? visitorColumns : none} ${along.visit ? visitColumns : none} ${along.tags ? tagColumn(workspaceId) : none}
      ${along.notes ? notesColumn(workspaceId) : none} ${along.transfers ? transfersColumn(workspaceId) : none}
    from (${page}) page ${along.visitor ? visitorJoin(workspaceId) : none} ${along.visit ? visitJoin(workspaceId) : none}
    order by page.started_at desc, page.id desc`;
  return along.visitor ? rows.map((row) => Object.assign(row, { visitor: visitorOf(row, along) })) : rows;
}

interface Joined {
  visitorOwnName: string | null;
  visitorEmail: string | null;
  visitorPhone: string | null;
  visitorLanguage: string | null;
  visitPageUrl: string | null;
  visitPageTitle: string;
  visitReferrer: string | null;
  tags?: string[];
}

const none = sql``;

const columns = sql`
  page.id, page.site_id, page.visitor_id, page.kind, page.state, page.missed, page.seq, page.agent_id, page.offered_to, page.label_id, page.visitor_name,
  page.started_at, page.assigned_at, page.returned_at, page.ended_at, page.ended_by, page.first_response_ms, page.waiting_since,
  page.message_count, page.last_message_text, page.last_message_author, page.last_message_at, page.agent_read_seq,
  page.visitor_read_seq, page.agent_unread, page.visitor_unread`;

const visitorColumns = sql`,
  visitor.name as visitor_own_name, visitor.email as visitor_email, visitor.phone as visitor_phone,
  visitor.language as visitor_language`;

const visitorJoin = (workspaceId: string) => sql`
  join visitor on visitor.workspace_id = ${workspaceId} and visitor.id = page.visitor_id`;

const visitColumns = sql`,
  visit.page_url as visit_page_url, visit.page_title as visit_page_title, visit.referrer as visit_referrer`;

const visitJoin = (workspaceId: string) => sql`
  left join lateral (
    select page_url, page_title, referrer from visit
    where workspace_id = ${workspaceId} and visitor_id = page.visitor_id order by last_seen_at desc limit 1
  ) visit on true`;

const tagColumn = (workspaceId: string) => sql`,
  array(
    select tag.name from conversation_tag
    join tag on tag.workspace_id = ${workspaceId} and tag.id = conversation_tag.tag_id
    where conversation_tag.workspace_id = ${workspaceId} and conversation_tag.conversation_id = page.id
    order by tag.name
  ) as tags`;

const notesColumn = (workspaceId: string) => sql`,
  exists (select from note where note.workspace_id = ${workspaceId} and note.conversation_id = page.id) as has_notes`;

const transfersColumn = (workspaceId: string) => sql`,
  exists (select from transfer where transfer.workspace_id = ${workspaceId} and transfer.conversation_id = page.id) as has_transfers`;

function visitorOf(row: ShownConversation & Joined, along: Along): ShownVisitor {
  const { visitorId: id, visitorOwnName: name, visitorEmail: email, visitorPhone: phone, visitorLanguage: language } = row;
  const visitor = { id, name, email, phone, language };
  if (!along.visit) return visitor;
  const { visitPageUrl: pageUrl, visitPageTitle: pageTitle, visitReferrer: referrer } = row;
  return { ...visitor, newestVisit: pageUrl === null ? null : { pageUrl, pageTitle, referrer } };
}
