import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { archiveAgent } from '../agent/archive.ts';
import type { Caller } from '../context.ts';
import { aChat, anotherChat } from '../conversation/conversation.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { newWorld } from '../world.factory.ts';
import { anUpload } from './attachment.factory.ts';
import { linkOf, linksEnd, readLink } from './link.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

/** A visitor's file in a conversation, and everybody who might want it. */
async function house() {
  const chat = await aChat();
  const { world, id, asVisitor } = chat;
  const file = await anUpload(asVisitor, 'For Maja only');
  await sendMessage(asVisitor, { conversationId: id, clientId: 'f', text: '', attachmentIds: [file.id] });
  const status = async ({ actor }: Caller) => (await fetch(`${server.url}${linkOf('file', actor, file)}`)).status;
  const shown = async (caller: Caller) => (await ask(caller, `{ attachment(id: "${file.id}") { name } }`)).data;
  const sister = await anotherChat(world);
  const other = await world.siteWithGroup();
  return { ...chat, file, status, shown, sister: await world.asVisitor({ ...(await world.visitor()), id: sister.visitorId }), other };
}

describe('a file that has been sent', () => {
  test('is fetched by those in the conversation, and those who may read along', async () => {
    const { world, asVisitor, asAgent, status, shown } = await house();
    const colleague = await world.as(await world.agent());
    for (const caller of [asVisitor, asAgent, colleague]) {
      expect([await status(caller), await shown(caller)]).toEqual([200, { attachment: { name: 'hello.txt' } }]);
    }
  });

  test('by nobody else: another visitor, an agent of another group, a partner without the right, another workspace', async () => {
    const { world, status, shown, sister, other } = await house();
    const elsewhere = await newWorld();
    const strangers = [
      sister,
      await world.as(await world.agent({ groups: [other.group] })),
      await world.as(await world.agent({ frontOffice: false })),
      await world.asPartner('SEND_MESSAGES'),
      await elsewhere.as(await elsewhere.agent({ role: 'OWNER' })),
      await elsewhere.asVisitor(await elsewhere.visitor()),
    ];
    for (const caller of strangers) expect([await status(caller), await shown(caller)]).toEqual([404, { attachment: null }]);
  });

  test('no longer by an agent who has been archived, though the link still holds', async () => {
    const { world, asAgent, file, status } = await house();
    const link = linkOf('file', asAgent.actor, file);
    expect(await status(asAgent)).toBe(200);
    await archiveAgent(await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })), asAgent.actor.agentId);
    expect((await fetch(`${server.url}${link}`)).status).toBe(404);
  });

  test('is a download that nothing can run from', async () => {
    const { asAgent, file } = await house();
    const { headers } = await fetch(`${server.url}${linkOf('file', asAgent.actor, file)}`);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="hello.txt"; filename*=UTF-8''hello.txt`);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect((await fetch(`${server.url}${linkOf('preview', asAgent.actor, file)}`)).status).toBe(404);
  });
});

describe('a file that has not been sent', () => {
  test('is its uploader’s alone', async () => {
    const { world, asVisitor, asAgent } = await aChat();
    const file = await anUpload(asVisitor);
    const status = async ({ actor }: Caller) => (await fetch(`${server.url}${linkOf('file', actor, file)}`)).status;
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    expect([await status(asVisitor), await status(asAgent), await status(owner)]).toEqual([200, 404, 404]);
  });
});

describe('a link', () => {
  const actor = { type: 'VISITOR', workspaceId: newId(), siteId: newId(), visitorId: newId() } as const;
  const row = { workspaceId: actor.workspaceId, id: newId() };

  test('says what it is for and to whom, and cannot be changed', () => {
    const link = linkOf('preview', actor, row);
    expect(readLink(link)).toEqual({ purpose: 'preview', ...row, type: 'VISITOR', actorId: actor.visitorId });
    const parts = link.slice('/files/'.length).split('.');
    for (const [place, part] of ['file', newId(), newId(), 'AGENT', newId(), '9999999999', 'x'.repeat(43)].entries()) {
      expect(readLink(`/files/${parts.with(place, part).join('.')}`)).toBeNull();
    }
  });

  test('ends within two hours, and is the same until the hour is over', () => {
    const noon = Date.UTC(2026, 10, 25, 12);
    const link = linkOf('file', actor, row, linksEnd(noon));
    expect(linkOf('file', actor, row, linksEnd(noon + 3_599_999))).toBe(link);
    expect(readLink(link, noon + 7_199_000)).not.toBeNull();
    expect(readLink(link, noon + 7_200_000)).toBeNull();
  });
});
