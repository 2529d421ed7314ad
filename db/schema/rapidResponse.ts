import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { workspace } from './workspace.ts';

export const rapidResponseSharing = pgEnum('rapid_response_sharing', ['OWN', 'CHOSEN', 'EVERYONE']);

export const rapidResponse = pgTable(
  'rapid_response',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    id: id(),
    clientId: clientId(),
    /** What is typed after `#`. */
    name: text().notNull(),
    text: text().notNull(),
    /** Empty: in none. */
    folder: text().notNull().default(''),
    /** Null: shared, and locked for all without the permission. */
    ownerId: uuid(),
    sharing: rapidResponseSharing().notNull(),
    /** With whom, when CHOSEN. Those who are archived may still be in it. */
    agentIds: uuid().array().notNull().default([]),
    groupIds: uuid().array().notNull().default([]),
    useCount: integer().notNull().default(0),
    lastUsedAt: time(),
    createdAt: createdAt(),
    archivedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.ownerId], foreignColumns: [agent.workspaceId, agent.id] }),
    unique().on(t.workspaceId, t.clientId),
    index('rapid_response_owner').on(t.workspaceId, t.ownerId),
    check('rapid_response_sharing', sql`(${t.sharing} = 'OWN') = (${t.ownerId} is not null)`),
  ],
);

/** The messages that were made from one, so that none counts twice. They may be gone: a figure is not undone by that. */
export const rapidResponseUse = pgTable(
  'rapid_response_use',
  {
    workspaceId: workspaceId(),
    rapidResponseId: uuid().notNull(),
    conversationId: uuid().notNull(),
    seq: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.rapidResponseId, t.conversationId, t.seq] }),
    foreignKey({ columns: [t.workspaceId, t.rapidResponseId], foreignColumns: [rapidResponse.workspaceId, rapidResponse.id] }),
  ],
);
