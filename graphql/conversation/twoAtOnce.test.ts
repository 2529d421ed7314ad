import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel } from '../expected.factory.ts';
import { aLabel } from '../label/label.factory.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { newWorld } from '../world.factory.ts';
import { aChat, anotherChat, conversationsOf, rowOf } from './conversation.factory.ts';
import { endConversation } from './lifecycle.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

describe('two agents at once, over their own sockets', () => {
  test('take, label and end the same conversation: both see one story, and the row is its last word', async () => {
    const world = await newWorld();
    const agents = await inParallel(2, () => world.agent({ presence: 'AWAY', maxActiveChats: 100 }));
    const labels = await inParallel(2, () => aLabel(world.workspaceId));
    const clients = await Promise.all(agents.map(async (agent) => server.client(await cookieOf(agent)).client));
    for (let round = 0; round < 15; round++) {
      const { id } = await anotherChat(world);
      const does = async (n: number, field: string) => {
        const answer = await clients[n]?.iterate({ query: `mutation { ${field} { conversation { id } userErrors { code } } }` }).next();
        return [...JSON.stringify(answer?.value).matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
      };
      const refusals = await inParallel(2, async (n) => [
        ...(await Promise.all([
          does(n, `assignConversation(id: "${id}", agentId: "${agents[n]?.id}")`),
          does(n, `setConversationLabel(id: "${id}", labelId: "${labels[n]?.id}")`),
        ])),
        await does(n, `endConversation(id: "${id}")`),
      ]);
      const row = await rowOf(world, id);
      const log = (await logOf(world)).filter(({ conversationId }) => conversationId === id);
      const last = (type: string) => log.findLast((event) => event.type === type)?.data;
      expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: row.seq }, (_, n) => n + 1));
      expect(log.filter(({ type }) => type === 'conversation.ended')).toHaveLength(1);
      expect([row.state, row.agentId, row.labelId]).toEqual(['ENDED', last('conversation.assigned')?.agentId, last('conversation.labeled')?.labelId]);
      // Whoever came too late was told, and nothing else was refused.
      expect(refusals.flat(2).filter((code) => code !== 'CONVERSATION_ENDED' && code !== 'NOT_YOUR_CONVERSATION')).toEqual([]);
      // Only a label may come after the end: history is sorted too.
      const ended = log.findIndex(({ type }) => type === 'conversation.ended');
      expect(log.slice(ended + 1).every(({ type }) => type === 'conversation.labeled')).toBe(true);
    }
    await Promise.all(clients.map((client) => client.dispose()));
  });
});

describe('one visitor with many tabs', () => {
  test('who writes 50 first messages at once, over five sockets, has one conversation with all of them', async () => {
    const world = await newWorld();
    await world.agent();
    const headers = await visitorHeaders(await world.visitor());
    const tabs = await inParallel(5, async () => server.client(headers).client);
    const query = 'mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } message { seq } userErrors { code } } }';
    const answers = await inParallel(50, async (n) => (await tabs[n % 5]?.iterate({ query, variables: { input: { clientId: `m${n}`, text: `${n}` } } }).next())?.value?.data);
    const [conversation, second] = await conversationsOf(world);
    expect([conversation?.messageCount, second]).toEqual([50, undefined]);
    expect(new Set(answers.map((data) => JSON.stringify(data).match(/"seq":(\d+)/)?.[1])).size).toBe(50);
    expect(new Set(answers.map((data) => JSON.stringify(data).match(/"id":"([^"]+)"/)?.[1]))).toEqual(new Set([conversation?.id]));
    await Promise.all(tabs.map((client) => client.dispose()));
  });
});

test('a freed slot is filled in the transaction that frees it', async () => {
  const { world, id, asAgent } = await aChat({ maxActiveChats: 1 });
  const waiting = await anotherChat(world);
  await endConversation(asAgent, id);
  const rows = await sql<{ id: string; state: string; xmin: string }[]>`
    select id, state, xmin::text from conversation where workspace_id = ${world.workspaceId} order by started_at`;
  expect(rows).toMatchObject([{ id, state: 'ENDED' }, { id: waiting.id, state: 'ACTIVE' }]);
  expect(rows[1]?.xmin).toBe(rows[0]?.xmin);
});
