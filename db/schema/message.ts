import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { authorType, conversation } from './conversation.ts';

export const message = pgTable(
  'message',
  {
    workspaceId: workspaceId(),
    conversationId: uuid().notNull(),
    /** The seq of its `message.sent` event: the order of the thread. */
    seq: integer().notNull(),
    id: id(),
    author: authorType().notNull(),
    /** Set when an agent wrote it; a visitor's message is by the conversation's visitor. */
    agentId: uuid(),
    clientId: clientId(),
    /** Empty when it has been deleted. */
    text: text().notNull(),
    /** Names of the files in it, a line each; null without files, so that nobody looks for any. */
    fileNames: text(),
    createdAt: createdAt(),
    editedAt: time(),
    deletedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.conversationId, t.seq] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    unique().on(t.workspaceId, t.conversationId, t.author, t.clientId),
    check(
      'message_text',
      sql`char_length(${t.text}) <= 10000 and (${t.text} <> '' or ${t.fileNames} is not null or ${t.deletedAt} is not null)`,
    ),
    check('message_agent', sql`(${t.author} = 'AGENT') = (${t.agentId} is not null)`),
  ],
);
