import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Client from '../../db/client.ts';
import { sql } from '../../db/client.ts';
import { newId } from '../id.ts';
import { cookieOf, newServer, type TestServer } from '../server.factory.ts';
import { newWorld } from '../world.factory.ts';
import { importedTags } from './importedTags.ts';
import { insertMessages } from './insertThreads.ts';
import { aThread } from './thread.factory.ts';

let asked = 0;

/** Counts what is sent to the database; parts of other statements are never sent by themselves. */
vi.mock('../../db/client.ts', async (original) => {
  const client = await original<typeof Client>();
  const counting = (query: { handle?: () => unknown }) => {
    const { handle } = query;
    let sent = false;
    if (handle) {
      query.handle = function counted() {
        if (!sent) asked += 1;
        sent = true;
        return handle.call(this);
      };
    }
    return query;
  };
  return { ...client, sql: new Proxy(client.sql, { apply: (target, self, args) => counting(Reflect.apply(target, self, args)) }) };
});

let server: TestServer;
let headers: { cookie: string };
let longId: string;

beforeAll(async () => {
  server = await newServer();
  const world = await newWorld();
  const agent = await world.agent();
  headers = await cookieOf(agent);
  for (let n = 0; n < 101; n++) {
    const { id, workspaceId, visitorId, startedAt } = await aThread(world, { agentId: agent.id, state: 'ACTIVE', assignedAt: new Date() });
    longId = id;
    if (n % 10 > 0) continue;
    const visit = { workspaceId, visitorId, pageTitle: 'Tents', startedAt };
    for (const day of [1, 2]) {
      await sql`insert into visit ${sql({ ...visit, id: newId(), pageUrl: `https://shop.example/${day}`, lastSeenAt: new Date(2026, 1, day) })}`;
    }
    await sql.begin((tx) => importedTags({ sql: tx, workspaceId, recorded: [] }, [{ id, tags: ['tent', 'delivery'] }]));
  }
  const { workspaceId } = world;
  const said = { workspaceId, conversationId: longId, author: 'VISITOR' as const, agentId: null, clientId: null, fileNames: null, createdAt: new Date() };
  await insertMessages(sql, Array.from({ length: 100 }, (_, n) => ({ ...said, seq: n + 3, id: newId(), text: `${n}` })));
  // The directory is read once a process.
  await server.ask('{ viewer { permissions } }', {}, headers);
});
afterAll(() => server.close());

interface Shown {
  id: string;
  tags: string[];
  visitor: { page: { url: string } | null };
}

const row = `id tags visitor { id name email page { url title } referrer } agent { name } label { name } site { name } lastMessage { text } viewerCanSend`;

async function statementsFor(query: string): Promise<{ statements: number; data: Record<string, { nodes: Shown[] } & Shown & { messages: { nodes: unknown[] } }> }> {
  const before = asked;
  const { data, errors } = await server.ask<Record<string, never>>(query, {}, headers);
  expect(errors).toBeUndefined();
  return { statements: asked - before, data: data ?? {} };
}

test('a page of conversations takes as many statements, however long: the session, and the page', async () => {
  const counts: number[] = [];
  for (const first of [5, 25, 100]) {
    const { statements, data } = await statementsFor(`{ conversations(first: ${first}) { nodes { ${row} } pageInfo { hasNextPage endCursor } } }`);
    expect(data.conversations?.nodes.length).toBe(first);
    counts.push(statements);
  }
  expect(counts).toEqual([2, 2, 2]);
});

test('a thread takes as many statements, however long', async () => {
  const counts: number[] = [];
  for (const last of [5, 50, 100]) {
    const { statements, data } = await statementsFor(
      `{ conversation(id: "${longId}") { ${row} messages(last: ${last}) { nodes { text author { name agent { name } } attachments { name } } } routingDecisions { reason } } }`,
    );
    expect(data.conversation?.messages.nodes.length).toBe(last);
    counts.push(statements);
  }
  expect(counts).toEqual([4, 4, 4]);
});

test('what is read along with a page is what would be read one by one', async () => {
  const { data } = await statementsFor(`{ conversations(first: 100) { nodes { ${row} } } }`);
  const pages = data.conversations?.nodes ?? [];
  const shown = pages.map(({ id, tags, visitor }) => [id, tags, visitor.page?.url]);
  expect(shown.filter(([, tags]) => tags?.length)).toHaveLength(10);
  for (const [id, tags, url] of shown) {
    expect([tags, url], String(id)).toEqual(tags?.length ? [['delivery', 'tent'], 'https://shop.example/2'] : [[], undefined]);
  }
  const { data: one, statements } = await statementsFor(`{ a: conversation(id: "${shown[0]?.[0]}") { ${row} } b: conversation(id: "${longId}") { id } }`);
  expect([one.a, statements]).toEqual([pages[0], 2]);
});
