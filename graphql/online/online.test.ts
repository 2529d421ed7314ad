import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { ask } from '../ask.factory.ts';
import { cookieOf, newServer, type TestServer } from '../server.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { setPresence } from '../presence/presence.ts';
import { noteBeat, writeBeats } from './beat.ts';
import { listOnline } from './list.ts';
import { aPage, fromShop } from './online.factory.ts';
import { forgetGone } from './watch.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

async function house() {
  const world = await newWorld();
  const agent = await world.agent();
  const caller = await world.as(agent);
  const list = async () => listOnline(await world.as(agent), { first: 100 });
  return { world, agent, caller, list, ids: async () => (await list()).nodes.map(({ id }) => id) };
}

const unseenFor = ({ workspaceId }: World, seconds: number) =>
  sql`update online_visitor set seen_at = now() - make_interval(secs => ${seconds}) where workspace_id = ${workspaceId}`;

describe('a page that is looked at', () => {
  test('is told with place, device, source and since when', async () => {
    const { world, caller } = await house();
    const page = aPage(world);
    await page.look();
    const fields = 'id site { name } page { url title } referrer place { country } device { browser system kind }';
    expect(await ask(caller, `{ onlineVisitors { totalCount nodes { ${fields} } } }`)).toEqual({
      data: {
        onlineVisitors: {
          totalCount: 1,
          nodes: [{
            id: page.id, site: { name: world.site.name }, page: { url: 'https://shop.example/', title: 'Home' },
            referrer: 'https://www.google.com/', place: { country: 'SE' }, device: { browser: 'Safari 17', system: 'iOS 17', kind: 'PHONE' },
          }],
        },
      },
    });
  });

  test('stays one when it goes on and moves; of the address nothing is kept', async () => {
    const { world, list } = await house();
    const page = aPage(world);
    for (const url of ['https://shop.example/a', 'https://shop.example/b']) await page.moveTo(url, 'Tents');
    const { nodes, totalCount } = await list();
    expect([nodes.map(({ url, title }) => [url, title]), totalCount]).toEqual([[['https://shop.example/b', 'Tents']], 1]);
    expect(JSON.stringify(nodes)).not.toContain('193.10');
  });

  test('is gone when it is left, and when it has not been heard of for 75 seconds', async () => {
    const { world, ids } = await house();
    const [left, silent] = [aPage(world), aPage(world)];
    await left.look();
    await silent.look();
    await left.leave();
    await unseenFor(world, 70);
    expect(await ids()).toEqual([silent.id]);
    await unseenFor(world, 76);
    expect(await ids()).toEqual([]);
    await silent.look();
    expect(await ids()).toEqual([silent.id]);
    await unseenFor(world, 151);
    await forgetGone();
    expect(await sql`select from online_visitor where workspace_id = ${world.workspaceId}`).toHaveLength(0);
  });

  test('counts only where a conversation can be started', async () => {
    const { world, caller, list } = await house();
    await sql`update site set when_unavailable = 'HIDE' where workspace_id = ${world.workspaceId}`;
    await aPage(world).look();
    expect((await list()).totalCount).toBe(1);
    await setPresence(caller, 'AWAY');
    expect(await list()).toMatchObject({ totalCount: 0, nodes: [] });
  });

  const elsewhere: [string, object][] = [
    ['of another site’s origin', { origin: 'https://evil.example' }],
    ['without an origin', { origin: null }],
  ];
  test.each(elsewhere)('%s is nobody', async (_, given) => {
    const { world, ids } = await house();
    await aPage(world, given).look();
    expect(await ids()).toEqual([]);
  });

  const nonsense: [string, object][] = [
    ['an unknown key', { s: 'nobody' }],
    ['an address that is none', { u: 'javascript:alert(1)' }],
    ['an id with more than an id', { i: "x'; drop table visitor; --" }],
    ['an id of a thousand characters', { i: 'a'.repeat(1_000) }],
    ['numbers for texts', { u: 7, t: {} }],
  ];
  test.each(nonsense)('with %s is nobody', async (_, more) => {
    const { world, ids } = await house();
    await aPage(world).tell(more);
    for (const text of ['', '[]', 'null', '{', '\0']) await noteBeat(fromShop, text);
    await writeBeats();
    expect(await ids()).toEqual([]);
  });

  test('tells texts that are too long, or cannot be kept, cut and freed of it', async () => {
    const { world, list } = await house();
    await aPage(world).tell({ t: `\0${'x'.repeat(1_000)}`, u: `https://shop.example/${'y'.repeat(5_000)}`, r: 'javascript:alert(1)' });
    const [one] = (await list()).nodes;
    expect([one?.title.length, one?.url.length, one?.referrer]).toEqual([300, 2_000, '']);
  });

  test('cannot move another workspace’s', async () => {
    const { world, ids } = await house();
    const other = await house();
    const page = aPage(world);
    await page.look();
    await aPage(other.world).tell({ i: page.id, g: true });
    expect([await ids(), await other.ids()]).toEqual([[page.id], []]);
  });
});

describe('the list', () => {
  test('pages through all, the newest first, each once', async () => {
    const { world, caller, ids } = await house();
    for (let n = 0; n < 7; n++) await aPage(world).look();
    const seen: string[] = [];
    let after: string | null = null;
    for (let round = 0; round < 3; round++) {
      const page: { data?: unknown } = await ask(caller, 'query ($after: String) { onlineVisitors(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }', { after });
      const text = JSON.stringify(page.data);
      seen.push(...[...text.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id));
      after = /"endCursor":"([^"]+)"/.exec(text)?.[1] ?? null;
    }
    expect(seen).toEqual(await ids());
    expect(new Set(seen).size).toBe(7);
  });

  test('is for agents, and for partners who may read conversations', async () => {
    const { world, caller } = await house();
    const query = '{ onlineVisitors { totalCount } }';
    const there = { data: { onlineVisitors: { totalCount: 0 } } };
    expect(await ask(caller, query)).toEqual(there);
    expect(await ask(await world.asPartner('READ_ALL_CONVERSATIONS'), query)).toEqual(there);
    expect((await ask(await world.asPartner('MANAGE_AGENTS'), query)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('live', () => {
  test('is heard by the own workspace alone, and what was heard last is what a new reading says', async () => {
    const { world, agent, list } = await house();
    const other = await house();
    const heard = async (who: typeof agent) => {
      const { client } = server.client(await cookieOf(who));
      const counts: number[] = [];
      void (async () => {
        for await (const { data } of client.iterate<{ onlineVisitors: { count: number } }>({ query: 'subscription { onlineVisitors { count revision } }' })) {
          if (data) counts.push(data.onlineVisitors.count);
        }
      })().catch(() => {});
      return { client, counts };
    };
    const [mine, theirs] = [await heard(agent), await heard(other.agent)];
    await expect.poll(() => mine.counts).toEqual([0]);
    const pages = Array.from({ length: 40 }, () => aPage(world));
    await Promise.all(pages.map((page) => page.look()));
    await expect.poll(() => mine.counts.at(-1), { timeout: 10_000 }).toBe(40);
    // Forty who came are a few messages, not forty.
    expect(mine.counts.length).toBeLessThan(20);
    await pages[0]?.leave();
    await expect.poll(() => mine.counts.at(-1), { timeout: 10_000 }).toBe((await list()).totalCount);
    expect((await list()).totalCount).toBe(39);
    expect(theirs.counts).toEqual([0]);
    const before = mine.counts.length;
    await pages[1]?.moveTo('https://shop.example/elsewhere');
    await expect.poll(() => mine.counts.length, { timeout: 10_000 }).toBe(before + 1);
    for (const { client } of [mine, theirs]) await client.dispose();
  }, 40_000);
});
