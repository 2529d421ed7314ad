import { sql } from 'drizzle-orm';
import { foreignKey, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
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
    /** When the redirect was made by which the visitor came to another origin of the site: each is good once. */
    handedOverAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.siteId], foreignColumns: [site.workspaceId, site.id] }),
    unique().on(t.workspaceId, t.siteId, t.externalId),
    // Most have neither, and cost it nothing.
    index('visitor_words').using('gin', sql`to_tsvector('simple', coalesce(${t.name}, '') || ' ' || coalesce(${t.email}, ''))`).where(sql`name is not null or email is not null`),
  ],
);

export const device = pgEnum('device', ['DESKTOP', 'PHONE', 'TABLET']);

export const visit = pgTable(
  'visit',
  {
    workspaceId: workspaceId(),
    id: id(),
    visitorId: uuid().notNull(),
    pageUrl: text().notNull(),
    pageTitle: text().notNull().default(''),
    /** By which page the visitor came to the site; empty: by none; null: unknown. */
    referrer: text().default(''),
    userAgent: text().notNull().default(''),
    /** Where it comes from, as `networkOf` says; forgotten after half a day. A ban holds for it too. */
    network: text(),
    /** Of the address only this stays: the land as ISO 3166-1, its part and the town where the file knows them. */
    country: text(),
    region: text(),
    city: text(),
    browser: text(),
    system: text(),
    device: device(),
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

/** Where a visitor has been: the newest pages, across visits. */
export const pageView = pgTable(
  'page_view',
  {
    workspaceId: workspaceId(),
    id: id(),
    visitorId: uuid().notNull(),
    url: text().notNull(),
    title: text().notNull(),
    at: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.visitorId], foreignColumns: [visitor.workspaceId, visitor.id] }),
    index('page_view_visitor').on(t.workspaceId, t.visitorId, t.at),
  ],
);
