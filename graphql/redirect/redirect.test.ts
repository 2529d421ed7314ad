import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { ask } from '../ask.factory.ts';
import { aChat, anEndedChat, rowOf, threadOf } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { addressOf } from './address.ts';
import { redirectVisitor } from './redirect.ts';

async function aChatOnAPage() {
  const chat = await aChat();
  const { workspaceId } = chat.world;
  const now = new Date();
  await sql`insert into visit ${sql({ workspaceId, id: newId(), visitorId: chat.visitor.id, pageUrl: 'https://shop.example/cart', startedAt: now, lastSeenAt: now })}`;
  return chat;
}

describe('sending a visitor to another page', () => {
  test('of the same site is told once, and asked for by the visitor', async () => {
    const { world, id, asAgent, asVisitor, agent } = await aChatOnAPage();
    for (const url of ['/tents?size=2', 'https://shop.example/other']) await redirectVisitor(asAgent, { clientId: 'a', conversationId: id, url });
    const told = (await logOf(world)).filter(({ type }) => type === 'visitor.redirected');
    expect(told).toMatchObject([{ conversationId: id, seq: 4, actorId: agent.id, data: { url: 'https://shop.example/tents?size=2' } }]);
    const asked = await ask(asVisitor, 'query ($id: ID!) { conversation(id: $id) { lastRedirect { seq url } } }', { id });
    expect(asked).toEqual({ data: { conversation: { lastRedirect: { seq: 4, url: 'https://shop.example/tents?size=2' } } } });
    expect(await threadOf(world, id)).toHaveLength(1);
    await sql`update event set created_at = created_at - interval '2 minutes' where workspace_id = ${world.workspaceId}`;
    expect(await ask(asVisitor, 'query ($id: ID!) { conversation(id: $id) { lastRedirect { url } } }', { id })).toEqual({ data: { conversation: { lastRedirect: null } } });
  });

  test('of another site is refused, and when it is meant so becomes a link in the chat, once', async () => {
    const { world, id, asAgent } = await aChatOnAPage();
    const input = { clientId: 'a', conversationId: id, url: 'https://elsewhere.example/x' };
    await expect(redirectVisitor(asAgent, input)).rejects.toMatchObject(mend('OTHER_SITE', 'url'));
    for (let n = 0; n < 2; n++) await redirectVisitor(asAgent, { ...input, otherSite: true });
    expect(await threadOf(world, id)).toMatchObject([{ author: 'VISITOR' }, { author: 'AGENT', text: 'https://elsewhere.example/x' }]);
    expect((await logOf(world)).some(({ type }) => type === 'visitor.redirected')).toBe(false);
  });

  test('is for the agent who has the conversation, while it is open', async () => {
    const { world, id, asVisitor } = await aChatOnAPage();
    const input = { clientId: 'a', conversationId: id, url: '/x' };
    await expect(redirectVisitor(await world.as(await world.agent({ role: 'OWNER' })), input)).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'conversationId'));
    await expect(redirectVisitor(asVisitor, input)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(redirectVisitor(await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES'), input)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(redirectVisitor(await world.as(await world.agent({ groups: [] })), input)).rejects.toMatchObject(refusal('NOT_FOUND'));
    const ended = await anEndedChat();
    await expect(redirectVisitor(ended.asAgent, { ...input, conversationId: ended.id })).rejects.toMatchObject(mend('CONVERSATION_ENDED', 'conversationId'));
    expect((await rowOf(world, id)).seq).toBe(3);
  });
});

describe('an address', () => {
  const page = 'https://shop.example/cart?x=1';

  test.each([
    ['https://shop.example/a b'.replace(' ', '%20'), 'https://shop.example/a%20b'],
    ['HTTP://Shop.example', 'http://shop.example/'],
    ['/path?q#h', 'https://shop.example/path?q#h'],
    ['https://räksmörgås.example', 'https://xn--rksmrgs-5wao1o.example/'],
  ])('such as %s can be gone to', (given, href) => {
    expect(addressOf('url', given, page).href).toBe(href);
  });

  test.each([
    'javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd', 'blob:https://shop.example/1',
    'ftp://shop.example', 'shop.example', '//evil.example', '/\\evil.example', '\\\\evil.example', 'https://user@shop.example', 'https://user:pw@shop.example', 'https://shop.example@evil.example',
    'https://shop.example/\u202etxt', 'https://shop.example/\u200b', 'https://shop.example/\0', 'https://shop.example/\r\nSet-Cookie: x', 'https://', 'https://[', 'tel:112', 'about:blank', `https://shop.example/${'x'.repeat(2_000)}`,
  ])('such as %j cannot', (given) => {
    expect(() => addressOf('url', given, page)).toThrow(expect.objectContaining({ field: 'url' }));
  });
});
