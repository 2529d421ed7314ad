import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, time, workspaceId } from './columns.ts';
import { actorType } from './event.ts';
import { message } from './message.ts';
import { workspace } from './workspace.ts';

/** A file: announced, then stored, then put into a message; what is in none after a day is swept away. */
export const attachment = pgTable(
  'attachment',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    id: id(),
    clientId: text().notNull(),
    /** Who sends it. Nobody else may put it into a message. */
    uploaderType: actorType().notNull(),
    uploaderId: uuid().notNull(),
    name: text().notNull(),
    /** Bytes, as announced; what arrives must be as long. */
    size: integer().notNull(),
    /** Where storage keeps it; null until all of it has arrived. */
    key: text(),
    /** By its content. */
    type: text(),
    /** Of an image that there are previews of: pixels. */
    width: integer(),
    height: integer(),
    conversationId: uuid(),
    messageSeq: integer(),
    /** Its place in the message. */
    place: integer(),
    createdAt: createdAt(),
    /** With its message, which it is no longer in. Nobody fetches it any more. */
    deletedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ name: 'attachment_message_fk', columns: [t.workspaceId, t.conversationId, t.messageSeq], foreignColumns: [message.workspaceId, message.conversationId, message.seq] }),
    unique().on(t.workspaceId, t.uploaderId, t.clientId),
    index('attachment_of_message').on(t.workspaceId, t.conversationId, t.messageSeq),
    index('attachment_unsent').on(t.createdAt).where(sql`conversation_id is null`),
    check('attachment_size', sql`${t.size} > 0`),
    check('attachment_sent', sql`(${t.conversationId} is null) = (${t.messageSeq} is null)`),
    check('attachment_stored', sql`(${t.key} is null) = (${t.type} is null) and (${t.messageSeq} is null or ${t.key} is not null)`),
  ],
);
