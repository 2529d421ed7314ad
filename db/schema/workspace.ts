import { boolean, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt } from './columns.ts';

export const livePreview = pgEnum('live_preview', ['OFF', 'ON', 'ON_AND_TOLD']);
export const surveyMode = pgEnum('survey_mode', ['OFF', 'MANUAL', 'AT_END']);

export const workspace = pgTable('workspace', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** An agent can end and close a conversation only with a label. */
  labelRequired: boolean().notNull().default(false),
  /** For how long after writing a message its agent may edit and delete it; 0: never. */
  messageEditSeconds: integer().notNull().default(900),
  /** Whether agents may see what a visitor types, and whether the visitor is told. */
  livePreview: livePreview().notNull().default('ON'),
  /** Whether visitors are asked what they thought of a conversation. */
  survey: surveyMode().notNull().default('OFF'),
  createdAt: createdAt(),
  /** How long an agent who is asked to take a conversation over has to answer. */
  transferSeconds: integer().notNull().default(30),
  /** After so long Offline an agent's conversations go back to the queue. */
  vanishedSeconds: integer().notNull().default(120),
  /** The largest file that may be sent. */
  maxFileMegabytes: integer().notNull().default(25),
  filesFromVisitors: boolean().notNull().default(true),
});
