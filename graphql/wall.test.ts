import { type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../db/client.ts';
import { allPermissions } from './actor/permissions.ts';
import { anUpload } from './attachment/attachment.factory.ts';
import { startConversation } from './conversation/start.ts';
import { newId } from './id.ts';
import { addNote } from './note/note.ts';
import { updateRapidResponse } from './rapidResponse/rapidResponse.ts';
import { schema } from './schema.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from './server.factory.ts';
import { transferConversation } from './transfer/transfer.ts';
import { newWorld, type World } from './world.factory.ts';

/**
 * A workspace is a wall. Every field of the schema that takes an id is called with every kind of id of another
 * workspace, by an owner, a visitor and a partner of this one: nothing is found, nothing is changed.
 */
let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const secret = 'only for those inside';

/** A workspace in which everything that has an id is called by the secret. */
async function furnished() {
  const world = await newWorld();
  const { workspaceId, site, group } = world;
  const createdAt = new Date();
  const agent = await world.agent({ name: secret, title: secret, role: 'OWNER' });
  const visitor = await world.visitor({ name: secret, email: 'inside@secret.example' });
  const asVisitor = await world.asVisitor(visitor);
  const [file, unsent] = [await anUpload(asVisitor, secret, secret), await anUpload(asVisitor, secret, secret)];
  const { conversation, message } = await startConversation(asVisitor, { clientId: 'first', text: secret, attachmentIds: [file.id] });
  const note = await addNote(await world.as(agent), { conversationId: conversation.id, clientId: 'note', text: secret });
  const asked = await world.agent({ name: secret });
  const { transfer } = await transferConversation(await world.as(agent), { conversationId: conversation.id, clientId: 'transfer', agentId: asked.id, note: secret });
  const row = (more: object) => ({ workspaceId, id: newId(), name: secret, createdAt, ...more });
  const label = row({ color: '#3e8de0' });
  const answer = row({ text: secret, sharing: 'EVERYONE' });
  const key = row({ tokenHash: newId(), prefix: 'samtal_x', permissions: [] });
  await sql`insert into label ${sql(label)}`;
  await sql`insert into rapid_response ${sql(answer)}`;
  const held = await anUpload(await world.as(agent), secret, secret);
  await updateRapidResponse(await world.as(agent), { id: answer.id, attachmentIds: [held.id] });
  await sql`insert into api_key ${sql(key)}`;
  await sql`update site set name = ${secret} where workspace_id = ${workspaceId}`;
  await sql`update "group" set name = ${secret} where workspace_id = ${workspaceId}`;
  const { sessionId } = await cookieOf(agent);
  const ids = [workspaceId, site.id, group.id, agent.id, visitor.id, conversation.id, message.id, note.id, transfer.id, label.id, answer.id, key.id, sessionId, file.id, unsent.id, held.id];
  return { world, ids, agent, visitor };
}

/** All that a workspace holds, to be compared. */
/** All that a workspace holds, but for what is worked out of it in the background, whenever that has its turn. */
async function contents({ workspaceId }: World): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'workspace_id'
      and table_name !~ '^(search|statistics)_' order by 1`;
  const rows = await Promise.all(
    tables.map(({ name }) => sql`select to_jsonb(t)::text as row from ${sql(name)} t where workspace_id = ${workspaceId} order by 1`),
  );
  return JSON.stringify(rows);
}

type Input = GraphQLArgument | GraphQLInputField;
const takesId = (inputs: readonly Input[], seen = new Set<string>()): boolean =>
  inputs.some(({ type }) => {
    const named = getNamedType(type);
    if (named.name === 'ID') return true;
    if (!isInputObjectType(named) || seen.has(named.name)) return false;
    return takesId(Object.values(named.getFields()), seen.add(named.name));
  });

/** A value that is right in every way but for the ids in it, which are the other workspace's. */
function valueFor(type: GraphQLType, id: string, name: string): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, id, name);
  if (isListType(type)) return [valueFor(type.ofType, id, name)];
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueFor(field.type, id, field.name)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const named = getNamedType(type).name;
  if (named === 'ID') return id;
  if (named === 'Int') return name === 'first' ? 10 : 1;
  if (named === 'Boolean') return true;
  if (named === 'DateTime') return '2026-01-01T00:00:00.000Z';
  if (named === 'Float') return 1;
  return { email: `${newId()}@wall.example`, color: '#123456', allowedOrigins: 'https://wall.example', timeZone: 'Europe/Stockholm' }[name] ?? `wall${newId()}`;
}

/** Every scalar of a type, and of the objects in it, two levels deep. */
function selection(type: GraphQLType, depth = 2): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const asked = field.name + demanded(field);
    if (!isObjectType(getNamedType(field.type))) return [asked];
    return depth > 0 ? [`${asked} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** Arguments that a field cannot be asked without. */
function demanded({ args }: GraphQLField<unknown, unknown>): string {
  const needed = args.flatMap(({ name, type }) => (isNonNullType(type) && !isInputObjectType(type.ofType) ? [{ name, type: type.ofType }] : []));
  const told = needed.map(({ name, type }) => `${name}: ${isEnumType(type) ? type.getValues()[0]?.name : JSON.stringify(valueFor(type, newId(), name))}`);
  return told.length > 0 ? `(${told.join(', ')})` : '';
}

const optionalIds = (field: GraphQLField<unknown, unknown>) => field.args.filter(({ type }) => isNonNullType(type) || takesId([{ type } as Input]));

function callOf(kind: string, field: GraphQLField<unknown, unknown>, id: string): { query: string; variables: Record<string, unknown> } {
  const args = optionalIds(field);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const variables = Object.fromEntries(args.map(({ name, type }) => [name, valueFor(type, id, name)]));
  return { query: `${kind} (${declared}) { ${field.name}(${passed}) ${selection(field.type)} }`, variables };
}

const roots: [string, GraphQLObjectType | null | undefined][] = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
  ['subscription', schema.getSubscriptionType()],
];
const calls = roots.flatMap(([kind, type]) =>
  Object.values(type?.getFields() ?? {}).flatMap((field) => (takesId(field.args) ? [{ kind, field }] : [])),
);

describe('the wall between workspaces', () => {
  test('covers what takes ids', () => {
    expect(calls.map(({ field }) => field.name)).toEqual(
      expect.arrayContaining(['conversation', 'agent', 'statistics', 'sendMessage', 'assignConversation', 'updateSite', 'revokeApiKey', 'conversationEvents', 'typing', 'attachment', 'copyRapidResponseFile']),
    );
    expect(calls.length).toBeGreaterThanOrEqual(28);
  });

  test.each(calls)('$kind $field.name finds nothing beyond it', async ({ kind, field }) => {
    const inside = await furnished();
    const outside = await newWorld();
    const callers = [
      await cookieOf(await outside.agent({ role: 'OWNER' })),
      await visitorHeaders(await outside.visitor()),
      { authorization: `Bearer ${await partnerToken(outside)}` },
    ];
    const before = await contents(inside.world);
    for (const { ...headers } of callers) {
      const { client } = server.client(withoutSession(headers));
      for (const id of inside.ids) {
        const iterator = client.iterate(callOf(kind, field, id));
        const answered = await Promise.race([iterator.next(), quiet()]);
        const text = JSON.stringify(answered?.value ?? null);
        expect(text).not.toContain(secret);
        expect(text).not.toContain('inside@secret');
        expect(text).not.toContain('INTERNAL_SERVER_ERROR');
        expect(text).not.toContain('GRAPHQL_VALIDATION_FAILED');
        expect(text).not.toContain('BAD_USER_INPUT');
        for (const foreign of inside.ids) expect(text).not.toContain(foreign);
        await iterator.return?.();
      }
      await client.dispose();
    }
    expect(await contents(inside.world)).toBe(before);
  }, 60_000);

  test('one’s own conversation cannot be given a label, an agent or an author from beyond it', async () => {
    const inside = await furnished();
    const outside = await newWorld();
    const agent = await outside.agent({ role: 'OWNER' });
    const { conversation } = await startConversation(await outside.asVisitor(await outside.visitor()), { clientId: 'first', text: 'Hello' });
    const authorization = `Bearer ${await partnerToken(outside)}`;
    const { cookie } = await cookieOf(agent);
    const before = await contents(outside);
    for (const id of inside.ids) {
      const { data } = await server.ask(
        `mutation ($id: ID!, $foreign: ID!) {
          setConversationLabel(id: $id, labelId: $foreign) { userErrors { code } }
          assignConversation(id: $id, agentId: $foreign) { userErrors { code } } }`,
        { id: conversation.id, foreign: id },
        { cookie },
      );
      const unknown = { userErrors: [{ code: 'UNKNOWN' }] };
      expect(data).toEqual({ setConversationLabel: unknown, assignConversation: unknown });
      const sent = await server.ask(
        'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }',
        { input: { conversationId: conversation.id, clientId: 'x', text: 'x', agentId: id } },
        { authorization },
      );
      expect(sent.data).toEqual({ sendMessage: unknown });
    }
    expect(withoutUse(await contents(outside))).toBe(withoutUse(before));
  });
});

/** A key's last use is noted. */
const withoutUse = (text: string): string => text.replaceAll(/last_used_at[^,]*/g, '');

/** A subscription that finds nothing may also just stay silent. */
const quiet = () => new Promise<undefined>((resolve) => setTimeout(resolve, 30));

function withoutSession({ cookie, authorization }: { cookie?: string; authorization?: string }): Record<string, string> {
  return { ...(cookie ? { cookie } : {}), ...(authorization ? { authorization } : {}) };
}

async function partnerToken({ workspaceId }: World): Promise<string> {
  const { createHash } = await import('node:crypto');
  const token = `samtal_${newId()}`;
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const createdAt = new Date();
  await sql`insert into api_key ${sql({ workspaceId, id: newId(), name: 'Partner', tokenHash, prefix: 'samtal_', permissions: [...allPermissions], createdAt })}`;
  return token;
}
