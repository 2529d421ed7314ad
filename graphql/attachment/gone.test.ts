import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { banVisitor } from '../ban/ban.ts';
import { aChat, rowOf, threadOf } from '../conversation/conversation.factory.ts';
import { mend } from '../expected.factory.ts';
import { deleteMessage } from '../message/change.ts';
import { sendMessage } from '../message/message.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { anUpload, attachmentRow, keptOf } from './attachment.factory.ts';
import { createUpload } from './createUpload.ts';
import { linkOf } from './link.ts';
import { sweepUnsent } from './sweep.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

/** Maja has sent a file. */
async function sentFile(text = '') {
  const chat = await aChat();
  const file = await anUpload(chat.asAgent, 'Secret price list', 'prices.txt');
  const message = await sendMessage(chat.asAgent, { conversationId: chat.id, clientId: 'f', text, attachmentIds: [file.id] });
  return { ...chat, file, place: { conversationId: chat.id, id: message.id } };
}

describe('the files of a deleted message', () => {
  test('are no longer told of, and links that were given before give nothing, to nobody', async () => {
    const { world, id, asAgent, asVisitor, file, place } = await sentFile('Here');
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    const everybody = [asAgent, asVisitor, owner];
    const links = everybody.map(({ actor }) => linkOf('file', actor, file));
    for (const link of links) expect((await fetch(server.url + link)).status).toBe(200);
    await deleteMessage(asAgent, place);
    for (const link of links) expect((await fetch(server.url + link)).status).toBe(404);
    const query = `{ attachment(id: "${file.id}") { path } conversation(id: "${id}") { messages(last: 1) { nodes { text attachments { path } } } } }`;
    for (const caller of everybody) {
      expect((await ask(caller, query)).data).toEqual({ attachment: null, conversation: { messages: { nodes: [{ text: '', attachments: [] }] } } });
    }
    expect((await threadOf(world, id)).at(-1)).toMatchObject({ text: '', fileNames: null });
  });

  test('of files only leaves its names in no list, cannot be sent once more, and is swept from storage at once', async () => {
    const { world, id, asAgent, file, place } = await sentFile();
    expect(await rowOf(world, id)).toMatchObject({ lastMessageText: '📎 prices.txt' });
    await deleteMessage(asAgent, place);
    expect(await rowOf(world, id)).toMatchObject({ lastMessageText: '' });
    const again = sendMessage(asAgent, { conversationId: id, clientId: 'again', text: '', attachmentIds: [file.id] });
    await expect(again).rejects.toMatchObject(mend('UNKNOWN', 'attachmentIds'));
    await sweepUnsent();
    expect(await keptOf(world)).toEqual([]);
    await expect(attachmentRow(asAgent, file.id)).rejects.toThrow();
  });
});

test('a banned visitor fetches nothing and uploads nothing, though the links still hold', async () => {
  const { id, asAgent, asVisitor, file } = await sentFile();
  const link = server.url + linkOf('file', asVisitor.actor, file);
  const upload = await createUpload(asVisitor, { clientId: 'u', name: 'u.txt', size: 1 });
  expect((await fetch(link)).status).toBe(200);
  await banVisitor(asAgent, { clientId: 'ban', conversationId: id, reason: 'Rude' });
  expect((await fetch(link)).status).toBe(404);
  expect((await fetch(server.url + upload.path, { method: 'PUT', body: 'x' })).status).toBe(404);
  expect((await fetch(server.url + linkOf('file', asAgent.actor, file))).status).toBe(200);
});
