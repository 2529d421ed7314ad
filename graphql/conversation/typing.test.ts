import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { logOf } from '../event/log.factory.ts';
import { refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { newWorld } from '../world.factory.ts';
import { aChat, anEndedChat, anotherChat, rowOf } from './conversation.factory.ts';
import { setTyping } from './marks.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

interface Typing {
  typing: { conversationId: string; typing: boolean; author: { type: string; name: string | null; agent: { id: string } | null } };
}
const query = `subscription ($id: ID) {
  typing(conversationId: $id) { conversationId typing author { type name agent { id } } }
}`;

/** Listens, and is sure to: `until` repeats something until it is heard. */
function listen(headers: Record<string, string>, id?: string) {
  const { client } = server.client(headers);
  const heard: Typing['typing'][] = [];
  void (async () => {
    for await (const { data } of client.iterate<Typing>({ query, variables: { id } })) if (data) heard.push(data.typing);
  })().catch(() => {});
  const until = (act: () => Promise<unknown>, conversationId: string) =>
    expect.poll(async () => (await act(), heard.map((one) => one.conversationId))).toContain(conversationId);
  return { heard, until, close: () => client.dispose() };
}

describe('typing', () => {
  test('is heard by the other side, with as much of the author as it may know', async () => {
    const { world, visitor, id, asVisitor, asAgent, agent } = await aChat();
    const atVisitor = listen(await visitorHeaders(visitor), id);
    const atAgent = listen(await cookieOf(agent));
    const atColleague = listen(await cookieOf(await world.agent()));
    await atVisitor.until(() => setTyping(asAgent, id, true), id);
    await atAgent.until(() => setTyping(asVisitor, id, true), id);
    await atColleague.until(() => setTyping(asVisitor, id, true), id);
    await setTyping(asVisitor, id, false);
    await expect.poll(() => atColleague.heard.at(-1)).toMatchObject({ typing: false });
    expect(atVisitor.heard[0]).toEqual({ conversationId: id, typing: true, author: { type: 'AGENT', name: 'Maja', agent: null } });
    expect(atAgent.heard[0]).toEqual({ conversationId: id, typing: true, author: { type: 'VISITOR', name: 'Elin', agent: null } });
    // Never one's own.
    expect(atVisitor.heard.filter(({ author }) => author.type === 'VISITOR')).toEqual([]);
    expect(atAgent.heard.filter(({ author }) => author.type === 'AGENT')).toEqual([]);
    await Promise.all([atVisitor, atAgent, atColleague].map((one) => one.close()));
  });

  test('is not heard by other visitors, on other sites, in back office, in other workspaces', async () => {
    const { world, id, asVisitor, asAgent } = await aChat();
    const { site, group } = await world.siteWithGroup();
    const elsewhere = await aChat();
    const sister = await world.visitor();
    const away = await world.visitor({ siteId: site.id });
    const own = await anotherChat({ ...world, visitor: async () => sister });
    const theirs = await anotherChat({ ...world, visitor: async () => away });
    // Went to back office with a conversation at hand.
    const kept = await world.visitor();
    const backOffice = await world.agent({ priority: 1 });
    const backOfficeOwn = (await anotherChat({ ...world, visitor: async () => kept })).id;
    await sql`update agent set front_office = false where workspace_id = ${world.workspaceId} and id = ${backOffice.id}`;
    // Each with something that is theirs to hear, as proof that they listened.
    const listeners: [Record<string, string>, string, () => Promise<unknown>][] = [
      [await visitorHeaders(sister), own.id, () => setTyping(asAgent, own.id, true)],
      [await cookieOf(await world.agent({ groups: [group], presence: 'AWAY' })), theirs.id, async () => setTyping(await world.asVisitor(away), theirs.id, true)],
      [await cookieOf(backOffice), backOfficeOwn, async () => setTyping(await world.asVisitor(kept), backOfficeOwn, true)],
      [await cookieOf(elsewhere.agent), elsewhere.id, () => setTyping(elsewhere.asVisitor, elsewhere.id, true)],
      [await visitorHeaders(elsewhere.visitor), elsewhere.id, () => setTyping(elsewhere.asAgent, elsewhere.id, true)],
    ];
    for (const [headers, mine, proof] of listeners) {
      const one = listen(headers);
      await one.until(proof, mine);
      await setTyping(asVisitor, id, true);
      await setTyping(asAgent, id, true);
      const before = one.heard.length;
      await expect.poll(async () => (await proof(), one.heard.length)).toBeGreaterThan(before);
      expect(new Set(one.heard.map(({ conversationId }) => conversationId))).toEqual(new Set([mine]));
      await one.close();
    }
  });

  test('of one conversation only, when only that is asked for', async () => {
    const { world, id, asVisitor, agent } = await aChat();
    const sister = await world.visitor();
    const other = await anotherChat({ ...world, visitor: async () => sister });
    const one = listen(await cookieOf(agent), id);
    await one.until(() => setTyping(asVisitor, id, true), id);
    await setTyping(await world.asVisitor(sister), other.id, true);
    const before = one.heard.length;
    await expect.poll(async () => (await setTyping(asVisitor, id, true), one.heard.length)).toBeGreaterThan(before);
    expect(new Set(one.heard.map(({ conversationId }) => conversationId))).toEqual(new Set([id]));
    await one.close();
  });

  test('leaves nothing behind', async () => {
    const { world, id, asVisitor, asAgent } = await aChat();
    const before = [await rowOf(world, id), await logOf(world)];
    expect(await setTyping(asVisitor, id, true)).toBe(true);
    expect(await setTyping(asAgent, id, false)).toBe(true);
    expect([await rowOf(world, id), await logOf(world)]).toEqual(before);
  });

  test('is passed on only for those who may write', async () => {
    const { world, id } = await aChat();
    expect(await setTyping(await world.as(await world.agent()), id, true)).toBe(false);
    const ended = await anEndedChat();
    expect(await setTyping(ended.asVisitor, ended.id, true)).toBe(false);
    expect(await setTyping(ended.asAgent, ended.id, true)).toBe(false);
  });

  test('cannot be told of, nor asked about, what one does not see', async () => {
    const { world, id } = await aChat();
    const elsewhere = await newWorld();
    const stranger = await elsewhere.agent({ role: 'OWNER' });
    for (const caller of [await elsewhere.as(stranger), await world.asVisitor(await world.visitor())]) {
      await expect(setTyping(caller, id, true)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    const { client } = server.client(await cookieOf(stranger));
    for (const asked of [id, newId(), 'nonsense']) {
      const answer = await client.iterate({ query, variables: { id: asked } }).next().then(({ value }) => value?.errors, (problem: unknown) => problem);
      expect(JSON.stringify(answer)).toContain('NOT_FOUND');
    }
    await client.dispose();
  });
});
