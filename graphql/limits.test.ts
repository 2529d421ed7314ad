import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { cookieOf, newServer, type TestServer, visitorHeaders } from './server.factory.ts';
import { newWorld } from './world.factory.ts';

let server: TestServer;
let headers: Record<string, string>;
beforeAll(async () => {
  server = await newServer();
  headers = await visitorHeaders(await (await newWorld()).visitor());
});
afterAll(() => server.close());

const many = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const dear = 'conversations(first: 100) { nodes { messages(first: 100) { nodes { author { agent { id name email } } } } } }';
const filtered = 'query ($filter: ConversationFilter) { conversations(filter: $filter) { totalCount } }';
/** Levels of fragments, each naming the next again and again. */
const spreads = (levels: number, width: number): string =>
  `${many(levels, (level) => `fragment F${level} on Query { ${many(width, () => `...F${level + 1}`)} }`)} fragment F${levels} on Query { viewer { permissions } }`;
const nested = (open: string, depth: number, close: string): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

const tooComplex = 'QUERY_TOO_COMPLEX';
/** Variables as JSON: no serialiser of ours could write some of them. */
const bombs: [string, { query: string; variables?: string; operationName?: string; code: string }][] = [
  ['a dear query beside a variable', { query: `query ($id: ID!) { conversation(id: $id) { id } ${dear} }`, variables: '{"id":"x"}', code: tooComplex }],
  ['the same without the variable', { query: `query ($id: ID!) { conversation(id: $id) { state } ${dear} }`, code: 'BAD_USER_INPUT' }],
  ['a dear query among so many fragments that they cannot be counted', { query: `{ ${dear} ...F0 } ${spreads(2, 200)}`, code: tooComplex }],
  ['fragments that double at every level', { query: `{ ...F0 } ${spreads(20, 2)}`, code: tooComplex }],
  ['fragments by the hundred in a few levels', { query: `{ ...F0 } ${spreads(4, 100)}`, code: tooComplex }],
  ['a page as long as a variable says', { query: `query ($n: Int!) { ${dear.replaceAll('100', '$n')} }`, variables: '{"n":100}', code: tooComplex }],
  ['the schema thirty times', { query: `{ ${many(30, (n) => `a${n}: __schema { types { fields { type { name } } } }`)} }`, code: tooComplex }],
  ['the schema in circles', { query: `{ __schema { types ${'{ fields { type '.repeat(8)} { name } ${'} }'.repeat(8)} } }`, code: 'GRAPHQL_VALIDATION_FAILED' }],
  ['directives by the hundred', { query: `{ viewer ${many(400, (n) => `@a${n}`)} { permissions } }`, code: 'GRAPHQL_VALIDATION_FAILED' }],
  ['a list of twenty thousand', { query: filtered, variables: `{"filter":{"states":[${many(20_000, () => '"QUEUED"').replaceAll(' ', ',')}]}}`, code: tooComplex }],
  ['a list of ten thousand that do not fit', { query: filtered, variables: `{"filter":{"states":[${many(10_000, () => '"NOTHING"').replaceAll(' ', ',')}]}}`, code: tooComplex }],
  ['lists in lists', { query: filtered, variables: `{"filter":{"states":${nested('[', 20_000, ']')}}}`, code: tooComplex }],
  ['objects in objects', { query: filtered, variables: `{"filter":${nested('{"a":', 20_000, '}')}}`, code: tooComplex }],
  ['an operation that is not there', { query: '{ viewer { permissions } }', operationName: 'Missing', code: 'BAD_REQUEST' }],
];

const payloadOf = ({ query, variables = '{}', operationName }: (typeof bombs)[0][1]): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables},"operationName":${JSON.stringify(operationName ?? null)}}`;

describe('a query bomb', () => {
  test.each(bombs)('%s is refused over HTTP', async (_, bomb) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: payloadOf(bomb),
    });
    const { data, errors } = await response.json();
    expect([errors?.[0]?.extensions.code, data ?? null]).toEqual([bomb.code, null]);
    expect(JSON.stringify(errors).length).toBeLessThan(100_000);
  });

  // Three times: from the third on a query is compiled.
  test.each(bombs)('%s is refused over WebSocket, and the socket stays', async (_, bomb) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const answers: { id?: string; type: string; payload?: unknown }[] = [];
    socket.on('message', (frame) => answers.push(JSON.parse(String(frame))));
    socket.send(JSON.stringify({ type: 'connection_init', payload: headers }));
    await expect.poll(() => answers).toMatchObject([{ type: 'connection_ack' }]);
    for (const id of ['one', 'two', 'three']) socket.send(`{"type":"subscribe","id":"${id}","payload":${payloadOf(bomb)}}`);
    socket.send('{"type":"subscribe","id":"after","payload":{"query":"{ viewer { apiKey { id } } }"}}');
    await expect.poll(() => answers.filter(({ id }) => id === 'after')).toMatchObject([{ payload: { data: { viewer: { apiKey: null } } } }, { type: 'complete' }]);
    const refused = answers.flatMap(({ id, type, payload }) => (id && id !== 'after' ? [[id, type, JSON.stringify(payload).includes(`"code":"${bomb.code}"`)]] : []));
    expect(refused).toEqual(['one', 'two', 'three'].map((id) => [id, 'error', true]));
    socket.terminate();
  });
});

describe('an ordinary query', () => {
  test('may ask of a hundred on a page for all that stands beside each, whatever they are', async () => {
    const world = await newWorld();
    const asOwner = await cookieOf(await world.agent({ role: 'OWNER' }));
    const beside = 'id agent { id name email } conversation { id state visitorName label { id name } site { id name } visitor { id name email page { url title } } }';
    for (const page of [`bans(first: 100) { nodes { ${beside} visitor { id name } site { id name } reason until } }`, `exports(first: 100) { nodes { ${beside} at format list { search site { id name } label { id name } } } }`]) {
      expect((await server.ask(`{ ${page} }`, {}, asOwner)).errors).toBeUndefined();
    }
  });

  test('is not refused for what was refused before it', async () => {
    const query = 'query ($n: Int!) { conversations(first: $n) { nodes { messages(last: 50) { nodes { text } } } } }';
    expect((await server.ask(query, { n: 'many' }, headers)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await server.ask(query, { n: 25 }, headers)).errors).toBeUndefined();
    const byId = 'query ($id: ID!) { conversation(id: $id) { id } }';
    expect((await server.ask(byId, {}, headers)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await server.ask(byId, { id: 'x' }, headers)).errors).toBeUndefined();
  });
});
