import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { ask } from '../ask.factory.ts';
import type { BanRow, SiteRow } from '../../db/rows.ts';
import { aChat, anEndedChat, anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { reopenConversation } from '../conversation/lifecycle.ts';
import { startConversation } from '../conversation/start.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { banVisitor, liftBan } from './ban.ts';
import { forgetNetworks } from './forgetting.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const shop = { origin: 'https://shop.example' };
const page = { url: 'https://shop.example/', title: '' };
const bansOf = ({ workspaceId }: World) => sql<BanRow[]>`select * from ban where workspace_id = ${workspaceId} order by created_at`;
const banning = (conversationId: string) => ({ clientId: 'ban', conversationId, reason: 'Rude' });
const widgetOf = async ({ key }: SiteRow, token?: string) =>
  (await server.ask<{ widget: object | null }>('query ($key: String!, $token: String) { widget(siteKey: $key, token: $token) { siteName } }', { key, token }, shop)).data?.widget;
const identify = (site: SiteRow, token?: string) =>
  server.ask<{ identifyVisitor: { token: string; visitor: { id: string } } }>(
    'mutation ($input: IdentifyVisitorInput!) { identifyVisitor(input: $input) { token visitor { id } } }',
    { input: { siteKey: site.key, token, page } },
    shop,
  );

/** A visitor who came through the door, and so from a network that is known. */
async function aVisitorAtTheDoor() {
  const world = await newWorld();
  const agent = await world.agent({ name: 'Maja' });
  const { data } = await identify(world.site);
  if (!data) throw new Error('Nobody came.');
  const { token, visitor } = data.identifyVisitor;
  const headers = { authorization: `Bearer ${token}` };
  const started = await server.ask<{ startConversation: { conversation: { id: string } } }>(
    'mutation { startConversation(input: { clientId: "a", text: "Hello" }) { conversation { id } } }', {}, headers,
  );
  const id = started.data?.startConversation.conversation.id ?? '';
  return { world, agent, asAgent: await world.as(agent), visitorId: visitor.id, token, headers, id };
}

describe('banning a visitor', () => {
  test('ends the conversation and is told to colleagues', async () => {
    const { world, id, agent, asAgent, visitor } = await aChat();
    const { ban, conversation } = await banVisitor(asAgent, banning(id));
    expect(ban).toMatchObject({ visitorId: visitor.id, siteId: world.site.id, reason: 'Rude', agentId: agent.id, conversationId: id });
    expect(ban.until.getTime() - ban.createdAt.getTime()).toBe(365 * 86_400_000);
    expect(await rowOf(world, id)).toEqual(conversation);
    expect(conversation).toMatchObject({ state: 'ENDED', endedBy: 'AGENT', seq: 5 });
    expect((await logOf(world)).slice(-2)).toMatchObject([
      { type: 'conversation.ended', seq: 4 },
      { type: 'visitor.banned', seq: 5, subjectId: visitor.id, actorId: agent.id },
    ]);
  });

  test('leaves nothing of the chat for the visitor: no widget, no token, no socket, no conversation', async () => {
    const { world, id, asAgent, token, headers } = await aVisitorAtTheDoor();
    const { client, closed } = server.client(headers);
    const events = client.iterate({ query: 'subscription ($id: ID!) { conversationEvents(conversationId: $id, after: 0) { type } }', variables: { id } });
    await events.next();
    await banVisitor(asAgent, banning(id));
    expect(await closed).toBe(4401);
    expect(await widgetOf(world.site, token)).toBeNull();
    expect((await identify(world.site, token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const asked = await server.ask('{ viewer { visitor { id } } }', {}, headers);
    expect(asked.data).toEqual({ viewer: null });
    const started = await server.ask('mutation { startConversation(input: { clientId: "b", text: "Again" }) { conversation { id } } }', {}, headers);
    expect(started.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await client.dispose();
  });

  test('shuts the network of the site too, for fifteen minutes and not of other sites; then the network is forgotten', async () => {
    const { world, id, asAgent, token } = await aVisitorAtTheDoor();
    const sister = await world.siteWithGroup();
    await banVisitor(asAgent, banning(id));
    const [ban] = await bansOf(world);
    expect(ban).toMatchObject({ network: '127.0.0.1' });
    expect((ban?.networkUntil?.getTime() ?? 0) - (ban?.createdAt.getTime() ?? 0)).toBe(15 * 60_000);
    expect(await widgetOf(world.site)).toBeNull();
    expect((await identify(world.site)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await widgetOf(sister.site)).toEqual({ siteName: sister.site.name });

    await sql`update ban set network_until = now() - interval '1 second' where workspace_id = ${world.workspaceId}`;
    await forgetNetworks();
    expect(await bansOf(world)).toMatchObject([{ network: null }]);
    // As when the process has read the directory anew since.
    const { dropDirectory } = await import('../directory/directory.ts');
    dropDirectory(world.workspaceId);
    expect(await widgetOf(world.site)).toEqual({ siteName: world.site.name });
    expect(await widgetOf(world.site, token)).toBeNull();
  });

  test('is for the agent who has the conversation, and who manages conversations; also after its end', async () => {
    const { world, id, asVisitor } = await anEndedChat();
    const colleague = await world.as(await world.agent());
    await expect(banVisitor(colleague, banning(id))).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'conversationId'));
    await expect(banVisitor(asVisitor, banning(id))).rejects.toMatchObject(refusal('NOT_FOUND'));
    await expect(banVisitor(await world.asPartner('READ_ALL_CONVERSATIONS'), banning(id))).rejects.toMatchObject(refusal('FORBIDDEN'));
    expect(await bansOf(world)).toEqual([]);
    const again = await startConversation(asVisitor, { clientId: 'second', text: 'I am back' });
    await banVisitor(await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })), banning(id));
    expect(await rowOf(world, again.conversation.id)).toMatchObject({ state: 'ENDED' });
    await expect(startConversation(asVisitor, { clientId: 'third', text: 'And again' })).rejects.toMatchObject(mend('UNKNOWN', null));
  });

  test('without a reason is refused, and nobody is banned', async () => {
    const { world, id, asAgent } = await aChat();
    await expect(banVisitor(asAgent, { ...banning(id), reason: ' ' })).rejects.toMatchObject(mend('BLANK', 'reason'));
    expect(await bansOf(world)).toEqual([]);
    expect(await rowOf(world, id)).toMatchObject({ state: 'ACTIVE' });
  });

  test('leaves nothing to open again, until it is lifted', async () => {
    const { world, id, agent, asAgent } = await aChat();
    const mayReopen = async () => (await ask(await world.as(agent), `{ conversation(id: "${id}") { viewerCanReopen } }`)).data;
    const { ban } = await banVisitor(asAgent, banning(id));
    expect(await mayReopen()).toEqual({ conversation: { viewerCanReopen: false } });
    await expect(reopenConversation(await world.as(agent), id)).rejects.toMatchObject(mend('BANNED', 'id'));
    await liftBan(await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })), ban.id);
    expect(await mayReopen()).toEqual({ conversation: { viewerCanReopen: true } });
  });

  test('twenty times at once makes one ban', async () => {
    const { world, id, asAgent } = await aChat();
    await inParallel(20, (n) => banVisitor(asAgent, { ...banning(id), clientId: `ban ${n}` }));
    expect(await bansOf(world)).toHaveLength(1);
    expect((await logOf(world)).filter(({ type }) => type === 'visitor.banned')).toHaveLength(1);
  });

  test('touches nobody else', async () => {
    const { world, id, asAgent } = await aChat();
    const other = await anotherChat(world);
    await banVisitor(asAgent, banning(id));
    expect(await rowOf(world, other.id)).toMatchObject({ state: 'ACTIVE' });
  });
});

describe('lifting a ban', () => {
  test('is for who manages bans; then the visitor is back, as before', async () => {
    const { world, id, asAgent, token, headers, visitorId } = await aVisitorAtTheDoor();
    const { ban } = await banVisitor(asAgent, banning(id));
    await expect(liftBan(asAgent, ban.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    const admin = await world.agent({ permissions: ['MANAGE_BANS'], presence: 'AWAY' });
    const { cookie } = await cookieOf(admin);
    const lift = 'mutation ($id: ID!) { liftBan(id: $id) { ban { active liftedBy { id } } userErrors { code } } }';
    const lifted = { liftBan: { ban: { active: false, liftedBy: { id: admin.id } }, userErrors: [] } };
    for (let n = 0; n < 2; n++) expect((await server.ask(lift, { id: ban.id }, { cookie })).data).toEqual(lifted);
    expect((await logOf(world)).filter(({ type }) => type === 'visitor.unbanned')).toHaveLength(1);
    expect(await widgetOf(world.site, token)).toEqual({ siteName: world.site.name });
    expect((await server.ask('{ viewer { visitor { id } } }', {}, headers)).data).toEqual({ viewer: { visitor: { id: visitorId } } });
  });

  test('and the list of bans are nobody else’s', async () => {
    const { world, id, agent, asAgent, visitor } = await aChat();
    await banVisitor(asAgent, banning(id));
    const list = '{ bans { nodes { reason visitor { id } agent { name } active viewerCanLift } } }';
    const { cookie } = await cookieOf(await world.agent({ role: 'ADMIN' }));
    const nodes = [{ reason: 'Rude', visitor: { id: visitor.id }, agent: { name: 'Maja' }, active: true, viewerCanLift: true }];
    expect((await server.ask(list, {}, { cookie })).data).toEqual({ bans: { nodes } });
    for (const headers of [await cookieOf(agent).then(({ cookie: own }) => ({ cookie: own })), await visitorHeaders(await world.visitor())]) {
      expect((await server.ask(list, {}, headers)).data).toEqual({ bans: null });
    }
  });
});
