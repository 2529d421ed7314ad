import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storage } from '../integrations/storage/storage.ts';
import type { AgentRow, ConversationRow, MessageRow, RoutingDecisionRow, SiteRow } from './rows.ts';
import { useOwnDatabase } from './ownDatabase.factory.ts';
import { demoOrigins } from './demo/origins.ts';

const database = await useOwnDatabase();
const { closeDatabase, sql } = await import('./client.ts');
const { demoAccounts, seed } = await import('./seed.ts');
const { firstWorkspace } = await import('../graphql/workspace/firstWorkspace.ts');
const { createKeyOnCommandLine } = await import('../graphql/apiKey/commandLine.ts');
const { tokenHashOf } = await import('../graphql/apiKey/token.ts');
const { avatarKey } = await import('../graphql/avatar/link.ts');
const { sweepAvatars } = await import('../graphql/avatar/sweep.ts');
const { verifyPassword } = await import('../graphql/session/password.ts');
const { importHistory } = await import('../graphql/conversation/importHistory.ts');
const { aHistoryLine, historyFile } = await import('../graphql/conversation/history.factory.ts');
const { candidates } = await import('../graphql/routing/routing.ts');

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

const count = async (table: string) => Number((await sql`select count(*) from ${sql(table)}`)[0]?.count);

test('without a workspace the commands say what to do', async () => {
  await expect(createKeyOnCommandLine({ name: 'Key' })).rejects.toThrow('Start the server once');
});

describe('the demo', () => {
  beforeAll(async () => {
    // Two servers that start at once.
    await Promise.all([seed(), seed()]);
  });

  test('is one workspace with sites, groups, agents, labels and saved answers', async () => {
    const counts = await Promise.all(['workspace', 'site', 'group', 'agent', 'label', 'rapid_response', 'event_head'].map(count));
    expect(counts).toEqual([1, 2, 2, 6, 7, 8, 1]);
    expect((await firstWorkspace()).name).toBe('Nordlund');
    const sites = await sql<SiteRow[]>`select * from site order by created_at, id`;
    expect(sites).toMatchObject([
      { key: 'demo-nordlund', languages: ['en', 'sv'], whenUnavailable: 'QUEUE', allowedOrigins: demoOrigins(process.env) },
      { key: 'demo-nordlund-b2b', languages: ['sv', 'en'], whenUnavailable: 'HIDE' },
    ]);
  });

  test('lets all its accounts in, with what they are told to be', async () => {
    expect(demoAccounts.map(({ role }) => role)).toEqual(['OWNER', 'ADMIN', 'AGENT', 'AGENT', 'AGENT', 'AGENT']);
    for (const { email, password, role } of demoAccounts) {
      const [agent] = await sql<{ role: string; passwordHash: string }[]>`select role, password_hash from agent where email = ${email}`;
      expect(agent?.role).toBe(role);
      expect(agent && (await verifyPassword(agent.passwordHash, password))).toBe(true);
    }
  });

  test('has agents with a picture, which nothing sweeps away, and agents without', async () => {
    expect(await sweepAvatars()).toBe(0);
    const agents = await sql<AgentRow[]>`select * from agent where avatar_id is not null`;
    expect(agents).toHaveLength(3);
    for (const { workspaceId, avatarId } of agents) {
      const picture = await storage().read(avatarKey({ workspaceId, id: avatarId ?? '' }));
      expect(picture && (await sharp(await buffer(picture)).metadata())).toMatchObject({ format: 'webp', width: 256, height: 256 });
    }
  });

  test('has conversations in every state, their rows true to their messages', async () => {
    const conversations = await sql<ConversationRow[]>`select * from conversation`;
    const messages = await sql<MessageRow[]>`select * from message order by seq`;
    const inState = (state: string) => conversations.filter((row) => row.state === state);
    expect([inState('ENDED').length, inState('ACTIVE').length, inState('QUEUED').length]).toEqual([12, 3, 2]);
    for (const row of conversations) {
      const thread = messages.filter(({ conversationId }) => conversationId === row.id);
      expect(thread.map(({ seq }) => seq)).toEqual(Array.from({ length: row.seq }, (_, index) => index + 1));
      expect(thread.at(-1)).toMatchObject({ text: row.lastMessageText, author: row.lastMessageAuthor, createdAt: row.lastMessageAt });
      expect(thread.filter(({ seq, author }) => author === 'VISITOR' && seq > row.agentReadSeq)).toHaveLength(row.agentUnread);
      expect(row.startedAt.getTime()).toBeLessThan(Date.now());
      expect(row.labelId).not.toBeNull();
    }
    const grades = inState('ENDED').map(({ firstResponseMs: ms }) => (ms === null ? 'none' : ms <= 30_000 ? 'green' : ms < 120_000 ? 'yellow' : 'red'));
    expect(new Set(grades)).toEqual(new Set(['none', 'green', 'yellow', 'red']));
  });

  test('keeps what routing promises: no agent over the limit, each for the own sites, a reason for all', async () => {
    const { id: workspaceId } = await firstWorkspace();
    await sql`update agent set presence = 'ONLINE'`;
    const able = await candidates({ sql, workspaceId });
    await sql`update agent set presence = 'OFFLINE'`;
    expect(able).toHaveLength(5);
    for (const { activeChats, maxActiveChats } of able) expect(activeChats + 2).toBeLessThan(maxActiveChats);
    const active = await sql<ConversationRow[]>`select * from conversation where state = 'ACTIVE'`;
    for (const row of active) expect(able.find(({ agentId }) => agentId === row.agentId)?.siteIds.has(row.siteId)).toBe(true);
    const decisions = await sql<RoutingDecisionRow[]>`select * from routing_decision`;
    expect(new Set(decisions.map(({ conversationId }) => conversationId)).size).toBe(17);
  });

  test('is not made twice', async () => {
    const before = await sql<ConversationRow[]>`select * from conversation order by id`;
    await seed();
    expect(await count('workspace')).toBe(1);
    expect(await sql<ConversationRow[]>`select * from conversation order by id`).toEqual(before);
  });

  test('is where the commands work: a key that can read and write, and an import', async () => {
    const { token, name, workspace } = await createKeyOnCommandLine({ name: ' Import ' });
    expect({ name, workspace }).toEqual({ name: 'Import', workspace: 'Nordlund' });
    expect(token).toMatch(/^samtal_[\w-]{43}$/);
    const [key] = await sql`select * from api_key where token_hash = ${tokenHashOf(token)}`;
    expect(key).toMatchObject({
      prefix: token.slice(0, 12),
      createdById: null,
      permissions: ['READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS', 'SEND_MESSAGES', 'VIEW_STATISTICS'],
    });
    await importHistory({ file: await historyFile(aHistoryLine({ externalId: 'a' })) });
    const [imported] = await sql`select site.key from conversation join site on site.id = site_id where external_id = 'a'`;
    expect(imported?.key).toBe('demo-nordlund');
  });
});

test('the demo’s pages may be this server’s own and those that the environment adds', () => {
  expect(demoOrigins({})).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000']);
  expect(demoOrigins({ PORT: '4000', PUBLIC_URL: 'https://chat.example/x', DEMO_ORIGINS: 'http://a.test:81, http://localhost:4000,' })).toEqual([
    'http://localhost:4000',
    'http://127.0.0.1:4000',
    'https://chat.example',
    'http://a.test:81',
  ]);
});
