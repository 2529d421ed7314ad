import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, time, workspaceId } from './columns.ts';
import { site } from './site.ts';

export const visitor = pgTable(
  'visitor',
  {
    workspaceId: workspaceId(),
    id: id(),
    siteId: uuid().notNull(),
    /** The id that an import or a partner knows the visitor by. */
    externalId: text(),
    name: text(),
    email: text(),
    phone: text(),
    language: text(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.siteId], foreignColumns: [site.workspaceId, site.id] }),
    unique().on(t.workspaceId, t.siteId, t.externalId),
  ],
);

export const visit = pgTable(
  'visit',
  {
    workspaceId: workspaceId(),
    id: id(),
    visitorId: uuid().notNull(),
    pageUrl: text().notNull(),
    pageTitle: text().notNull().default(''),
    referrer: text().notNull().default(''),
    userAgent: text().notNull().default(''),
    /** Where it comes from, as `networkOf` says; forgotten after half a day. A ban holds for it too. */
    network: text(),
    startedAt: createdAt(),
    lastSeenAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.visitorId], foreignColumns: [visitor.workspaceId, visitor.id] }),
    index('visit_visitor').on(t.workspaceId, t.visitorId, t.lastSeenAt),
    index('visit_network').on(t.lastSeenAt).where(sql`network is not null`),
  ],
);
