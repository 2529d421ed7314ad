import { foreignKey, index, jsonb, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { group } from './group.ts';
import { workspace } from './workspace.ts';

export const whenUnavailable = pgEnum('when_unavailable', ['HIDE', 'QUEUE', 'OFFLINE_FORM']);

/** Types, not interfaces: only those pass for JSON. Minutes since midnight by the site's clock; an end that is not after its beginning is on the next day. */
export type OpenSpan = {
  from: number;
  to: number;
};

/** Hours of one date instead of those of its weekday; none: closed. */
export type OpenException = {
  /** `2026-12-24`. */
  date: string;
  name: string;
  /** On this day of every year. */
  yearly: boolean;
  spans: OpenSpan[];
};

export type OpeningHours = {
  /** IANA name. */
  zone: string;
  /** Seven, from Monday. */
  week: OpenSpan[][];
  exceptions: OpenException[];
};

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
    /** Null: always open. */
    hours: jsonb().$type<OpeningHours>(),
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
