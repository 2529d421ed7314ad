import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { storage } from '../../integrations/storage/storage.ts';
import { anUpload, attachmentRow, attachmentRows, keptOf } from '../attachment/attachment.factory.ts';
import { deleteUpload } from '../attachment/deleteUpload.ts';
import { png } from '../attachment/hostilePictures.factory.ts';
import { keysOf } from '../attachment/keys.ts';
import { sweepUnsent } from '../attachment/sweep.ts';
import type { Caller } from '../context.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { deleteMessage } from '../message/change.ts';
import { sendMessage } from '../message/message.ts';
import { updateWorkspace } from '../workspace/update.ts';
import { newWorld } from '../world.factory.ts';
import { copyRapidResponseFile } from './copyFile.ts';
import { archiveRapidResponse, createRapidResponse, restoreRapidResponse, updateRapidResponse } from './rapidResponse.ts';

/** Maja has a conversation, and an answer with a file. */
async function withAnswer(content: string | Buffer = 'Prices of 2026', name = 'prices.txt') {
  const chat = await aChat({ permissions: ['MANAGE_RAPID_RESPONSES'] });
  const { id: fileId } = await anUpload(chat.asAgent, content, name);
  const answer = await createRapidResponse(chat.asAgent, { clientId: 'a', name: 'prices', text: 'Here', sharing: 'EVERYONE', attachmentIds: [fileId] });
  const copy = (clientId = newId(), caller: Caller = chat.asAgent) => copyRapidResponseFile(caller, { clientId, attachmentId: fileId });
  const send = (attachmentId: string) => sendMessage(chat.asAgent, { conversationId: chat.id, clientId: newId(), text: 'Here', attachmentIds: [attachmentId] });
  return { ...chat, fileId, answer, copy, send };
}

async function contentOf(caller: Caller, id: string): Promise<string | null> {
  const stream = await storage().read(keysOf(await attachmentRow(caller, id)).file);
  return stream && text(stream);
}

/** As if a day had gone by. */
const age = ({ actor: { workspaceId } }: Caller) => sql`update attachment set created_at = now() - interval '25 hours' where workspace_id = ${workspaceId}`;

describe('a copy of a file of a saved answer', () => {
  test('is an upload of one’s own that has arrived, with the same bytes and previews', async () => {
    const { world, asAgent, fileId, copy, send } = await withAnswer(await png(), 'tent.png');
    const { attachmentId, stored } = await copy();
    const [original, made] = [await attachmentRow(asAgent, fileId), await attachmentRow(asAgent, attachmentId)];
    expect(stored).toBe(true);
    const { key, name, size, type, width, height } = original;
    expect(made).toMatchObject({ key, name, size, type, width, height, uploaderId: asAgent.actor.agentId, rapidResponseId: null });
    expect(made.id).not.toBe(original.id);
    expect(await send(attachmentId)).toMatchObject({ fileNames: 'tent.png' });
    expect((await attachmentRow(asAgent, fileId)).conversationId).toBeNull();
    expect(await keptOf(world)).toHaveLength(3);
  });

  test('asked for a hundred times at once is made once, and is told of also when the answer has changed', async () => {
    const { world, asAgent, answer, copy } = await withAnswer();
    const made = await inParallel(100, () => copy('c'));
    expect(new Set(made.map(({ attachmentId }) => attachmentId)).size).toBe(1);
    expect(await attachmentRows(world)).toHaveLength(2);
    await updateRapidResponse(asAgent, { id: answer.id, attachmentIds: [] });
    expect((await copy('c')).attachmentId).toBe(made[0]?.attachmentId);
    await expect(copy('another')).rejects.toMatchObject(mend('UNKNOWN', 'attachmentId'));
  });

  test('is had by those who see the answer: agents, and partners who may send', async () => {
    const { world, fileId, copy } = await withAnswer();
    expect(await copy(newId(), await world.as(await world.agent()))).toMatchObject({ stored: true });
    expect(await copy(newId(), await world.asPartner('SEND_MESSAGES'))).toMatchObject({ stored: true });
    const outside = await newWorld();
    for (const caller of [await world.asVisitor(await world.visitor()), await outside.asVisitor(await outside.visitor()), await world.asPartner()]) {
      await expect(copy(newId(), caller)).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
    const owner = await outside.as(await outside.agent({ role: 'OWNER' }));
    for (const attachmentId of [fileId, newId(), 'nonsense']) {
      await expect(copyRapidResponseFile(owner, { clientId: newId(), attachmentId })).rejects.toMatchObject(mend('UNKNOWN', 'attachmentId'));
    }
  });

  test('is not had of a colleague’s own answer, of one that is deleted, of an upload, or of a message', async () => {
    const { world, asAgent, answer, copy, send } = await withAnswer();
    const colleague = await world.as(await world.agent());
    const unsent = await anUpload(asAgent);
    const { attachmentId: sent } = await copy();
    await send(sent);
    for (const attachmentId of [unsent.id, sent]) {
      await expect(copyRapidResponseFile(asAgent, { clientId: newId(), attachmentId })).rejects.toMatchObject(mend('UNKNOWN', 'attachmentId'));
    }
    await archiveRapidResponse(asAgent, answer.id);
    await expect(copy()).rejects.toMatchObject(mend('UNKNOWN', 'attachmentId'));
    await restoreRapidResponse(asAgent, answer.id);
    await updateRapidResponse(asAgent, { id: answer.id, sharing: 'OWN' });
    await expect(copy(newId(), colleague)).rejects.toMatchObject(mend('UNKNOWN', 'attachmentId'));
    expect(await copy()).toMatchObject({ stored: true });
  });

  test('keeps to the workspace’s limit as it is now, and to how much may wait', async () => {
    const { world, fileId, copy } = await withAnswer(Buffer.alloc(1_000_001));
    for (let n = 0; n < 50; n++) await copy();
    await expect(copy()).rejects.toMatchObject(mend('TOO_MANY', null));
    await updateWorkspace(await world.as(await world.agent({ role: 'OWNER' })), { maxFileMegabytes: 1 });
    const late = copyRapidResponseFile(await world.as(await world.agent()), { clientId: newId(), attachmentId: fileId });
    await expect(late).rejects.toMatchObject(mend('TOO_LARGE', 'size'));
  });
});

describe('what was sent', () => {
  test('stays as it was when the answer gets other files, and is deleted, and all is swept', async () => {
    const { world, asAgent, fileId, answer, copy, send } = await withAnswer();
    const { attachmentId } = await copy();
    await send(attachmentId);
    const next = await anUpload(asAgent, 'Prices of 2027', 'prices.txt');
    await updateRapidResponse(asAgent, { id: answer.id, attachmentIds: [next.id] });
    await age(asAgent);
    await sweepUnsent();
    await expect(attachmentRow(asAgent, fileId)).rejects.toThrow();
    expect([await contentOf(asAgent, attachmentId), await contentOf(asAgent, next.id)]).toEqual(['Prices of 2026', 'Prices of 2027']);
    await archiveRapidResponse(asAgent, answer.id);
    await sweepUnsent();
    expect([await contentOf(asAgent, attachmentId), await contentOf(asAgent, next.id)]).toEqual(['Prices of 2026', 'Prices of 2027']);
    await restoreRapidResponse(asAgent, answer.id);
    expect(await keptOf(world)).toHaveLength(2);
  });

  test('goes with its message, and the answer keeps its own; storage lets go of the bytes with the last of them', async () => {
    const { world, id: conversationId, asAgent, fileId, answer, copy, send } = await withAnswer();
    const [first, second] = [await send((await copy()).attachmentId), await send((await copy()).attachmentId)];
    await deleteMessage(asAgent, { conversationId, id: first.id });
    await sweepUnsent();
    expect([await attachmentRows(world), await keptOf(world)].map((all) => all.length)).toEqual([2, 1]);
    expect(await contentOf(asAgent, fileId)).toBe('Prices of 2026');
    await updateRapidResponse(asAgent, { id: answer.id, attachmentIds: [] });
    await sweepUnsent();
    expect([await attachmentRows(world), await keptOf(world)].map((all) => all.length)).toEqual([1, 1]);
    await deleteMessage(asAgent, { conversationId, id: second.id });
    await sweepUnsent();
    expect([await attachmentRows(world), await keptOf(world)].map((all) => all.length)).toEqual([0, 0]);
  });

  test('does not leave bytes behind when all of them go at once', async () => {
    const { world, asAgent, answer, copy } = await withAnswer();
    for (let n = 0; n < 3; n++) await copy();
    await updateRapidResponse(asAgent, { id: answer.id, attachmentIds: [] });
    await age(asAgent);
    await inParallel(4, () => sweepUnsent());
    expect([await attachmentRows(world), await keptOf(world)]).toEqual([[], []]);
  });
});

test('what is not used is swept after a day, and the answer’s file is not, however old', async () => {
  const { world, asAgent, fileId, copy, send } = await withAnswer();
  const { attachmentId } = await copy('c');
  await age(asAgent);
  await sweepUnsent();
  expect((await attachmentRows(world)).map(({ id }) => id)).toEqual([fileId]);
  await expect(send(attachmentId)).rejects.toMatchObject(mend('UNKNOWN', 'attachmentIds'));
  const again = await copy('c');
  await send(again.attachmentId);
  expect(await contentOf(asAgent, again.attachmentId)).toBe('Prices of 2026');
});

test('a copy can be taken back, and the answer’s file stays; that one cannot be taken back as if it were an upload', async () => {
  const { world, asAgent, fileId, copy } = await withAnswer();
  await copy('c');
  const { clientId } = await attachmentRow(asAgent, fileId);
  expect([await deleteUpload(asAgent, clientId), await deleteUpload(asAgent, 'c')]).toEqual([false, true]);
  await sweepUnsent();
  expect([(await attachmentRows(world)).map(({ id }) => id), await keptOf(world)].map((all) => all.length)).toEqual([1, 1]);
  expect(await contentOf(asAgent, fileId)).toBe('Prices of 2026');
});

test('whoever copies while the answer changes and all is swept has the whole file, or is told that it is gone', async () => {
  for (let round = 0; round < 10; round++) {
    const { world, asAgent, answer, copy } = await withAnswer(`Round ${round}`);
    const [copies] = await Promise.all([
      Promise.allSettled(Array.from({ length: 6 }, () => copy())),
      updateRapidResponse(asAgent, { id: answer.id, attachmentIds: [] }).then(() => sweepUnsent()),
      sweepUnsent(),
    ]);
    const made = copies.flatMap((one) => (one.status === 'fulfilled' ? [one.value.attachmentId] : []));
    for (const one of copies) if (one.status === 'rejected') expect(one.reason).toMatchObject(mend('UNKNOWN', 'attachmentId'));
    for (const id of made) expect(await contentOf(asAgent, id)).toBe(`Round ${round}`);
    await sweepUnsent();
    expect(await keptOf(world)).toHaveLength(made.length > 0 ? 1 : 0);
  }
});
