import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { VisitorRow } from '../../db/rows.ts';
import { banVisitor } from '../ban/ban.ts';
import type { RequestInfo } from '../context.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { startConversation } from '../conversation/start.ts';
import { dropDirectory } from '../directory/directory.ts';
import { networkOf } from '../rateLimit/network.ts';
import { signVisitorToken } from '../visitor/token.ts';
import { newWorld, type World } from '../world.factory.ts';
import { countOnline, listOnline } from './list.ts';
import { aPage, fromShop } from './online.factory.ts';

const google = 'https://www.google.com/';
const ownPage = 'https://shop.example/tents';
const tokenOf = ({ workspaceId, siteId, id: visitorId }: VisitorRow) => signVisitorToken({ workspaceId, siteId, visitorId });

async function house() {
  const world = await newWorld();
  const agent = await world.agent();
  const scene = () => world.as(agent);
  return {
    world,
    scene,
    list: async () => (await listOnline(await scene(), { first: 100 })).nodes,
    count: async () => (await countOnline(await scene())).count,
  };
}

/** A page of somebody who has opened the chat before. */
async function knownPage(world: World, visitor: VisitorRow, given: Partial<RequestInfo> = {}) {
  const token = await tokenOf(visitor);
  const page = aPage(world, given);
  return { ...page, tell: (more: object = {}) => page.tell({ k: token, ...more }) };
}

const earlier = ({ workspaceId }: World, seconds: number) =>
  sql`update online_visitor set came_at = came_at - make_interval(secs => ${seconds}) where workspace_id = ${workspaceId}`;

describe('by which page one came, and since when', () => {
  test('is not told of a page that was reached from another one of the site', async () => {
    const { world, list } = await house();
    await aPage(world).tell({ r: ownPage });
    await aPage(world).tell({ r: '' });
    expect((await list()).map(({ referrer }) => referrer).toSorted()).toEqual(['', null]);
  });

  test('goes on from page to page of somebody who is known, also when the page before has been left', async () => {
    const { world, list } = await house();
    const visitor = await world.visitor();
    const [first, second, third] = [await knownPage(world, visitor), await knownPage(world, visitor), await knownPage(world, visitor)];
    await first.tell({ r: google });
    await earlier(world, 300);
    const [landed] = await list();
    await first.tell({ g: true });
    expect(await list()).toEqual([]);
    await second.tell({ r: 'https://shop.example/' });
    await second.tell({ g: true });
    // A site may forbid its pages to say where one comes from.
    await third.tell({ r: '' });
    expect(await list()).toMatchObject([{ id: third.id, referrer: google, cameAt: landed?.cameAt }]);
  });

  test('begins anew when somebody who is known comes from elsewhere', async () => {
    const { world, list } = await house();
    const visitor = await world.visitor();
    const [first, second] = [await knownPage(world, visitor), await knownPage(world, visitor)];
    await first.tell({ r: google });
    await earlier(world, 300);
    const [landed] = await list();
    await second.tell({ r: 'https://hike.example/' });
    const [newest] = await list();
    expect(newest).toMatchObject({ id: second.id, referrer: 'https://hike.example/' });
    expect(newest?.cameAt.getTime()).toBeGreaterThan((landed?.cameAt.getTime() ?? 0) + 200_000);
  });

  test('is nobody else’s: not of others, and not by a token that is not ours or of another site', async () => {
    const { world, list } = await house();
    const sister = await world.siteWithGroup();
    const visitor = await world.visitor();
    await (await knownPage(world, visitor)).tell({ r: google });
    const foreign = await tokenOf(await world.visitor({ siteId: sister.site.id }));
    for (const k of [await tokenOf(await world.visitor()), foreign, `${await tokenOf(visitor)}x`, 'nonsense', '', null, undefined]) {
      const page = aPage(world);
      await page.tell({ k, r: ownPage });
      expect([k, (await list()).find(({ id }) => id === page.id)?.referrer]).toEqual([k, null]);
    }
  });

  test('is known from the moment on that the chat is opened', async () => {
    const { world, list } = await house();
    const token = await tokenOf(await world.visitor());
    const [first, second] = [aPage(world), aPage(world)];
    await first.tell({ r: google });
    await first.tell({ r: google, k: token });
    await second.tell({ r: ownPage, k: token });
    expect((await list()).map(({ referrer }) => referrer)).toEqual([google, google]);
  });

  test('is known also when the chat is opened just before the page is left', async () => {
    const { world, list } = await house();
    const token = await tokenOf(await world.visitor());
    const [first, second] = [aPage(world), aPage(world)];
    await first.tell({ r: google });
    await first.note({ r: google, k: token, g: true });
    await second.tell({ r: ownPage, k: token });
    expect((await list()).map(({ id, referrer }) => [id, referrer])).toEqual([[second.id, google]]);
  });
});

describe('who can start a chat', () => {
  test('is not who has one; those who are there change with it, though as many are', async () => {
    const { world, scene, list, count } = await house();
    const visitors = [await world.visitor(), await world.visitor()] as const;
    const pages = [await knownPage(world, visitors[0]), await knownPage(world, visitors[1])] as const;
    for (const page of pages) await page.tell();
    expect(await count()).toBe(2);
    const [one, other] = [await world.asVisitor(visitors[0]), await world.asVisitor(visitors[1])];
    const { conversation } = await startConversation(one, { clientId: 'a', text: 'Hello' });
    const before = await countOnline(await scene());
    expect([before.count, (await list()).map(({ id }) => id)]).toEqual([1, [pages[1].id]]);
    await endConversation(one, conversation.id);
    await startConversation(other, { clientId: 'b', text: 'Hello' });
    const after = await countOnline(await scene());
    expect([after.count, (await list()).map(({ id }) => id)]).toEqual([1, [pages[0].id]]);
    expect(after.revision).not.toBe(before.revision);
  });

  test('is not who sees no chat, as where the site hides it', async () => {
    const { world, count } = await house();
    await aPage(world).tell({ g: true });
    expect(await count()).toBe(0);
  });

  test('is not who is banned meanwhile, from the next beat on', async () => {
    const { world, scene, count } = await house();
    const visitor = await world.visitor();
    const page = await knownPage(world, visitor);
    expect(await page.tell()).toBe('OPEN');
    const { conversation } = await startConversation(await world.asVisitor(visitor), { clientId: 'a', text: 'Idiots' });
    await banVisitor(await scene(), { clientId: 'ban', conversationId: conversation.id, reason: 'Rude' });
    dropDirectory(world.workspaceId);
    expect(await page.tell()).toBe('CLOSED');
    expect(await count()).toBe(0);
  });

  test('is nobody of a network that is banned on the site; others are', async () => {
    const { world, scene, count } = await house();
    const neighbour = aPage(world);
    await neighbour.look();
    const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'a', text: 'Idiots' });
    const { ban } = await banVisitor(await scene(), { clientId: 'ban', conversationId: conversation.id, reason: 'Rude' });
    const until = { network: networkOf(fromShop.address), networkUntil: new Date(Date.now() + 60_000) };
    await sql`update ban set ${sql(until)} where workspace_id = ${world.workspaceId} and id = ${ban.id}`;
    dropDirectory(world.workspaceId);
    expect(await neighbour.tell({})).toBe('CLOSED');
    expect(await aPage(world).tell({})).toBe('CLOSED');
    expect(await count()).toBe(0);
    expect(await aPage(world, { address: '81.2.69.142' }).tell({})).toBe('OPEN');
    expect(await count()).toBe(1);
  });
});

describe('a beat is answered with', () => {
  const sites: ['HIDE' | 'QUEUE' | 'OFFLINE_FORM', string][] = [['HIDE', 'CLOSED'], ['QUEUE', 'QUEUE'], ['OFFLINE_FORM', 'OFFLINE_FORM']];
  test.each(sites)('what a site does that is to %s while nobody can answer', async (whenUnavailable, answer) => {
    const world = await newWorld();
    await sql`update site set when_unavailable = ${whenUnavailable} where workspace_id = ${world.workspaceId}`;
    expect(await aPage(world).tell({})).toBe(answer);
  });

  test('nothing when it is not in order, and with CLOSED where there is no such site', async () => {
    const { world } = await house();
    expect(await aPage(world).tell({ u: 'javascript:alert(1)' })).toBeNull();
    expect(await aPage(world).tell({ k: 'x'.repeat(3_000) })).toBeNull();
    expect(await aPage(world, { origin: 'https://evil.example' }).tell({})).toBe('CLOSED');
  });
});
