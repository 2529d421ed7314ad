import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, time, workspaceId } from './columns.ts';
import { actorType } from './event.ts';
import { message } from './message.ts';
import { rapidResponse } from './rapidResponse.ts';
import { workspace } from './workspace.ts';

/** A file: announced, then stored, then put into a message or a rapid response; what is in neither after a day is swept away. */
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
    /** Where storage keeps it; null until all of it has arrived. Copies have the same: it is let go of with the last of them. */
    key: text(),
    /** By its content. */
    type: text(),
    /** Of an image that there are previews of: pixels. */
    width: integer(),
    height: integer(),
    conversationId: uuid(),
    messageSeq: integer(),
    /** Else the saved answer that it is in. */
    rapidResponseId: uuid(),
    /** Its place among the files there. */
    place: integer(),
    createdAt: createdAt(),
    /** When it was taken out of its message or answer. Nobody fetches it any more. */
    deletedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ name: 'attachment_message_fk', columns: [t.workspaceId, t.conversationId, t.messageSeq], foreignColumns: [message.workspaceId, message.conversationId, message.seq] }),
    foreignKey({ name: 'attachment_rapid_response_fk', columns: [t.workspaceId, t.rapidResponseId], foreignColumns: [rapidResponse.workspaceId, rapidResponse.id] }),
    unique().on(t.workspaceId, t.uploaderId, t.clientId),
    index('attachment_of_message').on(t.workspaceId, t.conversationId, t.messageSeq),
    index('attachment_of_rapid_response').on(t.workspaceId, t.rapidResponseId).where(sql`rapid_response_id is not null`),
    index('attachment_of_key').on(t.workspaceId, t.key).where(sql`key is not null`),
    index('attachment_unsent').on(t.createdAt).where(sql`conversation_id is null and rapid_response_id is null`),
    check('attachment_size', sql`${t.size} > 0`),
    check('attachment_sent', sql`(${t.conversationId} is null) = (${t.messageSeq} is null)`),
    check('attachment_held', sql`num_nonnulls(${t.messageSeq}, ${t.rapidResponseId}) = 0 or (num_nonnulls(${t.messageSeq}, ${t.rapidResponseId}) = 1 and ${t.key} is not null and ${t.deletedAt} is null)`),
    check('attachment_stored', sql`(${t.key} is null) = (${t.type} is null)`),
  ],
);
