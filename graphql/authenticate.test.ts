import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { AgentRow } from '../db/rows.ts';
import { createApiKey, revokeApiKey } from './apiKey/apiKey.ts';
import { archiveAgent } from './agent/archive.ts';
import { newId } from './id.ts';
import { cookieOf, newServer, type TestServer } from './server.factory.ts';
import { aSession } from './session/session.factory.ts';
import { keepSocket } from './sockets.ts';
import { newWorld, type World } from './world.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

interface Asked {
  viewer: { agent: { id: string } | null; apiKey: { id: string } | null } | null;
}
const viewer = (headers: Record<string, string>) =>
  server.ask<Asked>('{ viewer { agent { id } apiKey { id } } }', {}, headers);
/** With which code a socket is sent away. */
function sentAway(headers: Record<string, string>) {
  const { client, closed } = server.client(headers);
  const first = client.iterate({ query: 'subscription { presence { id } }' }).next();
  first.catch(() => {});
  return { first, closed };
}

const secret = process.env.NEXTAUTH_SECRET ?? '';
const cookieFor = async (claims: Record<string, unknown>, options: { secret?: string; maxAge?: number } = {}) => ({
  cookie: `next-auth.session-token=${await encode({ token: claims, secret, ...options })}`,
});
async function claimsOf(agent: AgentRow, row: Parameters<typeof aSession>[1] = {}) {
  return { workspaceId: agent.workspaceId, agentId: agent.id, sessionId: (await aSession(agent, row)).id };
}
async function keyOf(world: World) {
  const owner = await world.as(await world.agent({ role: 'OWNER' }));
  const { apiKey, token } = await createApiKey(owner, { clientId: newId(), name: 'Bot', permissions: ['READ_ALL_CONVERSATIONS'] });
  return { owner, apiKey, headers: { authorization: `Bearer ${token}` } };
}

describe('an agent’s cookie', () => {
  test('of a session that holds is believed, also among others and under the name for https', async () => {
    const agent = await (await newWorld()).agent();
    const { cookie } = await cookieFor(await claimsOf(agent));
    for (const sent of [cookie, `a=b; ${cookie}; c=d`, `__Secure-${cookie}`]) {
      expect((await viewer({ cookie: sent })).data?.viewer?.agent).toEqual({ id: agent.id });
    }
  });

  test('is not, when expired, forged, revoked, somebody else’s or broken', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const claims = await claimsOf(agent);
    const elsewhere = await (await newWorld()).agent();
    const bad = {
      'session expired': await cookieFor(await claimsOf(agent, { expiresAt: new Date(Date.now() - 1000) })),
      'session revoked': await cookieFor(await claimsOf(agent, { revokedAt: new Date() })),
      'cookie expired': await cookieFor(claims, { maxAge: -100 }),
      'another secret': await cookieFor(claims, { secret: 'another secret of thirty-two characters' }),
      'another agent': await cookieFor({ ...claims, agentId: (await world.agent({ role: 'OWNER' })).id }),
      'another workspace': await cookieFor({ ...claims, workspaceId: elsewhere.workspaceId, agentId: elsewhere.id }),
      'unknown session': await cookieFor({ ...claims, sessionId: newId() }),
      'no ids': await cookieFor({ workspaceId: "'", agentId: '\0', sessionId: 'x' }),
      'no claims': await cookieFor({}),
      nonsense: { cookie: 'next-auth.session-token=nonsense' },
      empty: { cookie: 'next-auth.session-token=' },
      'broken escapes': { cookie: 'next-auth.session-token=%E0%A4%A' },
      'another name': { cookie: (await cookieFor(claims)).cookie.replace('next-auth', 'x-next-auth') },
    };
    for (const [why, headers] of Object.entries(bad)) {
      const { status, data, errors } = await viewer(headers);
      expect([why, status, data, errors]).toEqual([why, 200, { viewer: null }, undefined]);
      expect([why, await sentAway(headers).closed]).toEqual([why, 4401]);
    }
  });

  test('cuts its socket when the agent is archived', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const headers = await cookieOf(agent);
    const { first, closed } = sentAway(headers);
    await first;
    await archiveAgent(await world.as(await world.agent({ role: 'OWNER' })), agent.id);
    expect(await closed).toBe(4401);
    expect((await viewer(headers)).data).toEqual({ viewer: null });
  });

  test('cuts its socket when the session expires while it is open', async () => {
    const agent = await (await newWorld()).agent();
    const headers = await cookieFor(await claimsOf(agent, { expiresAt: new Date(Date.now() + 2_500) }));
    expect(await sentAway(headers).closed).toBe(4401);
  });
});

describe('an API key', () => {
  test('is believed until revoked, then neither asked over HTTP nor heard on its open socket', async () => {
    const { owner, apiKey, headers } = await keyOf(await newWorld());
    expect((await viewer(headers)).data).toEqual({ viewer: { agent: null, apiKey: { id: apiKey.id } } });
    const { first, closed } = sentAway(headers);
    await first;
    await revokeApiKey(owner, apiKey.id);
    expect(await closed).toBe(4401);
    expect((await viewer(headers)).data).toEqual({ viewer: null });
    expect((await server.ask('{ agents { id } }', {}, headers)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await sentAway(headers).closed).toBe(4401);
  });

  test('that is not quite right is not believed', async () => {
    const { headers: { authorization } } = await keyOf(await newWorld());
    const wrong = [authorization.slice(0, -1), `${authorization}x`, authorization.replace('Bearer ', ''), authorization.replace('Bearer', 'Basic'), 'Bearer samtal_', 'Bearer ', `${authorization}, ${authorization}`];
    for (const header of wrong) expect([header, (await viewer({ authorization: header })).data]).toEqual([header, { viewer: null }]);
  });

  test('goes before a cookie, even a good one', async () => {
    const world = await newWorld();
    const { headers, apiKey } = await keyOf(world);
    const { cookie } = await cookieOf(await world.agent());
    expect((await viewer({ ...headers, cookie })).data?.viewer).toEqual({ agent: null, apiKey: { id: apiKey.id } });
    expect((await viewer({ authorization: 'Bearer samtal_wrong', cookie })).data?.viewer).toBeNull();
  });

  // Revoked after the door has let it in and before the socket is watched: no event will tell.
  test('that is revoked on the way in is sent away', async () => {
    const world = await newWorld();
    const { owner, apiKey } = await keyOf(world);
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS');
    await revokeApiKey(owner, apiKey.id);
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const code = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    await keepSocket(socket, { ...partner, actor: { type: 'PARTNER', workspaceId: world.workspaceId, apiKeyId: apiKey.id, permissions: new Set() } });
    expect(await code).toBe(4401);
  });
});
