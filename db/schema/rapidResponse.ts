import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { workspace } from './workspace.ts';

export const rapidResponse = pgTable(
  'rapid_response',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    id: id(),
    clientId: clientId(),
    /** What is typed after `#`. */
    name: text().notNull(),
    text: text().notNull(),
    /** Null: shared with everyone and locked for all without the permission. */
    ownerId: uuid(),
    createdAt: createdAt(),
    archivedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.ownerId], foreignColumns: [agent.workspaceId, agent.id] }),
    unique().on(t.workspaceId, t.clientId),
    index('rapid_response_owner').on(t.workspaceId, t.ownerId),
  ],
);
