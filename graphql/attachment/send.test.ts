import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { ask } from '../ask.factory.ts';
import { aChat, anotherChat, rowOf, threadOf } from '../conversation/conversation.factory.ts';
import { startConversation } from '../conversation/start.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { indexAll } from '../search/search.factory.ts';
import { searchConversations } from '../search/search.ts';
import { newWorld } from '../world.factory.ts';
import { anUpload, attachmentRow } from './attachment.factory.ts';
import { createUpload } from './createUpload.ts';

const message = (conversationId: string, attachmentIds: string[], text = '') => ({ conversationId, clientId: newId(), text, attachmentIds });

describe('a message with files', () => {
  test('needs no text, and its files stand in the order that was given', async () => {
    const { id, asVisitor, asAgent } = await aChat();
    const files = [await anUpload(asVisitor, 'b', 'b.txt'), await anUpload(asVisitor, 'a', 'a.txt')];
    await sendMessage(asVisitor, message(id, files.map((file) => file.id)));
    const { data } = await ask(asAgent, `{ conversation(id: "${id}") {
      lastMessage { text } messages(last: 1) { nodes { text attachments { id name size type image { width } } } } } }`);
    const shown = files.map((file) => ({ id: file.id, name: file.name, size: 1, type: 'text/plain', image: null }));
    expect(data).toEqual({ conversation: { lastMessage: { text: '📎 b.txt, a.txt' }, messages: { nodes: [{ text: '', attachments: shown }] } } });
  });

  test('and text has both; the lists show the text', async () => {
    const { world, id, asAgent } = await aChat();
    const { id: file } = await anUpload(asAgent);
    await sendMessage(asAgent, message(id, [file], 'Here it is'));
    expect(await rowOf(world, id)).toMatchObject({ lastMessageText: 'Here it is', messageCount: 2, visitorUnread: 1 });
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'message.sent', actorType: 'AGENT' });
    expect((await threadOf(world, id)).at(-1)).toMatchObject({ text: 'Here it is', fileNames: 'hello.txt' });
  });

  test('sent a hundred times at once is sent once', async () => {
    const { world, id, asVisitor } = await aChat();
    const { id: file } = await anUpload(asVisitor);
    const input = message(id, [file]);
    const sent = await inParallel(100, () => sendMessage(asVisitor, input));
    expect(new Set(sent.map((one) => one.id)).size).toBe(1);
    expect(await threadOf(world, id)).toHaveLength(2);
  });

  test('can begin a conversation', async () => {
    const world = await newWorld();
    const asVisitor = await world.asVisitor(await world.visitor());
    const { id: file } = await anUpload(asVisitor);
    const { conversation, message: first } = await startConversation(asVisitor, { clientId: 'a', text: '', attachmentIds: [file] });
    expect([first.text, conversation.lastMessageText]).toEqual(['', '📎 hello.txt']);
    expect(await attachmentRow(asVisitor, file)).toMatchObject({ conversationId: conversation.id, messageSeq: first.seq });
  });

  test('is found by the names of its files', async () => {
    const { world, id, asVisitor } = await aChat();
    const { id: file } = await anUpload(asVisitor, 'x', 'Kvitto tältet.pdf');
    await sendMessage(asVisitor, message(id, [file]));
    await indexAll(world);
    const { nodes } = await searchConversations({ type: 'SYSTEM', ...world }, { search: 'kvitto', first: 9 });
    const spot = await nodes[0]?.spot();
    expect([nodes[0]?.conversation.id, spot?.excerpt.find(({ found }) => found)?.text]).toEqual([id, 'Kvitto']);
  });

  test('does not come without them: whatever is wrong with one, nothing is sent', async () => {
    const { world, id, asVisitor, asAgent } = await aChat();
    const mine = (await anUpload(asVisitor)).id;
    const sent = (await anUpload(asVisitor)).id;
    await sendMessage(asVisitor, message(id, [sent]));
    const strangers = await anotherChat(world);
    const stranger = await world.asVisitor({ ...(await world.visitor()), id: strangers.visitorId });
    const { attachmentId: notStored } = await createUpload(asVisitor, { clientId: 'n', name: 'n', size: 5 });
    const before = await threadOf(world, id);
    const wrong: [string[], string][] = [
      [[mine, (await anUpload(stranger)).id], 'UNKNOWN'],
      [[mine, (await anUpload(asAgent)).id], 'UNKNOWN'],
      [[mine, sent], 'UNKNOWN'],
      [[mine, newId()], 'UNKNOWN'],
      [[mine, 'nonsense'], 'UNKNOWN'],
      [[mine, notStored], 'NOT_STORED'],
      [[mine, mine.toUpperCase()], 'INVALID'],
      [Array.from({ length: 11 }, newId), 'TOO_MANY'],
    ];
    for (const [ids, code] of wrong) await expect(sendMessage(asVisitor, message(id, ids, 'Text'))).rejects.toMatchObject(mend(code as 'UNKNOWN', 'attachmentIds'));
    expect(await threadOf(world, id)).toEqual(before);
    expect((await attachmentRow(asVisitor, mine)).conversationId).toBeNull();
    await expect(sendMessage(asVisitor, message(id, []))).rejects.toMatchObject(mend('BLANK', 'text'));
  });

  test('two at once that want the same file: one gets it', async () => {
    const { id, asVisitor } = await aChat();
    const { id: file } = await anUpload(asVisitor);
    const outcomes = await Promise.allSettled([0, 1, 2, 3].map(() => sendMessage(asVisitor, message(id, [file]))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is sent by a partner in an agent’s name, with files of its own key', async () => {
    const { world, id, agent } = await aChat();
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const { id: file } = await anUpload(partner);
    expect(await sendMessage(partner, { ...message(id, [file]), agentId: agent.id })).toMatchObject({ author: 'AGENT', fileNames: 'hello.txt' });
  });

  test('and the database refuses one that is empty', async () => {
    const { world, id } = await aChat();
    const empty = sql`update message set text = '' where workspace_id = ${world.workspaceId} and conversation_id = ${id}`;
    await expect(empty).rejects.toThrow(/message_text/);
  });
});
