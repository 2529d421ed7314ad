import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { VisitRow } from '../../db/rows.ts';
import { banVisitor } from '../ban/ban.ts';
import type { RequestInfo } from '../context.ts';
import { aChat, threadOf } from '../conversation/conversation.factory.ts';
import { dropDirectory } from '../directory/directory.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { readVisitorToken } from '../visitor/token.ts';
import { identifyVisitor } from '../visitor/visitor.ts';
import { newWorld, type World } from '../world.factory.ts';
import { lastRedirectOf, redirectVisitor } from './redirect.ts';

const origins = ['https://shop.example', 'https://*.shop.example', 'https://tents.example'];
const from = (origin: string | null): RequestInfo => ({ origin, ownOrigin: 'https://samtal.example', address: '127.0.0.1', userAgent: 'test' });
const allow = async ({ workspaceId }: World) => {
  await sql`update site set allowed_origins = ${origins} where workspace_id = ${workspaceId}`;
  dropDirectory(workspaceId);
};

/** Elin, on a page of the shop, whom Maja sends to another of its origins. */
async function sent(url = 'https://tents.example/big#sizes') {
  const chat = await aChat();
  const { world, id, visitor, agent } = chat;
  await allow(world);
  const now = new Date();
  const page = { pageUrl: 'https://shop.example/cart', referrer: 'https://www.google.com/', startedAt: now, lastSeenAt: now };
  await sql`insert into visit ${sql({ workspaceId: world.workspaceId, id: newId(), visitorId: visitor.id, ...page })}`;
  const asAgent = await world.as(agent);
  await redirectVisitor(asAgent, { clientId: 'a', conversationId: id, url });
  const asked = await lastRedirectOf(await world.asVisitor(visitor), from('https://shop.example'), id);
  const handover = asked?.handover ?? '';
  const arrive = (code = handover, origin: string | null = new URL(url).origin, site = world.site) =>
    identifyVisitor(from(origin), { siteKey: site.key, handover: code, page: { url, referrer: 'https://shop.example/' } });
  return { ...chat, asAgent, handover, arrive };
}

const visitorsOf = ({ workspaceId }: World) => sql<{ id: string }[]>`select id from visitor where workspace_id = ${workspaceId}`;
const stale = mend('UNKNOWN', 'handover');

describe('sending a visitor to another origin of the site', () => {
  test.each(['https://tents.example/big', 'https://www.shop.example/', 'https://a.b.shop.example/x'])('%s changes the page', async (url) => {
    const { world, id } = await sent(url);
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'visitor.redirected', data: { url } });
    expect(await threadOf(world, id)).toHaveLength(1);
  });

  test.each(['https://tents.example.evil.example/', 'http://tents.example/', 'https://tents.example:8443/', 'https://evilshop.example/'])('but %s is another site', async (url) => {
    await expect(sent(url)).rejects.toMatchObject(mend('OTHER_SITE', 'url'));
  });
});

describe('the chat comes along', () => {
  test('there it is the same visitor, with a token of their own, on the same visit', async () => {
    const { world, visitor, arrive } = await sent();
    const { visitor: arrived, token } = await arrive();
    expect(arrived.id).toBe(visitor.id);
    expect(await readVisitorToken(token)).toEqual({ type: 'VISITOR', workspaceId: world.workspaceId, siteId: world.site.id, visitorId: visitor.id });
    const [visit] = await sql<VisitRow[]>`select * from visit where workspace_id = ${world.workspaceId} order by id desc limit 1`;
    expect(visit).toMatchObject({ pageUrl: 'https://tents.example/big#sizes', referrer: 'https://www.google.com/' });
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'visitor.moved' });
    expect(await visitorsOf(world)).toHaveLength(1);
  });

  test('once, however many try at once; the next redirect has a code of its own', async () => {
    const { world, visitor, id, asAgent, arrive } = await sent();
    const tried = await inParallel(10, () => arrive().then(() => 'came', () => 'stayed out'));
    expect(tried.filter((one) => one === 'came')).toHaveLength(1);
    await redirectVisitor(asAgent, { clientId: 'b', conversationId: id, url: 'https://tents.example/small' });
    const next = await lastRedirectOf(await world.asVisitor(visitor), from('https://www.shop.example'), id);
    expect((await arrive(next?.handover ?? '')).visitor.id).toBe(visitor.id);
    await expect(arrive()).rejects.toMatchObject(stale);
    expect(await visitorsOf(world)).toHaveLength(1);
  });

  test('no later than a minute after', async () => {
    const { world, arrive } = await sent();
    await sql`update event set created_at = created_at - interval '61 seconds' where workspace_id = ${world.workspaceId}`;
    await expect(arrive()).rejects.toMatchObject(stale);
  });

  test('to that origin alone, and from no program', async () => {
    const { arrive } = await sent();
    for (const origin of ['https://shop.example', 'https://www.shop.example']) await expect(arrive(undefined, origin)).rejects.toMatchObject(stale);
    for (const origin of ['https://evil.example', null]) await expect(arrive(undefined, origin)).rejects.toMatchObject(refusal('NOT_FOUND'));
    await arrive();
  });

  test('not when the site does not have that origin any more', async () => {
    const { world, arrive } = await sent();
    await sql`update site set allowed_origins = ${['https://shop.example']} where workspace_id = ${world.workspaceId}`;
    await expect(arrive()).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  test('not to another site, nor to one of another workspace', async () => {
    const { world, arrive } = await sent();
    const sister = await world.siteWithGroup({ allowedOrigins: origins });
    const foreign = await newWorld();
    await allow(foreign);
    for (const site of [sister.site, foreign.site]) await expect(arrive(undefined, undefined, site)).rejects.toMatchObject(stale);
    expect([await visitorsOf(world), await visitorsOf(foreign)].map(({ length }) => length)).toEqual([1, 0]);
  });

  test('not for a visitor who is banned meanwhile', async () => {
    const { id, asAgent, arrive } = await sent();
    await banVisitor(asAgent, { clientId: 'ban', conversationId: id, reason: 'Rude' });
    await expect(arrive()).rejects.toMatchObject(stale);
  });

  test('not by a code that is not ours; then nobody is made, also with a token that holds', async () => {
    const { world, handover, arrive } = await sent();
    const [conversationId, seq, signature = ''] = handover.split('.');
    const other = await sent();
    const forged = [`${conversationId}.${Number(seq) + 1}.${signature}`, `${conversationId}.${seq}.${'A'.repeat(43)}`, other.handover, `${handover}x`, 'nonsense', '..', "'; drop table visitor; --"];
    for (const code of forged) await expect(arrive(code)).rejects.toMatchObject(stale);
    expect(await visitorsOf(world)).toHaveLength(1);
    await arrive();
  });

  test('is offered to the visitor alone, and only where the page is on another origin', async () => {
    const { world, id, visitor, asAgent } = await sent();
    const asVisitor = await world.asVisitor(visitor);
    expect(await lastRedirectOf(asAgent, from('https://shop.example'), id)).toMatchObject({ url: 'https://tents.example/big#sizes', handover: null });
    expect(await lastRedirectOf(asVisitor, from('https://tents.example'), id)).toMatchObject({ handover: null });
    expect(await lastRedirectOf(asVisitor, from('https://shop.example'), id)).toMatchObject({ handover: expect.any(String) });
  });
});
