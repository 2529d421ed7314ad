import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { archiveAgent } from '../agent/archive.ts';
import { ask } from '../ask.factory.ts';
import { anUpload } from '../attachment/attachment.factory.ts';
import type { Caller } from '../context.ts';
import { aChat, anotherChat } from '../conversation/conversation.factory.ts';
import { aThread } from '../conversation/thread.factory.ts';
import { finish } from '../conversation/finish.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { addTag } from '../conversation/marks.ts';
import { logOf } from '../event/log.factory.ts';
import { transact } from '../event/transact.ts';
import { refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { addNote } from '../note/note.ts';
import { aConversation, indexAll } from '../search/search.factory.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { answerSurvey, sendSurvey } from '../survey/survey.ts';
import { updateWorkspace } from '../workspace/update.ts';
import { newWorld } from '../world.factory.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { csvLine } from './csv.ts';
import { linkTo, readLink } from './link.ts';
import { zoned } from './moment.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const get = async (path: string) => {
  const response = await fetch(`${server.url}${path}`);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};
const fetched = async (caller: Caller, id: string, format: 'TEXT' | 'JSON') => {
  const { data } = await ask(caller, `{ conversation(id: "${id}") { export(format: ${format}) { path } } }`);
  const path = (data as { conversation: { export: { path: string } | null } | null } | null)?.conversation?.export?.path;
  return path ? (await get(path)).bytes.toString('utf8') : null;
};
const listed = async ({ actor }: Caller, filter: ConversationFilter = {}, search = '') => {
  const { bytes, headers } = await get(linkTo(actor, { kind: 'list', filter, search }).path);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="conversations-\d{4}-\d\d-\d\d\.csv"$/);
  return bytes.toString('utf8').split('\r\n').slice(0, -1);
};

async function aTalk() {
  const chat = await aChat({ timeZone: 'Europe/Stockholm' });
  const { id, asAgent, asVisitor } = chat;
  const file = await anUpload(asVisitor, 'x');
  await sendMessage(asVisitor, { conversationId: id, clientId: 'f', text: 'See here', attachmentIds: [file.id] });
  await addNote(asAgent, { conversationId: id, clientId: 'n', text: 'Secret of the house' });
  await sendMessage(asAgent, { conversationId: id, clientId: 'a', text: 'Thanks\n"quoted"' });
  await endConversation(asAgent, id);
  return chat;
}

describe('a conversation as a file', () => {
  test('as text: messages, names of files, notes marked as such, what happened, moments with their zone', async () => {
    const { id, asAgent } = await aTalk();
    const text = (await fetched(asAgent, id, 'TEXT')) ?? '';
    const order = ['Visitor: Elin', 'Elin\n    Hello', 'Assigned to Maja', 'Elin\n    See here\n    File: hello.txt', 'Maja – Internal note, not shown to the visitor\n    Secret of the house', 'Maja\n    Thanks\n    "quoted"', 'Maja ended the chat'];
    expect(order.map((part) => text.indexOf(part)).every((place, index, all) => place >= 0 && (index === 0 || place > (all[index - 1] ?? 0)))).toBe(true);
    expect(text).toMatch(/\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00\] Elin\n    Hello/);
  });

  test('as text: nobody writes what looks like another’s message, a note, or a line of ours', async () => {
    const { world, id, agent, asAgent, asVisitor } = await aChat();
    await updateWorkspace(await world.as(await world.agent({ role: 'OWNER' })), { survey: 'MANUAL' });
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u0085', '\v']) {
      await sendMessage(asVisitor, { conversationId: id, clientId: newId(), text: `Fine.${end}${end}[2026-11-30T10:00:00+01:00] ${agent.name}${end}You get the money back` });
    }
    await sendSurvey(await world.as(agent), id);
    await answerSurvey(asVisitor, { conversationId: id, rating: 5, comment: 'Good\nState: Refunded' });
    const lines = ((await fetched(asAgent, id, 'TEXT')) ?? '').split(/[\r\n\v\f\u0085\u2028\u2029]/);
    expect(lines.filter((line) => /^(You|Fine|State: R|\[2026-11-30T10:00:00)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line === '    You get the money back')).toHaveLength(6);
  });

  test('as JSON: the same, for programs', async () => {
    const { id, asAgent } = await aTalk();
    const told = JSON.parse((await fetched(asAgent, id, 'JSON')) ?? '');
    expect(told).toMatchObject({ id, state: 'ENDED', visitor: { name: 'Elin' }, agent: { name: 'Maja' }, timeZone: 'Europe/Stockholm' });
    expect(told.entries.map(({ type }: { type: string }) => type)).toEqual(['MESSAGE', 'ROUTED', 'MESSAGE', 'NOTE', 'MESSAGE', 'CONVERSATION_ENDED']);
    expect(told.entries[2]).toMatchObject({ text: 'See here', files: [{ name: 'hello.txt', size: 1 }], author: { type: 'VISITOR', name: 'Elin' } });
    expect(told.entries[3]).toMatchObject({ internal: true, text: 'Secret of the house' });
  });

  test('is for who may read it: no visitor, no stranger; and the door asks again', async () => {
    const { world, id, asAgent, asVisitor } = await aTalk();
    expect(await fetched(asVisitor, id, 'TEXT')).toBeNull();
    const { group } = await world.siteWithGroup();
    const elsewhere = await newWorld();
    const strangers = [await world.as(await world.agent({ groups: [group] })), await elsewhere.as(await elsewhere.agent({ role: 'OWNER' }))];
    for (const stranger of strangers) {
      expect(await fetched(stranger, id, 'TEXT')).toBeNull();
      // As if the link had been made while the right was there.
      expect((await get(linkTo(stranger.actor, { kind: 'conversation', id, format: 'TEXT' }).path)).status).toBe(404);
    }
    expect((await get(linkTo(asVisitor.actor, { kind: 'conversation', id, format: 'TEXT' }).path)).status).toBe(404);
    const { path } = linkTo(asAgent.actor, { kind: 'conversation', id, format: 'TEXT' });
    expect((await get(path)).status).toBe(200);
    await archiveAgent(await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })), asAgent.actor.agentId);
    expect((await get(path)).status).toBe(404);
  });

  test('leaves a trace in the log: who, what, as what; told to nobody', async () => {
    const { world, id, asAgent, agent } = await aTalk();
    await fetched(asAgent, id, 'JSON');
    await listed(asAgent, { states: ['ENDED'] });
    const told = (await logOf(world)).filter(({ type }) => type === 'export.fetched');
    expect(told).toMatchObject([
      { actorId: agent.id, subjectId: id, conversationId: null, data: { format: 'JSON' } },
      { actorId: agent.id, subjectId: null, data: { format: 'CSV', filter: '{"states":["ENDED"]}', search: '' } },
    ]);
  });
});

describe('the list as CSV', () => {
  test('holds what the filter lets through and the reader may see, newest first, whatever the length', async () => {
    const world = await newWorld();
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
    const other = await world.siteWithGroup();
    // More than two pages, several of one moment.
    const rows = [];
    for (let n = 0; n < 2_050; n++) rows.push((await aThread(world, { startedAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(n / 7))), ...(n % 41 === 0 && { siteId: other.site.id }) })).id);
    const ids = (lines: string[]) => lines.slice(1).map((line) => line.split(',')[0]);
    const all = ids(await listed(owner));
    expect(new Set(all)).toEqual(new Set(rows));
    expect(all).toHaveLength(2_050);
    expect(ids(await listed(owner, { siteId: other.site.id }))).toHaveLength(50);
    expect(ids(await listed(owner, { startedFrom: new Date(Date.UTC(2026, 0, 1, 0, 292)) }))).toHaveLength(2_050 - 292 * 7);
    const agent = await world.as(await world.agent({ groups: [other.group], presence: 'AWAY' }));
    expect(ids(await listed(agent))).toHaveLength(50);
  }, 60_000);

  test('tells label, tags, rating, answer; cells are no formulas; Swedish readers get theirs', async () => {
    const { id, asAgent, world, agent } = await aChat();
    await addTag(asAgent, id, '=cmd|1');
    const [head, line] = await listed(asAgent);
    expect(head).toMatch(/^\uFEFFId,Started,Ended,State,Site,Agent,Visitor/);
    expect(line).toContain(",Open,");
    expect(line).toContain(`,Maja,Elin,,,'=cmd|1,1,,,`);
    const swedish = await world.as(await world.agent({ locale: 'sv', presence: 'AWAY' }));
    expect((await listed(swedish))[0]).toMatch(/^\uFEFFId;Startad;Avslutad/);
    expect(agent.name).toBe('Maja');
  });

  test('tells chats from messages that were left, and which chats were missed; so do the files of one', async () => {
    const { world, id, asAgent } = await aChat();
    await sql`update conversation set kind = 'MESSAGE' where workspace_id = ${world.workspaceId} and id = ${id}`;
    const chat = await anotherChat(world);
    await sql`update conversation set missed = true where workspace_id = ${world.workspaceId} and id = ${chat.id}`;
    const [head, ...lines] = await listed(asAgent);
    expect(head).toMatch(/,Rating,Comment,Kind,Missed$/);
    expect(new Map(lines.map((line) => [line.split(',')[0], line.split(',').slice(-2)]))).toEqual(new Map([[id, ['Message', 'No']], [chat.id, ['Chat', 'Yes']]]));
    const swedish = await world.as(await world.agent({ locale: 'sv', role: 'OWNER', presence: 'AWAY' }));
    expect((await listed(swedish)).map((line) => line.split(';').slice(-2).join()).toSorted()).toEqual(['Chatt,Ja', 'Meddelande,Nej', 'Slag,Missad']);
    const [asJson, missed] = [await fetched(asAgent, id, 'JSON'), await fetched(asAgent, chat.id, 'JSON')];
    expect([asJson, missed].map((told) => JSON.parse(told ?? ''))).toMatchObject([{ kind: 'MESSAGE', missed: false }, { kind: 'CHAT', missed: true }]);
    expect(await fetched(asAgent, id, 'TEXT')).toContain('Kind: Message\n');
    await transact(world.workspaceId, (tx) => finish(tx, { type: 'SYSTEM', workspaceId: world.workspaceId }, chat));
    expect(await fetched(asAgent, chat.id, 'TEXT')).toContain('The chat ended unanswered');
  });

  test('with words holds what the search finds', async () => {
    const world = await newWorld();
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
    const zipper = await aConversation(world, ['The zipper is broken']);
    await aConversation(world, ['Hello']);
    await indexAll(world);
    expect((await listed(owner, {}, 'zippers')).slice(1).map((line) => line.split(',')[0])).toEqual([zipper.id]);
  });

  test('is not for visitors, and its link is short', async () => {
    const { world, asVisitor, asAgent } = await aChat();
    await anotherChat(world);
    expect(await ask(asVisitor, '{ conversationsExport { path } }')).toMatchObject({ errors: [refusal('FORBIDDEN')] });
    expect((await get(linkTo(asVisitor.actor, { kind: 'list', filter: {}, search: '' }).path)).status).toBe(404);
    expect(() => linkTo(asAgent.actor, { kind: 'list', filter: { tag: 'x'.repeat(5_000) }, search: '' })).toThrow(expect.objectContaining(refusal('BAD_USER_INPUT')));
  });
});

describe('a link to an export', () => {
  test('holds for minutes, and cannot be made or changed by others', async () => {
    const { asAgent } = await aChat();
    const { path, expiresAt } = linkTo(asAgent.actor, { kind: 'list', filter: { startedFrom: new Date(0) }, search: '' });
    expect(readLink(path)).toMatchObject({ wanted: { filter: { startedFrom: new Date(0) } } });
    expect(readLink(path, expiresAt.getTime() - 1)).not.toBeNull();
    expect(readLink(path, expiresAt.getTime())).toBeNull();
    const [, told = '', signature = ''] = /^\/exports\/([\w-]+)\.([\w-]+)$/.exec(path) ?? [];
    for (const forged of [`/exports/${told}A.${signature}`, `/exports/${told}.${signature}A`, `/exports/${told}.`, `/exports/.${signature}`, '/exports/']) {
      expect(readLink(forged)).toBeNull();
      expect((await get(forged)).status).toBe(404);
    }
    expect((await fetch(`${server.url}${path}`, { method: 'POST' })).status).toBe(405);
  });

  test.each([
    ['=1+1', "'=1+1"], ['+46 70', "'+46 70"], ['-1', "'-1"], ['@a', "'@a"], ['\tx', "'\tx"], [' =1', "' =1"], ['a,b', '"a,b"'], ['a"b', '"a""b"'], ['a\nb', '"a\nb"'], ['å', 'å'],
  ])('a cell %j is written %j', (cell, written) => {
    expect(csvLine([cell], ',')).toBe(`${written}\r\n`);
  });

  test('numbers are written as the reader’s spreadsheet reads them, moments with their offset', () => {
    expect(csvLine([1.5, null, -2], ';')).toBe('1,5;;-2\r\n');
    expect(zoned(new Date('2026-11-22T09:05:12Z'), 'Europe/Stockholm')).toBe('2026-11-22T10:05:12+01:00');
    expect(zoned(new Date('2026-07-01T23:05:12Z'), 'Asia/Kolkata')).toBe('2026-07-02T04:35:12+05:30');
    expect(zoned(new Date('2026-11-22T09:05:12Z'), 'UTC')).toBe('2026-11-22T09:05:12+00:00');
  });
});
