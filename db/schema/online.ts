import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { time, workspaceId } from './columns.ts';
import { site } from './site.ts';
import { device } from './visitor.ts';

/**
 * Who looks at a page of a site just now. UNLOGGED, which drizzle has no word for: all of it is told anew within 30 s, so
 * neither a backup nor the journal has to know of it.
 */
export const onlineVisitor = pgTable(
  'online_visitor',
  {
    workspaceId: workspaceId(),
    /** Made up by the page, and forgotten with it. */
    id: text().notNull(),
    siteId: uuid().notNull(),
    /** Who has chatted before, and so is known. */
    visitorId: uuid(),
    url: text().notNull(),
    title: text().notNull(),
    /** As in `visit`. */
    referrer: text(),
    country: text(),
    region: text(),
    city: text(),
    browser: text(),
    system: text(),
    device: device(),
    cameAt: time().notNull(),
    movedAt: time().notNull(),
    seenAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.siteId], foreignColumns: [site.workspaceId, site.id] }),
    // Of what a beat never changes, so that a beat touches no index.
    index('online_visitor_came').on(t.workspaceId, t.cameAt, t.id),
    index('online_visitor_known').on(t.workspaceId, t.visitorId).where(sql`visitor_id is not null`),
  ],
);
