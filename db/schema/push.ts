import { sql } from 'drizzle-orm';
import { bigint, boolean, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agentSession } from './agent.ts';
import { createdAt, id, time, workspaceId } from './columns.ts';
import { conversation } from './conversation.ts';
import { workspace } from './workspace.ts';

/** A browser of an agent that wants to be told while the portal is closed. It holds for as long as its session does. */
export const pushSubscription = pgTable(
  'push_subscription',
  {
    workspaceId: workspaceId(),
    id: id(),
    agentId: uuid().notNull(),
    sessionId: uuid().notNull(),
    /** Where the browser's push service takes messages for it: who knows it may send. */
    endpoint: text().notNull(),
    /** What messages to it are encrypted with: its public key and its secret, base64url. */
    p256dh: text().notNull(),
    auth: text().notNull(),
    /** Whether what the visitor wrote may stand in them. */
    showText: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.endpoint),
    foreignKey({ columns: [t.workspaceId, t.sessionId], foreignColumns: [agentSession.workspaceId, agentSession.id] }).onDelete('cascade'),
    index('push_subscription_agent').on(t.workspaceId, t.agentId),
  ],
);

/**
 * `KEPT`: nobody took it over who was asked to. `GIVEN_BACK`: it is the agent’s no longer, who was Offline for too long.
 * `WAITING`: nobody takes it, though somebody who is told could. `TAKEN`: in its place, once it waits no more. `LEFT`: a message was left.
 */
export const pushKind = pgEnum('push_kind', ['ASSIGNED', 'MESSAGE', 'ASKED', 'KEPT', 'GIVEN_BACK', 'WAITING', 'TAKEN', 'LEFT']);

/** What a browser is to be told of a conversation: at most one at a time, of the newest. */
export const pushNotice = pgTable(
  'push_notice',
  {
    workspaceId: workspaceId(),
    subscriptionId: uuid().notNull(),
    conversationId: uuid().notNull(),
    kind: pushKind().notNull(),
    /** When it happened. */
    madeAt: time().notNull(),
    /** Until then it is left alone; null: there is nothing to tell. */
    dueAt: time(),
    attempts: integer().notNull().default(0),
    /** When the browser was last told of this conversation. */
    sentAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.subscriptionId, t.conversationId] }),
    foreignKey({ columns: [t.workspaceId, t.subscriptionId], foreignColumns: [pushSubscription.workspaceId, pushSubscription.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }).onDelete('cascade'),
    index('push_notice_due').on(t.dueAt).where(sql`due_at is not null`),
  ],
);

/** Up to where the log was looked through for what somebody is to be told. */
export const pushProgress = pgTable(
  'push_progress',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    position: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId] })],
);
