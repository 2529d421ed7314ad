import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { anUpload, attachmentRow } from '../attachment/attachment.factory.ts';
import { createUpload } from '../attachment/createUpload.ts';
import { linkOf } from '../attachment/link.ts';
import { ask } from '../ask.factory.ts';
import type { Caller } from '../context.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { toldOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { loadersOf } from '../loaders.ts';
import { sendMessage } from '../message/message.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { aRapidResponse } from './rapidResponse.factory.ts';
import { archiveRapidResponse, createRapidResponse, restoreRapidResponse, updateRapidResponse } from './rapidResponse.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const manages = { permissions: ['MANAGE_RAPID_RESPONSES'] };
const prices = { clientId: 'prices', name: 'prices', text: 'Here they are.' };

interface Shown {
  rapidResponses: { name: string; files: { id: string; name: string; size: number; type: string; path: string }[] }[];
}

/** The names of the files of the first answer that the caller sees, asked for anew. */
async function namesFor(caller: Caller): Promise<string[] | undefined> {
  const { data } = await ask({ ...caller, loaders: loadersOf(caller.directory) }, '{ rapidResponses { files { name } } }');
  return (data as unknown as Shown).rapidResponses[0]?.files.map(({ name }) => name);
}

async function ids(caller: Caller, ...names: string[]): Promise<string[]> {
  const rows = [];
  for (const name of names) rows.push(await anUpload(caller, name, `${name}.txt`));
  return rows.map(({ id }) => id);
}

describe('a saved answer with files', () => {
  test('shows them in the order that was given, each with links of one’s own', async () => {
    const world = await newWorld();
    const [caller, colleague] = [await world.as(await world.agent(manages)), await world.as(await world.agent())];
    await createRapidResponse(caller, { ...prices, sharing: 'EVERYONE', attachmentIds: await ids(caller, 'b', 'a') });
    for (const reader of [caller, colleague]) {
      const { data } = await ask(reader, '{ rapidResponses { name files { id name size type path image { width } } } }');
      const [answer] = (data as unknown as Shown).rapidResponses;
      expect(answer?.files).toMatchObject([{ name: 'b.txt', size: 1, type: 'text/plain', image: null }, { name: 'a.txt' }]);
      expect(await (await fetch(server.url + answer?.files[0]?.path)).text()).toBe('b');
    }
  });

  test('keeps some, gets some and loses some, whoever uploaded them; the same once more tells nobody', async () => {
    const world = await newWorld();
    const [caller, other] = [await world.as(await world.agent(manages)), await world.as(await world.agent(manages))];
    const [a = '', b = ''] = await ids(caller, 'a', 'b');
    const { id } = await createRapidResponse(caller, { ...prices, sharing: 'EVERYONE', attachmentIds: [a, b] });
    const [c = ''] = await ids(other, 'c');
    await updateRapidResponse(other, { id, attachmentIds: [c, b.toUpperCase()] });
    expect(await namesFor(caller)).toEqual(['c.txt', 'b.txt']);
    const told = await toldOf(world);
    await updateRapidResponse(caller, { id, attachmentIds: [c, b] });
    expect(await toldOf(world)).toEqual(told);
    await updateRapidResponse(caller, { id, text: 'New' });
    expect(await namesFor(caller)).toEqual(['c.txt', 'b.txt']);
    await updateRapidResponse(caller, { id, attachmentIds: [] });
    expect(await namesFor(caller)).toEqual([]);
    expect((await toldOf(world)).slice(told.length)).toHaveLength(2);
    await expect(updateRapidResponse(caller, { id, attachmentIds: [a] })).rejects.toMatchObject(mend('UNKNOWN', 'attachmentIds'));
  });

  test('said once more has the files of the first time, and leaves other uploads alone', async () => {
    const world = await newWorld();
    const caller = await world.as(await world.agent());
    const [a = '', b = ''] = await ids(caller, 'a', 'b');
    const first = await createRapidResponse(caller, { ...prices, attachmentIds: [a] });
    expect(await createRapidResponse(caller, { ...prices, attachmentIds: [b] })).toEqual(first);
    expect(await namesFor(caller)).toEqual(['a.txt']);
    expect(await attachmentRow(caller, b)).toMatchObject({ rapidResponseId: null, deletedAt: null });
  });

  test('is saved for everyone by a partner who may', async () => {
    const world = await newWorld();
    const partner = await world.asPartner('MANAGE_RAPID_RESPONSES');
    await createRapidResponse(partner, { ...prices, sharing: 'EVERYONE', attachmentIds: await ids(partner, 'a') });
    expect(await namesFor(await world.as(await world.agent()))).toEqual(['a.txt']);
  });

  test('is not saved when one is not the caller’s, not there, in use, or there are too many', async () => {
    const { world, id: conversationId, asAgent } = await aChat(manages);
    const colleague = await world.as(await world.agent());
    const [mine = '', sent = '', held = ''] = await ids(asAgent, 'mine', 'sent', 'held');
    await sendMessage(asAgent, { conversationId, clientId: 's', text: '', attachmentIds: [sent] });
    await createRapidResponse(asAgent, { clientId: 'h', name: 'h', text: 'H', attachmentIds: [held] });
    const { attachmentId: notStored } = await createUpload(asAgent, { clientId: 'n', name: 'n', size: 5 });
    const wrong: [string[], 'UNKNOWN' | 'NOT_STORED' | 'INVALID' | 'TOO_MANY'][] = [
      [[mine, ...(await ids(colleague, 'theirs'))], 'UNKNOWN'],
      [[mine, sent], 'UNKNOWN'],
      [[mine, held], 'UNKNOWN'],
      [[mine, newId()], 'UNKNOWN'],
      [[mine, 'nonsense'], 'UNKNOWN'],
      [[mine, notStored], 'NOT_STORED'],
      [[mine, mine], 'INVALID'],
      [Array.from({ length: 11 }, newId), 'TOO_MANY'],
    ];
    const answer = await createRapidResponse(asAgent, { clientId: 'a', name: 'a', text: 'A' });
    const told = await toldOf(world);
    for (const [attachmentIds, code] of wrong) {
      await expect(createRapidResponse(asAgent, { ...prices, attachmentIds })).rejects.toMatchObject(mend(code, 'attachmentIds'));
      await expect(updateRapidResponse(asAgent, { id: answer.id, text: 'B', attachmentIds })).rejects.toMatchObject(mend(code, 'attachmentIds'));
    }
    expect(await toldOf(world)).toEqual(told);
    expect(await attachmentRow(asAgent, mine)).toMatchObject({ rapidResponseId: null, deletedAt: null });
    const late = sendMessage(asAgent, { conversationId, clientId: 'l', text: '', attachmentIds: [held] });
    await expect(late).rejects.toMatchObject(mend('UNKNOWN', 'attachmentIds'));
  });
});

describe('a file of a saved answer', () => {
  /** How the link and the field answer whoever asks. */
  const asked = async (caller: Caller, id: string) => {
    const { status } = await fetch(`${server.url}${linkOf('file', caller.actor, { workspaceId: caller.actor.workspaceId, id })}`);
    const { data } = await ask(caller, `{ attachment(id: "${id}") { name } }`);
    return [status, (data as unknown as { attachment: unknown }).attachment !== null];
  };
  const [yes, no] = [[200, true], [404, false]];

  async function shared() {
    const world = await newWorld();
    const [chosen, member, stranger] = [await world.agent({ groups: [] }), await world.agent(), await world.agent({ groups: [] })];
    const manager = await world.as(await world.agent({ ...manages, groups: [] }));
    const [file = ''] = await ids(manager, 'a');
    const answer = await createRapidResponse(manager, { ...prices, sharing: 'CHOSEN', agentIds: [chosen.id], groupIds: [world.group.id], attachmentIds: [file] });
    return { world, chosen: await world.as(chosen), member: await world.as(member), stranger: await world.as(stranger), manager, file, answer };
  }

  test('is fetched by those who see the answer, and by nobody else', async () => {
    const { world, chosen, member, stranger, manager, file } = await shared();
    for (const caller of [chosen, member, manager]) expect(await asked(caller, file)).toEqual(yes);
    const outside = await newWorld();
    const others: Caller[] = [
      stranger,
      await world.asVisitor(await world.visitor()),
      await outside.as(await outside.agent({ role: 'OWNER' })),
      await outside.asVisitor(await outside.visitor()),
    ];
    for (const caller of others) expect(await asked(caller, file)).toEqual(no);
    expect((await ask(await world.asPartner('MANAGE_RAPID_RESPONSES'), `{ attachment(id: "${file}") { name } }`)).data).toEqual({ attachment: { name: 'a.txt' } });
    expect((await ask(await world.asPartner('SEND_MESSAGES'), `{ attachment(id: "${file}") { name } }`)).data).toEqual({ attachment: null });
  });

  test('is no longer fetched by whom it is not shared with any more, nor by who uploaded it', async () => {
    const { world, chosen, member, manager, file, answer } = await shared();
    const heir = await world.as(await world.agent(manages));
    await updateRapidResponse(heir, { id: answer.id, agentIds: [], groupIds: [world.group.id] });
    expect([await asked(chosen, file), await asked(member, file)]).toEqual([no, yes]);
    await updateRapidResponse(heir, { id: answer.id, sharing: 'OWN' });
    for (const caller of [member, manager]) expect(await asked(caller, file)).toEqual(no);
    expect(await asked(heir, file)).toEqual(yes);
  });

  test('is gone with the answer, and back with it', async () => {
    const { member, manager, file, answer } = await shared();
    await archiveRapidResponse(manager, answer.id);
    for (const caller of [member, manager]) expect(await asked(caller, file)).toEqual(no);
    await restoreRapidResponse(manager, answer.id);
    expect(await asked(member, file)).toEqual(yes);
    expect(await namesFor(member)).toEqual(['a.txt']);
  });

  test('is no visitor’s to save, and no answer gets it of another workspace', async () => {
    const [world, outside] = [await newWorld(), await newWorld()];
    const visitor = await world.asVisitor(await world.visitor());
    const [theirs = ''] = await ids(visitor, 'a');
    await expect(createRapidResponse(visitor, { ...prices, attachmentIds: [theirs] })).rejects.toMatchObject(refusal('FORBIDDEN'));
    const agent = await world.as(await world.agent());
    const [foreign = ''] = await ids(await outside.as(await outside.agent()), 'b');
    for (const id of [theirs, foreign]) {
      await expect(createRapidResponse(agent, { ...prices, attachmentIds: [id] })).rejects.toMatchObject(mend('UNKNOWN', 'attachmentIds'));
    }
  });
});

test('the database refuses a file that is in an answer and in a message, or in one before it has arrived, or deleted', async () => {
  const { world, id: conversationId, asAgent } = await aChat();
  const [file = ''] = await ids(asAgent, 'a');
  await sendMessage(asAgent, { conversationId, clientId: 's', text: '', attachmentIds: [file] });
  const { attachmentId } = await createUpload(asAgent, { clientId: 'n', name: 'n', size: 5 });
  const { id: rapidResponseId } = await aRapidResponse(world.workspaceId);
  for (const id of [file, attachmentId]) {
    await expect(put(world, id, rapidResponseId)).rejects.toThrow(/attachment_held/);
  }
  const deleted = sql`update attachment set deleted_at = now() where workspace_id = ${world.workspaceId} and id = ${file}`;
  await expect(deleted).rejects.toThrow(/attachment_held/);
});

const put = ({ workspaceId }: World, id: string, rapidResponseId: string) =>
  sql`update attachment set rapid_response_id = ${rapidResponseId} where workspace_id = ${workspaceId} and id = ${id}`;
