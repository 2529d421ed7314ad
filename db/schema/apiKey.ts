import { foreignKey, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { workspace } from './workspace.ts';

export const apiKey = pgTable(
  'api_key',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    id: id(),
    clientId: clientId(),
    name: text().notNull(),
    /** SHA-256 of the token, hex. The token itself is shown once and kept nowhere. */
    tokenHash: text().notNull().unique(),
    /** The first characters, to tell keys apart in a list. */
    prefix: text().notNull(),
    permissions: text().array().notNull(),
    /** Null: made on the command line. */
    createdById: uuid(),
    createdAt: createdAt(),
    lastUsedAt: time(),
    revokedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.createdById], foreignColumns: [agent.workspaceId, agent.id] }),
    unique().on(t.workspaceId, t.clientId),
  ],
);
