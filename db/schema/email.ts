import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { conversation } from './conversation.ts';

export const emailStatus = pgEnum('email_status', ['QUEUED', 'SENT', 'FAILED']);

/** A conversation that is mailed: written with the request, sent after its commit however often that has to be tried. */
export const email = pgTable(
  'email',
  {
    workspaceId: workspaceId(),
    id: id(),
    clientId: clientId(),
    conversationId: uuid().notNull(),
    /** Who asked for it; null: the visitor, or a partner's program. */
    agentId: uuid(),
    byVisitor: boolean().notNull().default(false),
    recipients: text().array().notNull(),
    /** Those for whom the mail server has taken it: each gets a mail of its own. */
    sentTo: text().array().notNull().default([]),
    replyTo: text(),
    subject: text().notNull(),
    /** Empty once it is sent: the conversation itself is kept elsewhere. */
    text: text().notNull(),
    html: text().notNull(),
    status: emailStatus().notNull().default('QUEUED'),
    attempts: integer().notNull().default(0),
    /** Until then it is left alone: nobody tries, or somebody is trying. */
    nextAttemptAt: time().notNull(),
    /** What the mail server said to the last attempt that failed. */
    problem: text(),
    createdAt: createdAt(),
    sentAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.conversationId, t.clientId),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    index('email_due').on(t.nextAttemptAt).where(sql`status = 'QUEUED'`),
  ],
);
