import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { clientId, createdAt, id, time, workspaceId } from './columns.ts';
import { workspace } from './workspace.ts';

export const role = pgEnum('role', ['OWNER', 'ADMIN', 'AGENT']);
export const presence = pgEnum('presence', ['ONLINE', 'AWAY', 'OFFLINE']);

export const agent = pgTable(
  'agent',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    id: id(),
    clientId: clientId(),
    /** Lower case. Null for an agent who cannot sign in: an imported one. */
    email: text(),
    passwordHash: text(),
    name: text().notNull(),
    role: role().notNull(),
    /** On top of what the role gives. */
    permissions: text().array().notNull().default([]),
    department: text().notNull().default(''),
    title: text().notNull().default(''),
    statusText: text().notNull().default(''),
    frontOffice: boolean().notNull().default(true),
    maxActiveChats: integer().notNull().default(4),
    /** Higher is asked first. */
    priority: integer().notNull().default(0),
    locale: text().notNull().default('en'),
    timeZone: text().notNull().default('Europe/Stockholm'),
    /** Wants to see what visitors type, as far as the workspace allows it. */
    livePreview: boolean().notNull().default(false),
    /** Asked for a label when ending without one. */
    /** Whether the browser looks for misspelt words in what the agent writes. */
    spellCheck: boolean().notNull().default(true),
    /** In which language, as BCP 47 calls it; null: the portal's. */
    spellCheckLanguage: text(),
    labelReminder: boolean().notNull().default(false),
    /** Told by push of a visitor whom nobody takes, and of messages that are left on the sites that the agent serves. */
    notifyWaiting: boolean().notNull().default(true),
    notifyMessages: boolean().notNull().default(true),
    /** What the agent has chosen: ONLINE or AWAY. It outlives a lost connection. */
    chosenPresence: presence().notNull().default('ONLINE'),
    /** What is true now: the choice while a connection lives, else OFFLINE. */
    presence: presence().notNull().default('OFFLINE'),
    /** After how many minutes without input the agent is AWAY without having chosen it; null: never. */
    autoAwayMinutes: integer(),
    /** Since when there was no input, while that is why the agent is AWAY. */
    autoAwaySince: time(),
    /** Since when OFFLINE, kept by a trigger, whoever changes the presence; null: not, or never here yet. */
    offlineSince: time(),
    /** The picture that is shown, of `avatar`; null: none. */
    avatarId: uuid(),
    createdAt: createdAt(),
    archivedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.clientId),
    uniqueIndex('agent_email').on(t.email).where(sql`archived_at is null`),
    check('agent_max_active_chats', sql`${t.maxActiveChats} between 1 and 100`),
    check('agent_chosen_presence', sql`${t.chosenPresence} <> 'OFFLINE'`),
    check('agent_auto_away_minutes', sql`${t.autoAwayMinutes} between 1 and 480`),
  ],
);

/** The last input of an agent in any tab. Apart from the agent, since it changes all the time and nobody follows it. */
export const agentActivity = pgTable(
  'agent_activity',
  {
    workspaceId: workspaceId(),
    agentId: uuid().notNull(),
    activeAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.agentId] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
  ],
);

export const agentSession = pgTable(
  'agent_session',
  {
    workspaceId: workspaceId(),
    id: id(),
    agentId: uuid().notNull(),
    userAgent: text().notNull().default(''),
    address: text().notNull().default(''),
    createdAt: createdAt(),
    expiresAt: time().notNull(),
    revokedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    index('agent_session_agent').on(t.workspaceId, t.agentId),
  ],
);

/** One open WebSocket of an agent. An agent with none for 30 s is OFFLINE. */
export const agentConnection = pgTable(
  'agent_connection',
  {
    workspaceId: workspaceId(),
    id: id(),
    agentId: uuid().notNull(),
    /** The server process that holds the socket; its beat tells whether it still lives. */
    processId: uuid().notNull(),
    openedAt: createdAt(),
    closedAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.agentId], foreignColumns: [agent.workspaceId, agent.id] }),
    index('agent_connection_agent').on(t.workspaceId, t.agentId),
  ],
);
