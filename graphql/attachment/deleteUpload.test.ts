import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import type { Caller } from '../context.ts';
import { aChat, anotherChat } from '../conversation/conversation.factory.ts';
import { inParallel, mend } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { anUpload, attachmentRow, attachmentRows, keptOf } from './attachment.factory.ts';
import { createUpload } from './createUpload.ts';
import { linkOf } from './link.ts';
import { sweepUnsent } from './sweep.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

interface Answer {
  deleted: boolean;
  userErrors: object[];
}

const large = 25_000_000;
const announce = (clientId = newId(), size = large) => ({ clientId, name: 'film.mov', size });
const takeBack = async (caller: Caller, clientId: string): Promise<Answer> => {
  const { data, errors } = await ask(caller, 'mutation ($clientId: String!) { deleteUpload(clientId: $clientId) { deleted userErrors { code field } } }', { clientId });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { deleteUpload: Answer }).deleteUpload;
};
const [gone, nothing] = [true, false].map((deleted) => ({ deleted, userErrors: [] }));

describe('a file that is taken back', () => {
  test('makes room for another at once, counts once however often it is taken back, and is swept from storage', async () => {
    const { world, asVisitor } = await aChat();
    await inParallel(9, () => createUpload(asVisitor, announce()));
    const { clientId } = await anUpload(asVisitor, 'Hello');
    await expect(createUpload(asVisitor, announce())).rejects.toMatchObject(mend('TOO_MANY', 'size'));
    const answers = await inParallel(5, () => takeBack(asVisitor, clientId));
    expect(answers.filter((answer) => answer.deleted)).toEqual([gone]);
    expect(await takeBack(asVisitor, clientId)).toEqual(nothing);
    await createUpload(asVisitor, announce());
    expect(await keptOf(world)).toHaveLength(1);
    await sweepUnsent();
    expect([await keptOf(world), (await attachmentRows(world)).length]).toEqual([[], 10]);
    expect(await takeBack(asVisitor, clientId)).toEqual(nothing);
  });

  test('cannot be sent, fetched or announced again, nor does what still arrives of it stay', async () => {
    const { world, id, asAgent } = await aChat();
    const file = await anUpload(asAgent);
    const link = server.url + linkOf('file', asAgent.actor, file);
    expect((await fetch(link)).status).toBe(200);
    await takeBack(asAgent, file.clientId);
    expect((await fetch(link)).status).toBe(404);
    await expect(sendMessage(asAgent, { conversationId: id, clientId: 'm', text: '', attachmentIds: [file.id] })).rejects.toMatchObject(mend('UNKNOWN', 'attachmentIds'));
    await expect(createUpload(asAgent, announce(file.clientId, file.size))).rejects.toMatchObject(mend('TAKEN', 'clientId'));

    const { path } = await createUpload(asAgent, announce('late', 5));
    await takeBack(asAgent, 'late');
    expect((await fetch(server.url + path, { method: 'PUT', body: 'Hello' })).status).toBe(404);
    await sweepUnsent();
    expect(await keptOf(world)).toEqual([]);
  });

  test('is one’s own: neither a colleague, another visitor nor somebody of another workspace takes it', async () => {
    const { world, asAgent, asVisitor } = await aChat();
    const { visitorId } = await anotherChat(world);
    const elsewhere = await aChat();
    const others = [await world.as(await world.agent({ role: 'OWNER' })), await world.asVisitor({ ...(await world.visitor()), id: visitorId }), await world.asPartner('SEND_MESSAGES'), elsewhere.asAgent, elsewhere.asVisitor];
    for (const uploader of [asAgent, asVisitor]) {
      const { id, clientId } = await anUpload(uploader);
      for (const other of others) expect(await takeBack(other, clientId)).toEqual(nothing);
      expect((await attachmentRow(uploader, id)).deletedAt).toBeNull();
      expect(await takeBack(uploader, clientId)).toEqual(gone);
    }
    expect((await ask(null, 'mutation { deleteUpload(clientId: "x") { deleted } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('is not one that is in a message, also when both come at once', async () => {
    const { world, id, asVisitor } = await aChat();
    const files = await inParallel(8, () => anUpload(asVisitor));
    const outcomes = await Promise.all(files.map(async (file) => {
      const send = sendMessage(asVisitor, { conversationId: id, clientId: file.id, text: '', attachmentIds: [file.id] }).then(() => true, () => false);
      const [sent, answer] = await Promise.all([send, takeBack(asVisitor, file.clientId)]);
      return { sent, deleted: answer.deleted };
    }));
    for (const { sent, deleted } of outcomes) expect(deleted).toBe(!sent);
    const last = await anUpload(asVisitor);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'last', text: '', attachmentIds: [last.id] });
    const sent = [...files.filter((_, index) => outcomes[index]?.sent), last];
    for (const { clientId } of sent) expect(await takeBack(asVisitor, clientId)).toEqual(nothing);
    await sweepUnsent();
    expect((await attachmentRows(world)).map((row) => row.id)).toEqual(sent.map((row) => row.id).toSorted());
  });

  test('is named as it was announced', async () => {
    const { asVisitor } = await aChat();
    expect(await takeBack(asVisitor, ' ')).toEqual({ deleted: false, userErrors: [{ code: 'BLANK', field: 'clientId' }] });
  });
});
