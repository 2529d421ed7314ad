import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { label, tag } from './label.ts';
import { site } from './site.ts';
import { visit, visitor } from './visitor.ts';

export const conversationState = pgEnum('conversation_state', ['QUEUED', 'ACTIVE', 'ENDED']);
/** A message was left where nobody could answer; it is answered by mail, and never routed. */
export const conversationKind = pgEnum('conversation_kind', ['CHAT', 'MESSAGE']);
export const authorType = pgEnum('author_type', ['VISITOR', 'AGENT', 'SYSTEM']);

export const conversation = pgTable(
  'conversation',
  {
    workspaceId: workspaceId(),
    id: id(),
    siteId: uuid().notNull(),
    visitorId: uuid().notNull(),
    visitId: uuid(),
    clientId: clientId(),
    externalId: text(),
    kind: conversationKind().notNull().default('CHAT'),
    state: conversationState().notNull(),
    /** The newest event of the conversation; gapless, taken under the row's lock. */
    seq: integer().notNull(),
    agentId: uuid(),
    /** Who is asked to take it over just now, and may read it so long: the agent of its transfer's open offer. */
    offeredTo: uuid(),
    labelId: uuid(),
    /** The visitor's name as the lists show it; follows the visitor. */
    visitorName: text(),
    startedAt: createdAt(),
    assignedAt: time(),
    /** When it last came back to the queue because its agent was gone: it waits before those that never had one. */
    returnedAt: time(),
    endedAt: time(),
    endedBy: authorType(),
    /** It ended because nobody was left to answer it. */
    missed: boolean().notNull().default(false),
    firstVisitorMessageAt: time(),
    firstAgentMessageAt: time(),
    /** First visitor message → first agent message, milliseconds. */
    firstResponseMs: integer(),
    /** Since when the visitor has been waiting for an answer; null when answered or ended. */
    waitingSince: time(),
    messageCount: integer().notNull().default(0),
    lastMessageText: text(),
    lastMessageAuthor: authorType(),
    lastMessageAt: time(),
    /** Up to which seq each side has read. */
    agentReadSeq: integer().notNull().default(0),
    visitorReadSeq: integer().notNull().default(0),
    /** Messages of the other side after it. */
    agentUnread: integer().notNull().default(0),
    visitorUnread: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.siteId], foreignColumns: [site.workspaceId, site.id] }),
    foreignKey({ columns: [t.workspaceId, t.visitorId], foreignColumns: [visitor.workspaceId, visitor.id] }),
    foreignKey({ columns: [t.workspaceId, t.visitId], foreignColumns: [visit.workspaceId, visit.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    foreignKey({ columns: [t.workspaceId, t.offeredTo], foreignColumns: [agent.workspaceId, agent.id] }),
    foreignKey({ columns: [t.workspaceId, t.labelId], foreignColumns: [label.workspaceId, label.id] }),
    unique().on(t.workspaceId, t.visitorId, t.clientId),
    unique().on(t.workspaceId, t.externalId),
    // However many first messages come at once, a visitor has one open chat.
    uniqueIndex('conversation_open_of_visitor').on(t.workspaceId, t.visitorId).where(sql`state <> 'ENDED' and kind = 'CHAT'`),
    index('conversation_queue').on(t.workspaceId, t.siteId, sql`(${t.returnedAt} is null)`, t.startedAt, t.id).where(sql`state = 'QUEUED' and kind = 'CHAT'`),
    index('conversation_slot').on(t.workspaceId, t.agentId).where(sql`state = 'ACTIVE'`),
    index('conversation_offered').on(t.workspaceId, t.offeredTo).where(sql`offered_to is not null`),
    index('conversation_list').on(t.workspaceId, t.startedAt, t.id),
    // Open ones are few among very many, and asked for most.
    index('conversation_open').on(t.workspaceId, t.startedAt, t.id).where(sql`state <> 'ENDED'`),
    index('conversation_of_agent').on(t.workspaceId, t.agentId, t.startedAt, t.id),
    index('conversation_of_site').on(t.workspaceId, t.siteId, t.startedAt, t.id),
    index('conversation_of_visitor').on(t.workspaceId, t.visitorId, t.startedAt),
    index('conversation_of_label').on(t.workspaceId, t.labelId, t.startedAt, t.id),
    check('conversation_active_has_agent', sql`${t.state} <> 'ACTIVE' or ${t.agentId} is not null`),
    check('conversation_offered_active', sql`${t.offeredTo} is null or ${t.state} = 'ACTIVE'`),
    check('conversation_ended_at', sql`(${t.state} = 'ENDED') = (${t.endedAt} is not null)`),
  ],
);

export const conversationTag = pgTable(
  'conversation_tag',
  { workspaceId: workspaceId(), conversationId: uuid().notNull(), tagId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.conversationId, t.tagId] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }),
    foreignKey({ columns: [t.workspaceId, t.tagId], foreignColumns: [tag.workspaceId, tag.id] }),
    index('conversation_tag_tag').on(t.workspaceId, t.tagId),
  ],
);

/** Ended, but still in the list of the agent who had it, until that agent closes it. Apart: most have long been closed. */
export const unclosedConversation = pgTable(
  'unclosed_conversation',
  { workspaceId: workspaceId(), conversationId: uuid().notNull(), agentId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.conversationId] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    index('unclosed_conversation_agent').on(t.workspaceId, t.agentId),
  ],
);

/** Agents who had a conversation before it was another's: it stays in their history. A trigger keeps it, whoever changes the agent. */
export const formerAgent = pgTable(
  'former_agent',
  {
    workspaceId: workspaceId(),
    agentId: uuid().notNull(),
    conversationId: uuid().notNull(),
    /** The conversation's, which never changes: so that the newest of many are found first. */
    startedAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.agentId, t.conversationId] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }).onDelete('cascade'),
    index('former_agent_conversation').on(t.workspaceId, t.conversationId),
    index('former_agent_newest').on(t.workspaceId, t.agentId, t.startedAt, t.conversationId),
  ],
);

/** Why a conversation went where it went; kept for good and shown in Details. */
export const routingReason = pgEnum('routing_reason', [
  'ONLY_ONE_FREE',
  'HIGHEST_PRIORITY',
  'EVEN_SPREAD',
  'NOBODY_FREE',
  'CLOSED',
  'BY_HAND',
  'TRANSFER',
  'AGENT_VANISHED',
]);

export const routingDecision = pgTable(
  'routing_decision',
  {
    workspaceId: workspaceId(),
    id: id(),
    conversationId: uuid().notNull(),
    /** Null: nobody could take it, so it waits in the queue. */
    agentId: uuid(),
    reason: routingReason().notNull(),
    /** How many could have taken it. */
    candidates: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    index('routing_decision_conversation').on(t.workspaceId, t.conversationId),
  ],
);
