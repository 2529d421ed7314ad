import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, workspaceId } from './columns.ts';
import { workspace } from './workspace.ts';

export const actorType = pgEnum('actor_type', ['AGENT', 'VISITOR', 'PARTNER', 'SYSTEM']);

/** The newest position of a workspace's log. Its row lock, taken last in a transaction, makes the log gapless and in commit order. */
export const eventHead = pgTable('event_head', {
  workspaceId: uuid().primaryKey().references(() => workspace.id),
  position: bigint({ mode: 'number' }).notNull().default(0),
});

/**
 * The log that subscriptions, unread marks and statistics follow. Ids only: content is loaded for each reader. Without foreign
 * keys: looking them up would cost more than all else that a message does, and a log tells what was, also of what is gone.
 */
export const event = pgTable(
  'event',
  {
    workspaceId: workspaceId(),
    position: bigint({ mode: 'number' }).notNull(),
    /** `noun.pastTense`. */
    type: text().notNull(),
    conversationId: uuid(),
    seq: integer(),
    /** What it is about, when that is not the conversation: an agent, a label, a message… */
    subjectId: uuid(),
    actorType: actorType().notNull(),
    actorId: uuid(),
    data: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.position] }),
    uniqueIndex('event_of_conversation').on(t.workspaceId, t.conversationId, t.seq).where(sql`conversation_id is not null`),
    // A few among millions, read by who asks who took what.
    index('event_exports').on(t.workspaceId, t.position).where(sql`type = 'export.fetched'`),
  ],
);
