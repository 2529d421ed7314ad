import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sql } from '../../db/client.ts';
import { updateAgent } from '../agent/update.ts';
import { ask } from '../ask.factory.ts';
import { aChat, rowOf } from '../conversation/conversation.factory.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { logOf } from '../event/log.factory.ts';
import { refusal } from '../expected.factory.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { updateWorkspace } from '../workspace/update.ts';
import { shareDraft } from './draft.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

/** A chat whose agent looks at what is being written. */
const watched = () => aChat({ livePreview: true });
const asNow = async ({ world, visitor }: Pick<Awaited<ReturnType<typeof watched>>, 'world' | 'visitor'>) => world.asVisitor(visitor);

/** Listens, and is sure to. */
function listen(headers: Record<string, string>, id: string) {
  const { client } = server.client(headers);
  const heard: string[] = [];
  const problems: string[] = [];
  void (async () => {
    for await (const { data, errors } of client.iterate<{ drafts: { text: string } }>({ query: 'subscription ($id: ID!) { drafts(conversationId: $id) { conversationId text } }', variables: { id } })) {
      if (data) heard.push(data.drafts.text);
      if (errors) problems.push(JSON.stringify(errors));
    }
  })().catch((problem: unknown) => problems.push(JSON.stringify(problem)));
  return { heard, problems, close: () => client.dispose() };
}

describe('what a visitor writes', () => {
  test('is seen by the agent who wants it, before it is sent', async () => {
    const chat = await watched();
    const one = listen(await cookieOf(chat.agent), chat.id);
    const say = async (text: string) => shareDraft(await asNow(chat), chat.id, text);
    await expect.poll(async () => (await say('Is it wat'), one.heard.at(-1))).toBe('Is it wat');
    expect(await say('Is it waterproof')).toEqual({ wanted: true, told: false });
    await expect.poll(() => one.heard.at(-1)).toBe('Is it waterproof');
    await say('');
    await expect.poll(() => one.heard.at(-1)).toBe('');
    await say('x'.repeat(20_000) + 'end');
    await expect.poll(() => one.heard.at(-1)).toBe('x'.repeat(997) + 'end');
    await one.close();
  });

  test('is told to be seen, when the workspace says so', async () => {
    const chat = await watched();
    await updateWorkspace(await chat.world.as(await chat.world.agent({ role: 'OWNER' })), { livePreview: 'ON_AND_TOLD' });
    expect(await shareDraft(await asNow(chat), chat.id, '')).toEqual({ wanted: true, told: true });
  });

  test('is wanted by nobody when the agent has it off, the workspace forbids it, or nobody has the conversation', async () => {
    const nobody = { wanted: false, told: false };
    const off = await aChat();
    expect(await shareDraft(off.asVisitor, off.id, 'Hello')).toEqual(nobody);
    const chat = await watched();
    await updateWorkspace(await chat.world.as(await chat.world.agent({ role: 'OWNER', presence: 'AWAY' })), { livePreview: 'OFF' });
    expect(await shareDraft(await asNow(chat), chat.id, 'Hello')).toEqual(nobody);
    const ended = await watched();
    await endConversation(ended.asVisitor, ended.id);
    expect(await shareDraft(await asNow(ended), ended.id, 'Hello')).toEqual(nobody);
  });

  test('is heard by colleagues who read along only if they have it on, and no longer once it is turned off', async () => {
    const chat = await watched();
    const curious = await chat.world.agent({ livePreview: true, presence: 'AWAY' });
    const incurious = await chat.world.agent({ presence: 'AWAY' });
    const [own, one, other] = [listen(await cookieOf(chat.agent), chat.id), listen(await cookieOf(curious), chat.id), listen(await cookieOf(incurious), chat.id)];
    const say = async (text: string) => shareDraft(await asNow(chat), chat.id, text);
    await expect.poll(async () => (await say('One'), [own.heard.at(-1), one.heard.at(-1)])).toEqual(['One', 'One']);
    await updateAgent(await chat.world.as(curious), { id: curious.id, livePreview: false });
    await say('Two');
    await expect.poll(() => own.heard.at(-1)).toBe('Two');
    expect(one.heard).not.toContain('Two');
    expect(other.heard).toEqual([]);
    await Promise.all([own, one, other].map((each) => each.close()));
  });

  test('is heard by no visitor, no partner, no other site and no other workspace', async () => {
    const chat = await watched();
    const { group } = await chat.world.siteWithGroup();
    const elsewhere = await watched();
    const own = listen(await cookieOf(chat.agent), chat.id);
    const strangers = [
      listen(await visitorHeaders(chat.visitor), chat.id),
      listen(await visitorHeaders(await chat.world.visitor()), chat.id),
      listen(await cookieOf(await chat.world.agent({ groups: [group], livePreview: true })), chat.id),
      listen(await cookieOf(elsewhere.agent), chat.id),
    ];
    await expect.poll(async () => (await shareDraft(await asNow(chat), chat.id, 'Hush'), own.heard.at(-1))).toBe('Hush');
    await expect.poll(() => strangers.map(({ problems }) => problems.length > 0)).toEqual([true, true, true, true]);
    for (const { heard, problems } of strangers) expect([heard, /FORBIDDEN|NOT_FOUND/.test(problems.join(''))]).toEqual([[], true]);
    await Promise.all([own, ...strangers].map((each) => each.close()));
  });

  test('can be shared by nobody but that visitor', async () => {
    const chat = await watched();
    await expect(shareDraft(await chat.world.asVisitor(await chat.world.visitor()), chat.id, 'x')).rejects.toMatchObject(refusal('NOT_FOUND'));
    for (const caller of [chat.asAgent, await chat.world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES')]) {
      const answer = await ask(caller, 'mutation ($id: ID!) { shareDraft(conversationId: $id, text: "x") { wanted } }', { id: chat.id });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('is kept nowhere: no row, no event, no line of any log, not even when it goes wrong', async () => {
    const chat = await watched();
    const lines: unknown[] = [];
    const spies = (['log', 'error', 'warn', 'info'] as const).map((name) => vi.spyOn(console, name).mockImplementation((...line) => void lines.push(line)));
    const before = [await rowOf(chat.world, chat.id), await logOf(chat.world)];
    const secret = `card number ${chat.id}x`;
    const headers = await visitorHeaders(chat.visitor);
    const share = 'mutation ($id: ID!, $text: String!) { shareDraft(conversationId: $id, text: $text) { wanted } }';
    await server.ask(share, { id: chat.id, text: secret }, headers);
    const wrong = [await server.ask(share, { id: chat.visitor.id, text: secret }, headers), await server.ask(share, { id: 'nonsense', text: `${secret}\0\ud800` }, headers)];
    expect(JSON.stringify(wrong)).not.toContain(secret);
    expect([await rowOf(chat.world, chat.id), await logOf(chat.world)]).toEqual(before);
    const tables = await sql<{ name: string }[]>`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
    for (const { name } of tables) {
      const rows = await sql`select 1 from ${sql(name)} t where to_jsonb(t)::text like ${`%${secret}%`}`;
      expect([name, rows.length]).toEqual([name, 0]);
    }
    for (const spy of spies) spy.mockRestore();
    expect(JSON.stringify(lines)).not.toContain(secret);
  });
});
