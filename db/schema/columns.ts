import { text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const workspaceId = () => uuid().notNull();
export const id = () => uuid().notNull();
export const time = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });
export const createdAt = () => time().notNull();

/** The caller's own id of a creation: a repeat finds the first result by it. */
export const clientId = () => text();
