import { bigint, customType, foreignKey, index, integer, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import { time, workspaceId } from './columns.ts';
import { conversation } from './conversation.ts';
import { workspace } from './workspace.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const moment = () => timestamp({ withTimezone: true }).notNull().defaultNow();

/**
 * The index of a workspace is kept in volumes, each of a stretch of time: a search looks into the newest first and stops
 * when it has found enough, so that a common word costs no more than a rare one.
 */
export const searchVolume = pgTable(
  'search_volume',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    /** One of its own in the whole database: every word in the index begins with it, so that volumes lie apart. */
    id: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** It holds conversations started from here on, up to where the next volume starts. */
    startsAt: time().notNull(),
    /** About how many it holds, and how many before it is divided. */
    documents: integer().notNull().default(0),
    capacity: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), index('search_volume_time').on(t.workspaceId, t.startsAt)],
);

/** The words of a conversation, each as `<volume>/<word>`: those of its messages, its visitor's name, and `@<agent>`. */
export const searchDocument = pgTable(
  'search_document',
  {
    workspaceId: workspaceId(),
    conversationId: uuid().notNull(),
    volumeId: bigint({ mode: 'number' }).notNull(),
    /** The conversation's own. */
    startedAt: time().notNull(),
    words: tsvector().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.conversationId] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.volumeId], foreignColumns: [searchVolume.workspaceId, searchVolume.id] }),
    index('search_document_of_volume').on(t.workspaceId, t.volumeId),
    // What is added waits in a list that every search has to look through as well: a short one.
    index('search_document_words').using('gin', t.words).with({ gin_pending_list_limit: 512 }),
  ],
);

/** Conversations whose words are to be read anew. */
export const searchWaiting = pgTable(
  'search_waiting',
  {
    workspaceId: workspaceId(),
    conversationId: uuid().notNull(),
    /** When the first and the last change was noticed that the index does not show. */
    since: moment(),
    latest: moment(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.conversationId] }), index('search_waiting_latest').on(t.latest)],
);

/** Up to which position of the log it has been noticed which conversations changed. */
export const searchProgress = pgTable('search_progress', {
  workspaceId: uuid().primaryKey().references(() => workspace.id),
  position: bigint({ mode: 'number' }).notNull(),
});
