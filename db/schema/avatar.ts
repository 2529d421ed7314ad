import { foreignKey, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { createdAt, id, workspaceId } from './columns.ts';

/** A picture of an agent in storage. The one that the agent points to is shown; all others are swept away. */
export const avatar = pgTable(
  'avatar',
  {
    workspaceId: workspaceId(),
    id: id(),
    agentId: uuid().notNull(),
    /** The attachment that it was drawn from, which is gone by then: a repeat is known by it. */
    uploadId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
  ],
);
