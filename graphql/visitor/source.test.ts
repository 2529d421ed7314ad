import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { EmailRow, VisitRow } from '../../db/rows.ts';
import { ask } from '../ask.factory.ts';
import type { RequestInfo } from '../context.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { startConversation } from '../conversation/start.ts';
import { emailConversation } from '../email/email.ts';
import { newWorld } from '../world.factory.ts';
import { identifyVisitor } from './visitor.ts';

const request: RequestInfo = { origin: 'https://shop.example', ownOrigin: 'https://samtal.example', address: '127.0.0.1', userAgent: 'test' };
const google = 'https://www.google.com/';

/** A visitor of a site with several origins, who loads one page after the other. */
async function aWalk() {
  const world = await newWorld();
  const { workspaceId } = world;
  await sql`update site set allowed_origins = ${['https://shop.example', 'https://*.shop.example']} where workspace_id = ${workspaceId}`;
  let token: string | null = null;
  const load = async (referrer: string, url = 'https://shop.example/page') => {
    const identified = await identifyVisitor(request, { siteKey: world.site.key, token, page: { url, referrer } });
    ({ token } = identified);
    const [visit] = await sql<VisitRow[]>`select * from visit where workspace_id = ${workspaceId} order by id desc limit 1`;
    return { visitor: identified.visitor, source: visit?.referrer };
  };
  const pass = (minutes: number) => sql`update visit set last_seen_at = last_seen_at - make_interval(mins => ${minutes}) where workspace_id = ${workspaceId}`;
  return { world, load, pass };
}

describe('the source of a visitor', () => {
  const onwards: [string, string][] = [
    ['a page of the site', 'https://shop.example/tents'],
    ['a page of another origin of the site', 'https://www.shop.example/'],
    ['one of our own pages', 'https://samtal.example/demo'],
    ['a page that does not say so', ''],
  ];
  test.each(onwards)('stays on a page that was reached from %s', async (_, referrer) => {
    const { load } = await aWalk();
    expect((await load(google)).source).toBe(google);
    expect((await load(referrer)).source).toBe(google);
    expect((await load(referrer)).source).toBe(google);
  });

  test('stays none for who came directly', async () => {
    const { load } = await aWalk();
    expect((await load('')).source).toBe('');
    expect((await load('https://shop.example/')).source).toBe('');
  });

  test('is another one when the visitor comes from another site again, whose name may begin like the own', async () => {
    const { load } = await aWalk();
    await load(google);
    expect((await load('https://shop.example.hike.example/')).source).toBe('https://shop.example.hike.example/');
    expect((await load('https://shop.example/')).source).toBe('https://shop.example.hike.example/');
  });

  test('is unknown when the first page that we hear of was reached from another one of the site', async () => {
    const { load } = await aWalk();
    expect((await load('https://shop.example/tents')).source).toBeNull();
    // Nor does a page that says nothing make it a direct visit.
    expect((await load('')).source).toBeNull();
  });

  test('is forgotten after half an hour away', async () => {
    const { load, pass } = await aWalk();
    await load(google);
    await pass(29);
    expect((await load('https://shop.example/')).source).toBe(google);
    await pass(31);
    expect((await load('https://shop.example/')).source).toBeNull();
    await pass(31);
    expect((await load('')).source).toBe('');
  });

  test('stays with a conversation that is open, however long the visitor reads one page', async () => {
    const { world, load, pass } = await aWalk();
    const { visitor } = await load(google);
    const asVisitor = await world.asVisitor(visitor);
    const { conversation } = await startConversation(asVisitor, { clientId: 'a', text: 'Hello' });
    await pass(120);
    expect((await load('https://shop.example/')).source).toBe(google);
    await endConversation(asVisitor, conversation.id);
    await pass(120);
    expect((await load('https://shop.example/')).source).toBeNull();
  });

  test('is nobody else’s', async () => {
    const { world, load } = await aWalk();
    await load(google);
    await identifyVisitor(request, { siteKey: world.site.key, page: { url: 'https://shop.example/', referrer: 'https://shop.example/tents' } });
    expect(await sql`select referrer from visit where workspace_id = ${world.workspaceId} order by id`).toMatchObject([{ referrer: google }, { referrer: null }]);
  });
});

describe('what agents are told of it', () => {
  const told: [string, string, string | null, string | null][] = [
    ['another site', google, google, `Source: ${google}`],
    ['nowhere', '', '', 'Source: Direct'],
    ['a page of the site', 'https://shop.example/tents', null, null],
  ];
  test.each(told)('is the same in details and mails: from %s', async (_, referrer, shown, mailed) => {
    const { world, load } = await aWalk();
    const agent = await world.agent();
    const { visitor } = await load(referrer);
    const { conversation } = await startConversation(await world.asVisitor(visitor), { clientId: 'a', text: 'Hello' });
    await load('https://shop.example/next');
    const asAgent = await world.as(agent);
    const one = 'query ($id: ID!) { conversation(id: $id) { visitor { referrer } } conversations { nodes { visitor { referrer } } } }';
    const expected = { visitor: { referrer: shown } };
    expect(await ask(asAgent, one, { id: conversation.id })).toEqual({ data: { conversation: expected, conversations: { nodes: [expected] } } });
    const input = { clientId: 'mail', conversationId: conversation.id, recipients: ['eva@example.com'], subject: 'About it', visitorInformation: true };
    await emailConversation(asAgent, input);
    const [mail] = await sql<EmailRow[]>`select * from email where workspace_id = ${world.workspaceId}`;
    if (mailed === null) expect(mail?.text).not.toContain('Source:');
    else expect(mail?.text).toContain(mailed);
  });
});
