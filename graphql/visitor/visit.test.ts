import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { ask } from '../ask.factory.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { startConversation } from '../conversation/start.ts';
import { emailConversation } from '../email/email.ts';
import { newWorld } from '../world.factory.ts';
import { identifyVisitor, trackPage } from './visitor.ts';

const request = { origin: 'https://shop.example', ownOrigin: 'https://samtal.example', address: '127.0.0.1' };
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';
const question = `query ($id: ID!) { conversation(id: $id) {
  visit { page { url } referrer device { browser kind } trail { page { url } } } visitor { page { url } device { kind } } } }`;

/** Elin chats on a computer, goes on to the cart, and comes back with a phone when the chat is over. */
async function aReturn() {
  const world = await newWorld();
  const agent = await world.agent();
  const { key: siteKey } = world.site;
  const page = { url: 'https://shop.example/tents', title: 'Tents', referrer: 'https://www.google.com/' };
  const { token, visitor } = await identifyVisitor({ ...request, userAgent: firefox }, { siteKey, page });
  const asVisitor = await world.asVisitor(visitor);
  const { conversation } = await startConversation(asVisitor, { clientId: 'first', text: 'Hello' });
  await trackPage(asVisitor, { url: 'https://shop.example/cart' });
  const comeBack = () => identifyVisitor({ ...request, userAgent: iphone }, { siteKey, token, page: { url: 'https://shop.example/returns' } });
  return { world, agent, asVisitor, id: conversation.id, comeBack };
}

const theVisit = {
  page: { url: 'https://shop.example/cart' },
  referrer: 'https://www.google.com/',
  device: { browser: 'Firefox 140', kind: 'DESKTOP' },
  trail: [{ page: { url: 'https://shop.example/cart' } }, { page: { url: 'https://shop.example/tents' } }],
};

describe('the visit of a conversation', () => {
  test('stays what it was when the visitor comes back later with something else', async () => {
    const { world, agent, asVisitor, id, comeBack } = await aReturn();
    await endConversation(asVisitor, id);
    await comeBack();
    const { data } = await ask(await world.as(agent), question, { id });
    expect(data).toEqual({ conversation: { visit: theVisit, visitor: { page: { url: 'https://shop.example/returns' }, device: { kind: 'PHONE' } } } });
  });

  test('goes on with the visitor while the conversation does', async () => {
    const { world, agent, id, comeBack } = await aReturn();
    await comeBack();
    const { data } = await ask(await world.as(agent), question, { id });
    expect(data).toMatchObject({ conversation: { visit: { page: { url: 'https://shop.example/returns' }, device: { kind: 'DESKTOP' } } } });
  });

  test('is known when its pages are no longer kept, and null where none was', async () => {
    const { world, agent, asVisitor, id } = await aReturn();
    await endConversation(asVisitor, id);
    await sql`delete from page_view where workspace_id = ${world.workspaceId}`;
    expect(await ask(await world.as(agent), question, { id })).toMatchObject({ data: { conversation: { visit: { page: { url: 'https://shop.example/cart' }, trail: [] } } } });
    await sql`update conversation set visit_id = null where workspace_id = ${world.workspaceId}`;
    expect(await ask(await world.as(agent), question, { id })).toMatchObject({ data: { conversation: { visit: null } } });
  });

  test('is nothing that visitors are told', async () => {
    const { asVisitor, id } = await aReturn();
    expect(await ask(asVisitor, 'query ($id: ID!) { conversation(id: $id) { visit { startedAt } } }', { id })).toEqual({ data: { conversation: { visit: null } } });
  });

  test('is what a mail of an ended conversation tells', async () => {
    const { world, agent, asVisitor, id, comeBack } = await aReturn();
    await endConversation(asVisitor, id);
    await comeBack();
    await emailConversation(await world.as(agent), { clientId: 'mail', conversationId: id, recipients: ['eva@example.com'], subject: 'Elin', visitorInformation: true });
    const [mail] = await sql<{ text: string }[]>`select text from email where workspace_id = ${world.workspaceId}`;
    expect(mail?.text).toContain('Browser: Firefox 140');
    expect(mail?.text).not.toContain('returns');
  });
});
