import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sql } from '../../db/client.ts';
import { aChat, conversationsOf, threadOf } from '../conversation/conversation.factory.ts';
import { inParallel } from '../expected.factory.ts';
import { type Answer, cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { countNewcomer } from './rateLimit.ts';

// Read when the door is loaded. Each test has addresses of its own.
vi.hoisted(() => void (process.env.TRUST_PROXY = 'true'));

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const sending = 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } userErrors { code } } }';
const starting = 'mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } userErrors { code } } }';
const identifying = 'mutation ($input: IdentifyVisitorInput!) { identifyVisitor(input: $input) { token visitor { id } } }';

interface Identified {
  identifyVisitor: { token: string; visitor: { id: string } };
}
const from = (address: string) => ({ origin: 'https://shop.example', 'x-forwarded-for': address });
const identify = ({ site }: World, address: string, token?: string) =>
  server.ask<Identified>(identifying, { input: { siteKey: site.key, token, page: { url: 'https://shop.example/' } } }, from(address));
const limited = { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) };
const extensionsOf = ({ errors }: Pick<Answer<unknown>, 'errors'>) => errors?.[0]?.extensions;

describe('a visitor who writes faster than anybody can', () => {
  test('is told when to come back, and what was refused has left nothing; the agent and other visitors are not held up', async () => {
    const { world, visitor, agent, id } = await aChat();
    const { client } = server.client(await visitorHeaders(visitor));
    const write = (n: number) => client.iterate({ query: sending, variables: { input: { conversationId: id, clientId: `m${n}`, text: 'Buy!' } } }).next();
    const answers = [];
    for (let round = 0; round < 3; round++) answers.push(...(await inParallel(80, (n) => write(round * 80 + n))).map(({ value }) => value));
    const refused = answers.filter((answer) => answer?.errors);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(100);
    expect(refused.length).toBeGreaterThan(60);
    for (const answer of refused) expect(answer?.errors).toMatchObject([{ extensions: limited }]);
    expect(await threadOf(world, id)).toHaveLength(1 + answers.length - refused.length);

    const agents = { conversationId: id, clientId: 'a', text: 'Please wait' };
    expect((await server.ask(sending, { input: agents }, await cookieOf(agent))).errors).toBeUndefined();
    const other = await world.visitor();
    expect((await server.ask(starting, { input: { clientId: 'o', text: 'Hello' } }, await visitorHeaders(other))).errors).toBeUndefined();
    await client.dispose();
  });

  test('cannot do so with many in one request, nor by starting over and over', async () => {
    const world = await newWorld();
    const headers = await visitorHeaders(await world.visitor());
    const many = (request: number) =>
      `mutation { ${Array.from({ length: 30 }, (_, n) => `a${n}: startConversation(input: { clientId: "${request}-${n}", text: "x" }) { conversation { id } }`).join(' ')} }`;
    const answers = await inParallel(8, (n) => server.ask(many(n), {}, headers));
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.length).toBeGreaterThan(4);
    for (const { extensions } of refused) expect(extensions).toMatchObject(limited);
    const [conversation, second] = await conversationsOf(world);
    expect(second).toBeUndefined();
    expect(conversation?.messageCount).toBeGreaterThanOrEqual(100);
    expect(conversation?.messageCount).toBeLessThan(120);
  });

  test('and asks without end is told so as well', async () => {
    const headers = await visitorHeaders(await (await newWorld()).visitor());
    const many = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: conversations { totalCount }`).join(' ')} }`;
    const answers = await inParallel(20, () => server.ask(many, {}, headers));
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.length).toBeGreaterThan(8);
    for (const { extensions } of refused) expect(extensions).toMatchObject(limited);
  });
});

describe('behind one address', () => {
  test('200 visitors come, start, write and come back, and none is held up', async () => {
    const world = await newWorld();
    const office = '203.0.113.1';
    const answers = await inParallel(200, async (n) => {
      const first = await identify(world, office);
      const headers = { ...from(office), authorization: `Bearer ${first.data?.identifyVisitor.token}` };
      const started = await server.ask<{ startConversation: { conversation: { id: string } } }>(starting, { input: { clientId: 's', text: `Hello ${n}` } }, headers);
      const input = { conversationId: started.data?.startConversation.conversation.id, clientId: 'm', text: 'More' };
      const sent = await server.ask(sending, { input }, headers);
      const again = await identify(world, office, first.data?.identifyVisitor.token);
      expect(again.data?.identifyVisitor.visitor.id).toBe(first.data?.identifyVisitor.visitor.id);
      return [first, started, sent, again];
    });
    expect(answers.flat().flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect((await conversationsOf(world)).map(({ messageCount }) => messageCount)).toEqual(Array(200).fill(2));
  });

  test('a flood of new visitors is stopped, there only, and without those who were visitors before', async () => {
    const world = await newWorld();
    const known = await identify(world, '203.0.113.2');
    // As if there had been a thousand more, which would take their time. The address before it was made up by the flood.
    for (let n = 0; n < 1_010; n++) {
      try {
        countNewcomer('203.0.113.2');
      } catch {
        break;
      }
    }
    const refused = await identify(world, '198.51.100.7, 203.0.113.2');
    expect(extensionsOf(refused)).toMatchObject(limited);
    expect(refused.data).toBeNull();
    expect((await identify(world, '203.0.113.3')).errors).toBeUndefined();
    expect((await identify(world, '203.0.113.2', known.data?.identifyVisitor.token)).errors).toBeUndefined();
    const [count] = await sql<{ count: number }[]>`select count(*)::int from visitor where workspace_id = ${world.workspaceId}`;
    expect(count?.count).toBe(2);
  });

  test('a token of another site makes a newcomer, and counts as one', async () => {
    const world = await newWorld();
    const elsewhere = await newWorld();
    const { data } = await identify(elsewhere, '2001:db8:1:2::1');
    for (let n = 0; n < 1_010; n++) {
      try {
        countNewcomer('2001:db8:1:2::2');
      } catch {
        break;
      }
    }
    expect(extensionsOf(await identify(world, '2001:db8:1:2:3:4:5:6', data?.identifyVisitor.token))).toMatchObject(limited);
  });
});
