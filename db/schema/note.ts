import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { conversation } from './conversation.ts';

/**
 * What agents write to each other beside a conversation. In a table of its own: whatever reads messages, for the visitor or for
 * a count, cannot come upon one.
 */
export const note = pgTable(
  'note',
  {
    workspaceId: workspaceId(),
    conversationId: uuid().notNull(),
    /** The seq of its `note.added` event: its place between the messages. */
    seq: integer().notNull(),
    id: id(),
    agentId: uuid().notNull(),
    clientId: clientId(),
    /** Empty when it has been deleted. */
    text: text().notNull(),
    createdAt: createdAt(),
    editedAt: time(),
    deletedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.conversationId, t.seq] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    unique().on(t.workspaceId, t.conversationId, t.agentId, t.clientId),
    check('note_text', sql`char_length(${t.text}) between 1 and 10000 or (${t.deletedAt} is not null and ${t.text} = '')`),
  ],
);
