import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt } from './columns.ts';

export const workspace = pgTable('workspace', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** An agent can end and close a conversation only with a label. */
  labelRequired: boolean().notNull().default(false),
  createdAt: createdAt(),
});
