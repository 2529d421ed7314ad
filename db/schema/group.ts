import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agent } from './agent.ts';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { workspace } from './workspace.ts';

export const group = pgTable(
  'group',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    id: id(),
    clientId: clientId(),
    name: text().notNull(),
    createdAt: createdAt(),
    archivedAt: time(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), unique().on(t.workspaceId, t.clientId)],
);

export const groupAgent = pgTable(
  'group_agent',
  { workspaceId: workspaceId(), groupId: uuid().notNull(), agentId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.groupId, t.agentId] }),
    foreignKey({ columns: [t.workspaceId, t.groupId], foreignColumns: [group.workspaceId, group.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    index('group_agent_agent').on(t.workspaceId, t.agentId),
  ],
);
