import { foreignKey, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { group } from './group.ts';
import { workspace } from './workspace.ts';

export const whenUnavailable = pgEnum('when_unavailable', ['HIDE', 'QUEUE']);

export const site = pgTable(
  'site',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    id: id(),
    clientId: clientId(),
    name: text().notNull(),
    /** Public: stands in the script tag. */
    key: text().notNull().unique(),
    /** Such as `https://shop.example`; `https://*.shop.example` for every subdomain. */
    allowedOrigins: text().array().notNull(),
    /** The first is the default. */
    languages: text().array().notNull(),
    whenUnavailable: whenUnavailable().notNull().default('QUEUE'),
    color: text().notNull().default('#5a48d6'),
    createdAt: createdAt(),
    archivedAt: time(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), unique().on(t.workspaceId, t.clientId)],
);

export const siteGroup = pgTable(
  'site_group',
  { workspaceId: workspaceId(), siteId: uuid().notNull(), groupId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.siteId, t.groupId] }),
    foreignKey({ columns: [t.workspaceId, t.siteId], foreignColumns: [site.workspaceId, site.id] }),
    foreignKey({ columns: [t.workspaceId, t.groupId], foreignColumns: [group.workspaceId, group.id] }),
    index('site_group_group').on(t.workspaceId, t.groupId),
  ],
);
