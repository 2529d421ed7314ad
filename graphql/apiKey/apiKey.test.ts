import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { toldOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld, type World } from '../world.factory.ts';
import { createApiKey, revokeApiKey } from './apiKey.ts';
import { apiKeysOf } from './list.ts';

const manager = async (world: World) => world.as(await world.agent({ permissions: ['MANAGE_API_KEYS', 'SEND_MESSAGES'] }));
const bot = { clientId: 'bot', name: 'Bot', permissions: ['SEND_MESSAGES' as const] };

describe('making an API key', () => {
  test('shows the token once and keeps its hash only', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const { apiKey, token } = await createApiKey(caller, bot);
    expect(token).toMatch(/^samtal_[\w-]{43}$/);
    expect(apiKey).toMatchObject({ name: 'Bot', permissions: ['SEND_MESSAGES'], createdById: caller.actor.agentId });
    expect(apiKey.prefix).toBe(token?.slice(0, 12));
    const [kept] = await sql<{ row: string }[]>`
      select to_jsonb(api_key)::text as row from api_key where workspace_id = ${world.workspaceId}`;
    expect(kept?.row).toContain(createHash('sha256').update(token ?? '').digest('hex'));
    expect(kept?.row).not.toContain(token?.slice(12));
    expect(await toldOf(world)).toEqual([`api_key.created ${apiKey.id}`]);
  });

  test('makes one key, one event and one token of a hundred repeats at once', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const made = await inParallel(100, () => createApiKey(caller, bot));
    expect(new Set(made.map(({ apiKey }) => apiKey.id)).size).toBe(1);
    const tokens = made.flatMap(({ token }) => token ?? []);
    expect(tokens).toHaveLength(1);
    expect(made[0]?.apiKey.tokenHash).toBe(createHash('sha256').update(tokens[0] ?? '').digest('hex'));
    expect(await toldOf(world)).toHaveLength(1);
  });

  test('gives no more than one has', async () => {
    const world = await newWorld();
    const greedy = { ...bot, permissions: ['SEND_MESSAGES' as const, 'MANAGE_AGENTS' as const] };
    const attempt = createApiKey(await manager(world), greedy);
    await expect(attempt).rejects.toMatchObject(mend('NOT_YOURS_TO_GIVE', 'permissions'));
    expect(await toldOf(world)).toEqual([]);
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    expect((await createApiKey(owner, greedy)).apiKey.permissions.toSorted()).toEqual(greedy.permissions.toSorted());
  });

  test.each([
    ['a blank name', { name: ' ' }, mend('BLANK', 'name')],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, mend('TOO_LONG', 'name')],
    ['a blank clientId', { clientId: '' }, mend('BLANK', 'clientId')],
  ])('refuses %s', async (_, input, error) => {
    const world = await newWorld();
    await expect(createApiKey(await manager(world), { ...bot, ...input })).rejects.toMatchObject(error);
    expect(await toldOf(world)).toEqual([]);
  });

  test('is not for those without the permission', async () => {
    const world = await newWorld();
    for (const caller of [await world.as(await world.agent()), await world.asVisitor(await world.visitor()), await world.asPartner()]) {
      await expect(createApiKey(caller, { ...bot, permissions: [] })).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
  });
});

describe('API keys', () => {
  test('are listed newest first, to those who manage them and of their workspace', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const caller = await manager(world);
    const first = await createApiKey(caller, bot);
    const second = await createApiKey(caller, { ...bot, clientId: '2' });
    expect((await apiKeysOf(caller)).map((key) => key.id)).toEqual([second.apiKey.id, first.apiKey.id]);
    expect(await apiKeysOf(await world.as(await world.agent()))).toEqual([]);
    expect(await apiKeysOf(await world.asVisitor(await world.visitor()))).toEqual([]);
    expect(await apiKeysOf(await manager(other))).toEqual([]);
  });

  test('are revoked once and for all', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const { apiKey } = await createApiKey(caller, bot);
    const revoked = await revokeApiKey(caller, apiKey.id);
    expect(revoked.revokedAt).toBeInstanceOf(Date);
    expect(await revokeApiKey(caller, apiKey.id)).toEqual(revoked);
    expect(await apiKeysOf(caller)).toEqual([revoked]);
    expect(await toldOf(world)).toEqual([`api_key.created ${apiKey.id}`, `api_key.revoked ${apiKey.id}`]);
  });

  test('of another workspace are not found, and nobody else revokes one', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const foreign = await createApiKey(await manager(other), bot);
    for (const id of [foreign.apiKey.id, newId(), 'nonsense']) {
      await expect(revokeApiKey(await manager(world), id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    const agent = await other.as(await other.agent());
    await expect(revokeApiKey(agent, foreign.apiKey.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    expect((await apiKeysOf(await manager(other)))[0]?.revokedAt).toBeNull();
  });
});
