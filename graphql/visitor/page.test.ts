import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { VisitRow } from '../../db/rows.ts';
import { aChat, anEndedChat, rowOf } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { mend } from '../expected.factory.ts';
import { ask } from '../ask.factory.ts';
import type { RequestInfo } from '../context.ts';
import { newWorld, type World } from '../world.factory.ts';
import { signVisitorToken } from './token.ts';
import type { PageInput } from './page.ts';
import { identifyVisitor, trackPage } from './visitor.ts';

const request: RequestInfo = { origin: 'https://shop.example', ownOrigin: 'https://samtal.example', address: '127.0.0.1', userAgent: 'test' };
const visitsOf = ({ workspaceId }: World) => sql<VisitRow[]>`select * from visit where workspace_id = ${workspaceId} order by last_seen_at`;

async function onPage(chat: Awaited<ReturnType<typeof aChat>>, url = 'https://shop.example/') {
  const { workspaceId, site } = chat.world;
  const token = await signVisitorToken({ workspaceId, siteId: site.id, visitorId: chat.visitor.id });
  await identifyVisitor(request, { siteKey: site.key, token, page: { url } });
  return chat;
}

describe('the visitor’s page', () => {
  test('is kept on the newest visit and told to those who see the conversation', async () => {
    const { world, id, asVisitor, visitor } = await onPage(await onPage(await aChat(), 'https://shop.example/first'));
    const url = 'https://shop.example/cart?x=å#top';
    expect(await trackPage(asVisitor, { url, title: 'Cart' })).toEqual({ url, title: 'Cart' });
    expect((await visitsOf(world)).map(({ pageUrl }) => pageUrl)).toEqual(['https://shop.example/first', url]);
    expect((await logOf(world)).at(-1)).toMatchObject({
      type: 'visitor.moved', conversationId: id, seq: 6, actorType: 'VISITOR', actorId: visitor.id,
    });
    expect((await rowOf(world, id)).seq).toBe(6);
  });

  test('is told when the visitor comes back on another page, too', async () => {
    const { world, id, visitor } = await onPage(await aChat(), 'https://shop.example/second');
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'visitor.moved', conversationId: id, seq: 4, actorId: visitor.id });
  });

  test('is told to nobody when it is the same page again', async () => {
    const { world, asVisitor } = await onPage(await aChat());
    await trackPage(asVisitor, { url: 'https://shop.example/cart', title: 'Cart' });
    const before = await logOf(world);
    await trackPage(asVisitor, { url: 'https://shop.example/cart', title: 'Cart' });
    expect(await logOf(world)).toEqual(before);
  });

  test('is kept, and told to nobody, when there is no open conversation', async () => {
    const { world, asVisitor, id } = await onPage(await anEndedChat());
    const before = [await rowOf(world, id), await logOf(world)];
    await trackPage(asVisitor, { url: 'https://shop.example/later' });
    expect((await visitsOf(world)).at(-1)?.pageUrl).toBe('https://shop.example/later');
    expect([await rowOf(world, id), await logOf(world)]).toEqual(before);
  });

  const bad: [string, string][] = [
    ['javascript:', 'javascript:alert(1)'],
    ['javascript: in disguise', ' JaVaScRiPt:alert(1)//https://shop.example'],
    ['data:', 'data:text/html,<script>alert(1)</script>'],
    ['file:', 'file:///etc/passwd'],
    ['no scheme', '//shop.example/'],
    ['a path', '/cart'],
    ['no host', 'https://'],
    ['nothing', ''],
    ['a blank', ' '],
    ['text', 'my page'],
  ];
  test.each(bad)('cannot be %s', async (_, url) => {
    const { world, asVisitor } = await onPage(await aChat());
    const before = [await visitsOf(world), await logOf(world)];
    await expect(trackPage(asVisitor, { url })).rejects.toMatchObject(mend('INVALID', 'url'));
    await expect(identifyVisitor(request, { siteKey: world.site.key, page: { url } })).rejects.toMatchObject(mend('INVALID', 'page.url'));
    expect([await visitsOf(world), await logOf(world)]).toEqual(before);
    expect(await sql`select 1 from visitor where workspace_id = ${world.workspaceId}`).toHaveLength(1);
  });

  test('is cut where it is too long, and freed of what cannot be kept', async () => {
    const { world, asVisitor } = await onPage(await aChat());
    const long: PageInput = { url: `https://shop.example/${'å'.repeat(3_000)}`, title: `${'x'.repeat(299)}🐟` };
    const kept = await trackPage(asVisitor, long);
    expect(kept.url).toBe(long.url.slice(0, 2_000));
    expect(kept.title.isWellFormed()).toBe(true);
    expect(kept.title).toHaveLength(300);
    expect(await trackPage(asVisitor, { url: 'https://shop.example/\0', title: 'a\0\ud83d' })).toEqual({
      url: 'https://shop.example/', title: 'a\ufffd',
    });
    expect((await visitsOf(world)).at(-1)).toMatchObject({ pageUrl: 'https://shop.example/', pageTitle: 'a\ufffd' });
  });

  test.each([
    ['https://search.example/?q=x', 'https://search.example/?q=x'],
    ['android-app://com.example/', ''],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['nonsense', ''],
    ['', ''],
  ])('that led here, %s, is kept as “%s”', async (referrer, kept) => {
    const world = await newWorld();
    await identifyVisitor(request, { siteKey: world.site.key, page: { url: 'https://shop.example/', referrer } });
    expect((await visitsOf(world)).map((visit) => visit.referrer)).toEqual([kept]);
  });
});

describe('what agents see of a visitor', () => {
  const details = 'query ($id: ID!) { conversation(id: $id) { visitor { place { country region city } device { browser system kind } trail { page { url title } } } } }';
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

  async function fromSweden() {
    const chat = await aChat();
    const { workspaceId, site } = chat.world;
    const token = await signVisitorToken({ workspaceId, siteId: site.id, visitorId: chat.visitor.id });
    await identifyVisitor({ ...request, address: '193.10.0.1', userAgent: iphone }, { siteKey: site.key, token, page: { url: 'https://shop.example/', title: 'Home' } });
    await trackPage(chat.asVisitor, { url: 'https://shop.example/tents', title: '' });
    await trackPage(chat.asVisitor, { url: 'https://shop.example/tents', title: 'Tents' });
    return chat;
  }

  test('is the place, the device and the trail', async () => {
    const { id, asAgent } = await fromSweden();
    expect(await ask(asAgent, details, { id })).toEqual({
      data: {
        conversation: {
          visitor: {
            place: { country: 'SE', region: null, city: null },
            device: { browser: 'Safari 17', system: 'iOS 17', kind: 'PHONE' },
            trail: [{ page: { url: 'https://shop.example/tents', title: 'Tents' } }, { page: { url: 'https://shop.example/', title: 'Home' } }],
          },
        },
      },
    });
  });

  test('is nothing that the visitor sees', async () => {
    const { id, asVisitor } = await fromSweden();
    expect(await ask(asVisitor, details, { id })).toEqual({ data: { conversation: { visitor: { place: null, device: null, trail: [] } } } });
  });

  test('is the 50 newest pages', async () => {
    const { asVisitor, asAgent, id } = await fromSweden();
    for (let n = 0; n < 55; n++) await trackPage(asVisitor, { url: `https://shop.example/${n}` });
    const { data } = await ask(asAgent, details, { id });
    const urls = [...JSON.stringify(data).matchAll(/shop\.example\/(\w*)/g)].map(([, path]) => path);
    expect(urls).toEqual(Array.from({ length: 50 }, (_, n) => String(54 - n)));
  });
});
