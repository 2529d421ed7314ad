import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { conversation } from './conversation.ts';
import { site } from './site.ts';
import { visitor } from './visitor.ts';

/** A visitor who gets no widget any more. */
export const ban = pgTable(
  'ban',
  {
    workspaceId: workspaceId(),
    id: id(),
    clientId: clientId(),
    siteId: uuid().notNull(),
    visitorId: uuid().notNull(),
    /** Where it was decided. */
    conversationId: uuid().notNull(),
    reason: text().notNull().default(''),
    /** Null: a partner's program. */
    agentId: uuid(),
    createdAt: createdAt(),
    until: time().notNull(),
    /** Whoever comes from it gets no widget either, for a short time; it is forgotten then. */
    network: text(),
    networkUntil: time(),
    liftedAt: time(),
    liftedById: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.clientId),
    foreignKey({ columns: [t.workspaceId, t.siteId], foreignColumns: [site.workspaceId, site.id] }),
    foreignKey({ columns: [t.workspaceId, t.visitorId], foreignColumns: [visitor.workspaceId, visitor.id] }),
    foreignKey({ columns: [t.workspaceId, t.conversationId], foreignColumns: [conversation.workspaceId, conversation.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    foreignKey({ columns: [t.workspaceId, t.liftedById], foreignColumns: [agent.workspaceId, agent.id] }),
    index('ban_list').on(t.workspaceId, t.createdAt, t.id),
    index('ban_of_visitor').on(t.workspaceId, t.visitorId).where(sql`lifted_at is null`),
    index('ban_network').on(t.networkUntil).where(sql`network is not null`),
  ],
);
