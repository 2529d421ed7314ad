import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf, newServer, type TestServer, visitorHeaders } from './server.factory.ts';
import { newWorld } from './world.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const codeOf = async (response: Response): Promise<string> => (await response.json()).errors?.[0]?.extensions?.code;

describe('the door over HTTP', () => {
  test('what a form of another site could send is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await post('{"query":"{viewer{permissions}}"}', { 'content-type': type });
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    }
    const byLink = await fetch(`${server.url}/graphql?query={viewer{permissions}}`);
    expect([byLink.status, await codeOf(byLink)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a foreign origin gets nothing, an allowed one its headers, and never with credentials', async () => {
    await newWorld();
    const foreign = await post('{"query":"{viewer{permissions}}"}', { origin: 'https://evil.example' });
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    const preflight = (origin: string) => fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: { origin } });
    expect((await preflight('https://evil.example')).status).toBe(403);
    const allowed = await preflight('https://shop.example');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('an agent’s cookie counts only on our own pages', async () => {
    const { cookie } = await cookieOf(await (await newWorld()).agent());
    const viewer = '{ viewer { agent { id } } }';
    expect((await server.ask(viewer, {}, { cookie, origin: server.url })).data).toMatchObject({ viewer: { agent: {} } });
    expect((await server.ask(viewer, {}, { cookie, origin: 'https://shop.example' })).data).toEqual({ viewer: null });
  });

  test('several operations in one request are refused', async () => {
    const response = await post('[{"query":"{viewer{permissions}}"},{"query":"{viewer{permissions}}"}]');
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a person’s browser gets the explorer, whole and without anything from elsewhere', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('Samtal API');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="(https?:)?\/\//);
  });

  test('the schema can be asked for, whole, and every element of it is described', async () => {
    expect((await server.ask(getIntrospectionQuery({ inputValueDeprecation: true }))).errors).toBeUndefined();
    const { data } = await server.ask<{ __schema: { types: Described[] } }>(`{ __schema { types {
      name description fields(includeDeprecated: true) { name description args { name description } }
      inputFields { name description } enumValues { name description } } } }`);
    const bare = (data?.__schema.types ?? [])
      .filter(({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))
      .flatMap(undescribed);
    expect(bare).toEqual([]);
    expect(data?.__schema.types.length).toBeGreaterThan(60);
  });
});

interface Described {
  name: string;
  description: string | null;
  fields?: Described[] | null;
  args?: Described[];
  inputFields?: Described[] | null;
  enumValues?: Described[] | null;
}

function undescribed({ name, description, fields, args, inputFields, enumValues }: Described): string[] {
  const inner = [fields, args, inputFields, enumValues].flatMap((list) => list ?? []).flatMap(undescribed);
  return [...(description?.trim() ? [] : [name]), ...inner.map((one) => `${name}.${one}`)];
}

describe('limits of a query', () => {
  const refused: [string, string, string][] = [
    ['too deep', `{ agents ${'{ groups { agents '.repeat(7)} { id } ${'} }'.repeat(7)} }`, 'QUERY_TOO_COMPLEX'],
    ['too many aliases', `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: viewer { permissions }`).join(' ')} }`, 'QUERY_TOO_COMPLEX'],
    ['too dear', '{ conversations(first: 100) { nodes { messages(first: 100) { nodes { author { agent { id name email } } } } } } }', 'QUERY_TOO_COMPLEX'],
    ['too long', `{ ${'viewer { permissions } '.repeat(1_000)} }`, 'QUERY_TOO_COMPLEX'],
    ['a directive bomb', `{ viewer ${'@skip(if: false) '.repeat(1_500)} { permissions } }`, 'QUERY_TOO_COMPLEX'],
    ['fragments in a circle', 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['not GraphQL', 'hello {', 'GRAPHQL_PARSE_FAILED'],
  ];

  test.each(refused)('%s', async (_, query, code) => {
    const headers = await visitorHeaders(await (await newWorld()).visitor());
    const { errors, data } = await server.ask(query, {}, headers);
    expect([errors?.[0]?.extensions.code, data]).toEqual([code, null]);
    const { client, closed } = server.client(headers);
    const answer = client.iterate({ query }).next().then(({ value }) => value?.errors, (problem: unknown) => problem);
    expect(JSON.stringify(await answer)).toContain(code);
    await client.dispose();
    await closed;
  });

  test('variables that do not fit are the caller’s mistake', async () => {
    const { errors } = await server.ask('query ($first: Int!) { conversations(first: $first) { totalCount } }', { first: 'many' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a request that is too large is not read', async () => {
    const response = await post(JSON.stringify({ query: '{ viewer { permissions } }', variables: { x: 'x'.repeat(1_100_000) } }));
    expect([response.status, await codeOf(response)]).toEqual([413, 'BAD_REQUEST']);
  });
});
