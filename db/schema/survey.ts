import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { createdAt, time, workspaceId } from './columns.ts';
import { conversation } from './conversation.ts';

/** What a visitor thought of a conversation, or is asked to say. Once a conversation. */
export const survey = pgTable(
  'survey',
  {
    workspaceId: workspaceId(),
    conversationId: uuid().notNull(),
    /** Who sent it; null: it came by itself at the end. */
    agentId: uuid(),
    sentAt: createdAt(),
    rating: integer(),
    comment: text().notNull().default(''),
    answeredAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.conversationId] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    index('survey_rating').on(t.workspaceId, t.rating).where(sql`rating is not null`),
    check('survey_rating_range', sql`${t.rating} between 1 and 5`),
    check('survey_answered', sql`(${t.rating} is null) = (${t.answeredAt} is null)`),
  ],
);
