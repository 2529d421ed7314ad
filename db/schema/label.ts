import { integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { workspace } from './workspace.ts';

export const label = pgTable(
  'label',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    id: id(),
    clientId: clientId(),
    name: text().notNull(),
    color: text().notNull(),
    /** Place in the menu, from 0. */
    position: integer().notNull().default(0),
    createdAt: createdAt(),
    archivedAt: time(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), unique().on(t.workspaceId, t.clientId)],
);

export const tag = pgTable(
  'tag',
  { workspaceId: workspaceId().references(() => workspace.id), id: id(), name: text().notNull(), createdAt: createdAt() },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), unique().on(t.workspaceId, t.name)],
);
