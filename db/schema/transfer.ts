import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { conversation } from './conversation.ts';
import { group } from './group.ts';

/** Of a transfer, and of each offer in it. */
export const transferState = pgEnum('transfer_state', ['OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'CANCELLED']);

/** An agent wants another, or one of a group, to take a conversation over. The sender has it until somebody accepts. */
export const transfer = pgTable(
  'transfer',
  {
    workspaceId: workspaceId(),
    id: id(),
    clientId: clientId(),
    conversationId: uuid().notNull(),
    /** Who has the conversation, and keeps it when nobody accepts. */
    fromAgentId: uuid().notNull(),
    toAgentId: uuid(),
    toGroupId: uuid(),
    /** For those who are asked; no visitor reads it. */
    note: text().notNull().default(''),
    state: transferState().notNull(),
    createdAt: createdAt(),
    endedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.fromAgentId], foreignColumns: [agent.workspaceId, agent.id] }),
    foreignKey({ columns: [t.workspaceId, t.toAgentId], foreignColumns: [agent.workspaceId, agent.id] }),
    foreignKey({ columns: [t.workspaceId, t.toGroupId], foreignColumns: [group.workspaceId, group.id] }),
    unique().on(t.workspaceId, t.conversationId, t.clientId),
    uniqueIndex('transfer_open').on(t.workspaceId, t.conversationId).where(sql`state = 'OFFERED'`),
    index('transfer_conversation').on(t.workspaceId, t.conversationId),
    check('transfer_target', sql`(${t.toAgentId} is null) <> (${t.toGroupId} is null)`),
    check('transfer_ended_at', sql`(${t.state} = 'OFFERED') = (${t.endedAt} is null)`),
  ],
);

/** One agent being asked; all are kept. One at a time is open, and nobody is asked twice in a transfer. */
export const transferOffer = pgTable(
  'transfer_offer',
  {
    workspaceId: workspaceId(),
    transferId: uuid().notNull(),
    /** From 1, in the order in which they were asked. */
    number: integer().notNull(),
    agentId: uuid().notNull(),
    state: transferState().notNull(),
    /** By the database's clock, as all that compares with it: processes may have their own. */
    createdAt: createdAt(),
    expiresAt: time().notNull(),
    endedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.transferId, t.number] }),
    foreignKey({ columns: [t.workspaceId, t.transferId], foreignColumns: [transfer.workspaceId, transfer.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    unique().on(t.workspaceId, t.transferId, t.agentId),
    uniqueIndex('transfer_offer_open').on(t.workspaceId, t.transferId).where(sql`state = 'OFFERED'`),
    index('transfer_offer_due').on(t.expiresAt).where(sql`state = 'OFFERED'`),
    check('transfer_offer_ended_at', sql`(${t.state} = 'OFFERED') = (${t.endedAt} is null)`),
  ],
);
