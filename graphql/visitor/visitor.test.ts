import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { SiteRow, VisitorRow, VisitRow } from '../../db/rows.ts';
import { anotherChat } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { readVisitorToken, signVisitorToken } from './token.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const shop = { origin: 'https://shop.example' };
const page = { url: 'https://shop.example/cart', title: 'Cart', referrer: 'https://search.example/' };

interface Widget {
  widget: { siteName: string; color: string; languages: string[]; availability: string } | null;
}
const widgetOf = async (site: SiteRow, headers: Record<string, string> = shop) =>
  (await server.ask<Widget>('query ($key: String!) { widget(siteKey: $key) { siteName color languages availability } }', { key: site.key }, headers)).data?.widget;

interface Identified {
  identifyVisitor: { token: string | null; visitor: { id: string; name: string | null; language: string | null; page: object } | null; userErrors: object[] };
}
const identify = (input: object, headers: Record<string, string> = shop) =>
  server.ask<Identified>(
    `mutation ($input: IdentifyVisitorInput!) { identifyVisitor(input: $input) {
      token visitor { id name language page { url title } } userErrors { code field } } }`,
    { input: { page, ...input } },
    headers,
  );
const identified = async (input: object, headers?: Record<string, string>) => {
  const { data, errors } = await identify(input, headers);
  if (!data?.identifyVisitor.visitor || !data.identifyVisitor.token) throw new Error(JSON.stringify([data, errors]));
  return { token: data.identifyVisitor.token, visitor: data.identifyVisitor.visitor };
};
const visitorsOf = ({ workspaceId }: World) => sql<VisitorRow[]>`select * from visitor where workspace_id = ${workspaceId}`;

describe('what the widget’s loader learns', () => {
  test('on an allowed origin: what the site looks like', async () => {
    const { site } = await (await newWorld()).siteWithGroup({ name: 'Butiken', languages: ['sv', 'en', 'xx'], color: '#112233' });
    expect(await widgetOf(site)).toEqual({ siteName: 'Butiken', color: '#112233', languages: ['sv', 'en'], availability: 'QUEUE' });
  });

  test('on a subdomain of a wildcard, and on our own pages', async () => {
    const { site } = await (await newWorld()).siteWithGroup({ allowedOrigins: ['https://*.wild.example'] });
    expect(await widgetOf(site, { origin: 'https://a.b.wild.example' })).toMatchObject({ siteName: site.name });
    expect(await widgetOf(site, { origin: server.url })).toMatchObject({ siteName: site.name });
  });

  test('nothing on any other origin, without one, with a wrong key, of an archived site', async () => {
    const world = await newWorld();
    // Somebody else's site, so that the door lets the origin in at all.
    await (await newWorld()).siteWithGroup({ allowedOrigins: ['https://neighbour.example', 'https://shop.example:8443'] });
    const archived = await world.siteWithGroup({ archivedAt: new Date() });
    const wild = await world.siteWithGroup({ allowedOrigins: ['https://*.wild.example'] });
    expect(await widgetOf(world.site, { origin: 'https://neighbour.example' })).toBeNull();
    expect(await widgetOf(world.site, { origin: 'https://shop.example:8443' })).toBeNull();
    expect(await widgetOf(wild.site, shop)).toBeNull();
    expect(await widgetOf(world.site, {})).toBeNull();
    expect(await widgetOf(archived.site)).toBeNull();
    for (const key of ['', 'nonsense', '\0', 'x'.repeat(5_000)]) expect(await widgetOf({ ...world.site, key })).toBeNull();
    expect((await server.ask('{ widget(siteKey: "x") { siteName } }', {}, { origin: 'https://evil.example' })).status).toBe(403);
  });

  test('whether somebody can answer', async () => {
    const world = await newWorld();
    const hiding = await world.siteWithGroup({ whenUnavailable: 'HIDE' });
    const availability = async () => [(await widgetOf(world.site))?.availability, (await widgetOf(hiding.site))?.availability];
    await world.agent({ presence: 'AWAY', groups: [world.group, hiding.group] });
    await world.agent({ frontOffice: false, groups: [world.group, hiding.group] });
    expect(await availability()).toEqual(['QUEUE', 'CLOSED']);
    await world.agent({ maxActiveChats: 1, groups: [world.group, hiding.group] });
    expect(await availability()).toEqual(['OPEN', 'OPEN']);
    await anotherChat(world);
    expect(await availability()).toEqual(['QUEUE', 'CLOSED']);
  });
});

describe('becoming a visitor', () => {
  test('makes one, with a visit, without telling the log, and gives a token that is good for that one', async () => {
    const world = await newWorld();
    const { token, visitor } = await identified({ siteKey: world.site.key, language: 'sv-SE' }, { ...shop, 'user-agent': 'Firefox' });
    expect(visitor).toMatchObject({ name: null, language: 'sv-SE', page: { url: page.url, title: page.title } });
    expect(await readVisitorToken(token)).toEqual({ type: 'VISITOR', workspaceId: world.workspaceId, siteId: world.site.id, visitorId: visitor.id });
    expect(await visitorsOf(world)).toMatchObject([{ id: visitor.id, siteId: world.site.id }]);
    const visits = await sql<VisitRow[]>`select * from visit where workspace_id = ${world.workspaceId}`;
    expect(visits).toMatchObject([{ visitorId: visitor.id, pageUrl: page.url, referrer: page.referrer, userAgent: 'Firefox' }]);
    expect(await logOf(world)).toEqual([]);
    const { data } = await server.ask('{ viewer { visitor { id } } }', {}, { ...shop, authorization: `Bearer ${token}` });
    expect(data).toEqual({ viewer: { visitor: { id: visitor.id } } });
  });

  test('again with the token is to come back, with a new visit', async () => {
    const world = await newWorld();
    const first = await identified({ siteKey: world.site.key });
    const again = await identified({ siteKey: world.site.key, token: first.token, page: { url: 'https://shop.example/other' } });
    expect(again.visitor.id).toBe(first.visitor.id);
    expect(again.visitor.page).toEqual({ url: 'https://shop.example/other', title: '' });
    expect(await visitorsOf(world)).toHaveLength(1);
    expect(await sql`select 1 from visit where workspace_id = ${world.workspaceId}`).toHaveLength(2);
  });

  test('with a token that does not hold here gives a new one', async () => {
    const world = await newWorld();
    const { workspaceId, site } = world;
    const known = await world.visitor();
    const sister = await world.siteWithGroup();
    const foreign = await newWorld();
    const claims = { workspaceId, siteId: site.id, visitorId: known.id };
    const right = await signVisitorToken(claims);
    const signed = (secret: string, expires: string | number, audience = 'samtal-visitor') =>
      new SignJWT({ w: workspaceId, s: site.id }).setProtectedHeader({ alg: 'HS256' }).setSubject(known.id).setAudience(audience)
        .setExpirationTime(expires).sign(new TextEncoder().encode(secret));
    const ours = `${process.env.AUTH_SECRET} visitor`;
    const [header, body, signature] = right.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const tokens = {
      'another site': await signVisitorToken({ ...claims, siteId: sister.site.id }),
      'another workspace': await signVisitorToken({ ...claims, workspaceId: foreign.workspaceId }),
      'a visitor of another workspace': await signVisitorToken({ ...claims, visitorId: (await foreign.visitor()).id }),
      'a visitor of another site': await signVisitorToken({ ...claims, visitorId: (await world.visitor({ siteId: sister.site.id })).id }),
      expired: await signed(ours, Math.floor(Date.now() / 1000) - 1),
      'another secret': await signed('another secret of thirty-two characters', '1h'),
      'another audience': await signed(ours, '1h', 'somebody else'),
      unsigned: `${none}.${body}.`,
      'without signature': `${header}.${body}.`,
      changed: `${header}.${Buffer.from(JSON.stringify({ w: workspaceId, s: site.id, sub: known.id, aud: 'samtal-visitor', exp: 9e9 })).toString('base64url')}.${signature}`,
      nonsense: 'nonsense',
      'an API key': 'samtal_nonsense',
    };
    expect((await identified({ siteKey: site.key, token: right })).visitor.id).toBe(known.id);
    expect((await identified({ siteKey: site.key, token: await signed(ours, '1h') })).visitor.id).toBe(known.id);
    for (const [why, token] of Object.entries(tokens)) {
      expect([why, (await identified({ siteKey: site.key, token })).visitor.id]).not.toEqual([why, known.id]);
    }
    for (const why of ['expired', 'another secret', 'another audience', 'unsigned', 'without signature', 'changed'] as const) {
      const { data } = await server.ask('{ viewer { permissions } }', {}, { ...shop, authorization: `Bearer ${tokens[why]}` });
      expect([why, data]).toEqual([why, { viewer: null }]);
    }
  });

  test('is not possible from elsewhere', async () => {
    const world = await newWorld();
    await (await newWorld()).siteWithGroup({ allowedOrigins: ['https://neighbour.example'] });
    const elsewhere: Record<string, string>[] = [{ origin: 'https://neighbour.example' }, {}];
    for (const headers of elsewhere) {
      expect((await identify({ siteKey: world.site.key }, headers)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await identify({ siteKey: 'nonsense' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await visitorsOf(world)).toEqual([]);
  });
});
