import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { vapidOf } from '../../integrations/push/vapid.ts';
import { ask } from '../ask.factory.ts';
import { aChat, anotherChat } from '../conversation/conversation.factory.ts';
import { markRead } from '../conversation/marks.ts';
import { mend } from '../expected.factory.ts';
import { sendMessage } from '../message/message.ts';
import { endSession } from '../session/session.ts';
import { transferConversation } from '../transfer/transfer.ts';
import { newWorld } from '../world.factory.ts';
import { noticeStep } from './noticeStep.ts';
import { aPushService, atOnce, away, comeBack, leave, noticesOf, round, signedIn, subscriptionsOf, toldTo } from './push.factory.ts';
import { pushSubscriptionOf, subscribeToPush, unsubscribeFromPush } from './push.ts';
import { sendDuePushes, tidyPushes } from './sending.ts';

describe('a browser is told while the portal is closed', () => {
  test('of what the visitor writes, by name and first words, in the agent’s language', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat({ locale: 'sv' });
    await away(world, agent, service);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: `Är ni\n öppna ${'i morgon '.repeat(40)}` });
    await round(world);
    const [told] = toldTo(service);
    expect(told).toMatchObject({ title: 'Elin', lang: 'sv', conversationId: id, unread: 1 });
    expect(told?.body).toMatch(/^Är ni öppna i morgon .*…$/);
    expect(service.delivered[0]?.vapid).toMatchObject({ aud: service.origin, key: vapidOf().publicKey });
    await round(world);
    expect(service.delivered).toHaveLength(1);
  });

  test('of a conversation that one is given, and without the text where that is wanted', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat();
    await away(world, agent, service, { showText: false });
    await anotherChat(world);
    await round(world);
    expect(toldTo(service)).toMatchObject([{ title: 'New conversation: Visitor', body: '', lang: 'en' }]);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'My number is 0701' });
    await round(world);
    expect(toldTo(service)[1]).toMatchObject({ title: 'Elin', body: 'A new message' });
    expect(service.delivered.map(({ text }) => text).join()).not.toContain('0701');
  });

  test('of a transfer that one is asked, and by whom', async () => {
    const service = await aPushService();
    const { world, agent, id } = await aChat();
    const johan = await world.agent({ name: 'Johan' });
    await away(world, johan, service);
    await sql`update agent set presence = 'ONLINE' where workspace_id = ${world.workspaceId} and id = ${johan.id}`;
    await transferConversation(await world.as(agent), { conversationId: id, clientId: 't', agentId: johan.id });
    await round(world);
    expect(toldTo(service)).toMatchObject([{ title: 'Maja asks you to take over Elin', body: 'Hello' }]);
  });

  test('of several messages at once, and of one conversation no oftener than it must', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat();
    await away(world, agent, service);
    for (const clientId of ['a', 'b', 'c']) await sendMessage(asVisitor, { conversationId: id, clientId, text: `This is ${clientId}` });
    await round(world, { ...atOnce, apart: 60 });
    expect(toldTo(service)).toMatchObject([{ body: 'This is c' }]);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'd', text: 'One more' });
    await round(world, { ...atOnce, apart: 60 });
    expect(service.delivered).toHaveLength(1);
    const [notice] = await noticesOf(world);
    expect((notice?.dueAt?.getTime() ?? 0) - (notice?.sentAt?.getTime() ?? 0)).toBe(60_000);
  });

  test('once, by however many processes', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat();
    await away(world, agent, service);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Hello?' });
    await Promise.all(Array.from({ length: 6 }, () => round(world)));
    await round(world);
    expect(service.delivered).toHaveLength(1);
  });

  test('on each of the agent’s browsers', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat();
    const [one, two] = [await away(world, agent, service), await away(world, agent, service)];
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Hello?' });
    await round(world);
    expect(service.delivered.map(({ browser }) => browser).sort()).toEqual([one, two].map(({ browser }) => browser.endpoint.split('/').at(-1)).sort());
  });
});

describe('nobody is told', () => {
  test('who has the portal open, or has opened it meanwhile', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat();
    await away(world, agent, service);
    await comeBack(world, agent);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Hello?' });
    await round(world);
    expect(await noticesOf(world)).toEqual([]);

    await leave(world, agent);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'b', text: 'Anybody?' });
    await noticeStep(atOnce, world.workspaceId);
    await comeBack(world, agent);
    expect(await sendDuePushes(world.workspaceId)).toBe(1);
    expect(service.delivered).toEqual([]);
    expect((await noticesOf(world)).map(({ dueAt, sentAt }) => ({ dueAt, sentAt }))).toEqual([{ dueAt: null, sentAt: null }]);
  });

  test('of what was read meanwhile, on another device', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, asAgent, id } = await aChat();
    await away(world, agent, service);
    const { seq } = await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Hello?' });
    await noticeStep(atOnce, world.workspaceId);
    await markRead(asAgent, id, seq);
    expect(await sendDuePushes(world.workspaceId)).toBe(1);
    expect(service.delivered).toEqual([]);
  });

  test('of what is a colleague’s, what one did oneself, and what agents write', async () => {
    const service = await aPushService();
    const { world, asAgent, agent, id, asVisitor } = await aChat();
    const johan = await world.agent({ name: 'Johan', maxActiveChats: 1 });
    await away(world, johan, service);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'For Maja' });
    await away(world, agent, service);
    await sendMessage(asAgent, { conversationId: id, clientId: 'b', text: 'From Maja' });
    await round(world);
    expect(service.delivered).toEqual([]);
  });

  test('once the session is over: signed out is not told, and forgotten', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat();
    const { caller, browser } = await away(world, agent, service);
    const { workspaceId, agentId, sessionId } = caller.actor;
    await endSession({ workspaceId, agentId, sessionId });
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Hello?' });
    await round(world);
    expect(service.delivered).toEqual([]);
    expect(await pushSubscriptionOf(caller, browser.endpoint)).toBeNull();
    await tidyPushes();
    expect(await subscriptionsOf(world)).toEqual([]);
  });

  test('of another workspace', async () => {
    const service = await aPushService();
    const here = await aChat();
    const there = await aChat();
    const { browser } = await away(here.world, here.agent, service);
    // The same browser, as a bad neighbour might claim it.
    await subscribeToPush(await signedIn(there.world, there.agent), { ...browser, showText: true });
    await sendMessage(here.asVisitor, { conversationId: here.id, clientId: 'a', text: 'Only for those inside' });
    await round(there.world);
    expect(service.delivered).toEqual([]);
    await round(here.world);
    expect(service.delivered).toHaveLength(1);
  });
});

describe('when the push service', () => {
  test('is down, it is tried again and then left', async () => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat();
    await away(world, agent, service);
    service.answer(503);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Hello?' });
    const again = () => sql`update push_notice set due_at = now() where workspace_id = ${world.workspaceId} and due_at is not null`;
    await round(world);
    const [first] = await noticesOf(world);
    expect(first?.dueAt).toBeInstanceOf(Date);
    service.answer(201);
    await again();
    await round(world);
    expect(toldTo(service)).toMatchObject([{ body: 'Hello?' }]);

    service.answer(503);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'b', text: 'Still there?' });
    for (let attempt = 0; attempt < 5; attempt++) {
      await round(world);
      await again();
    }
    expect((await noticesOf(world)).map(({ dueAt, attempts }) => ({ dueAt, attempts }))).toEqual([{ dueAt: null, attempts: 5 }]);
    expect(await subscriptionsOf(world)).toHaveLength(1);
  });

  test.each([404, 410, 403])('answers %i, the browser is forgotten', async (status) => {
    const service = await aPushService();
    const { world, agent, asVisitor, id } = await aChat();
    await away(world, agent, service);
    service.answer(status);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Hello?' });
    await round(world);
    expect(await subscriptionsOf(world)).toEqual([]);
    expect(await noticesOf(world)).toEqual([]);
  });
});

describe('a subscription', () => {
  const input = 'mutation ($input: SubscribeToPushInput!) { subscribeToPush(input: $input) { subscription { showText } userErrors { code field } } }';

  test('is made, changed by a repeat, read and taken back over the API', async () => {
    const service = await aPushService();
    const world = await newWorld();
    const caller = await signedIn(world, await world.agent());
    const browser = service.browser();
    expect(await ask(caller, input, { input: browser })).toEqual({ data: { subscribeToPush: { subscription: { showText: true }, userErrors: [] } } });
    expect(await ask(caller, input, { input: { ...browser, showText: false } })).toEqual({ data: { subscribeToPush: { subscription: { showText: false }, userErrors: [] } } });
    expect(await subscriptionsOf(world)).toHaveLength(1);
    const question = 'query ($endpoint: String!) { workspace { pushKey } pushSubscription(endpoint: $endpoint) { showText } }';
    expect(await ask(caller, question, browser)).toEqual({ data: { workspace: { pushKey: vapidOf().publicKey }, pushSubscription: { showText: false } } });
    const other = await signedIn(world, await world.agent());
    expect(await pushSubscriptionOf(other, browser.endpoint)).toBeNull();
    expect(await unsubscribeFromPush(other, browser.endpoint)).toBe(false);
    expect(await ask(caller, 'mutation ($endpoint: String!) { unsubscribeFromPush(endpoint: $endpoint) { unsubscribed } }', browser)).toEqual({ data: { unsubscribeFromPush: { unsubscribed: true } } });
    expect(await subscriptionsOf(world)).toEqual([]);
  });

  test('goes over to whoever signs in on the browser next', async () => {
    const service = await aPushService();
    const world = await newWorld();
    const [maja, johan] = [await world.agent(), await world.agent()];
    const browser = service.browser();
    await subscribeToPush(await signedIn(world, maja), { ...browser, showText: true });
    await subscribeToPush(await signedIn(world, johan), { ...browser, showText: true });
    expect((await subscriptionsOf(world)).map(({ agentId }) => agentId)).toEqual([johan.id]);
  });

  test('is refused where it would lead into the house, or cannot be encrypted to', async () => {
    const service = await aPushService();
    const world = await newWorld();
    const caller = await signedIn(world, await world.agent());
    const browser = service.browser();
    for (const endpoint of ['http://169.254.169.254/latest', 'https://push.evil.example/x', 'file:///etc/passwd', `${service.origin}/${'x'.repeat(1_000)}`]) {
      await expect(subscribeToPush(caller, { ...browser, endpoint, showText: true })).rejects.toMatchObject(mend(endpoint.length > 1_000 ? 'TOO_LONG' : 'INVALID', 'endpoint'));
    }
    await expect(subscribeToPush(caller, { ...browser, p256dh: 'AAAA', showText: true })).rejects.toMatchObject(mend('INVALID', 'p256dh'));
    expect(await subscriptionsOf(world)).toEqual([]);
  });

  test('is for agents only', async () => {
    const service = await aPushService();
    const world = await newWorld();
    for (const caller of [await world.asVisitor(await world.visitor()), await world.asPartner(), null]) {
      const { errors } = await ask(caller, input, { input: service.browser() });
      expect(errors?.[0]?.extensions.code).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
    }
  });

  test('of more browsers than anybody has, the oldest go', async () => {
    const service = await aPushService();
    const world = await newWorld();
    const caller = await signedIn(world, await world.agent());
    const browsers = Array.from({ length: 22 }, () => service.browser());
    for (const browser of browsers) await subscribeToPush(caller, { ...browser, showText: true });
    const kept = (await subscriptionsOf(world)).map(({ endpoint }) => endpoint);
    expect(kept).toHaveLength(20);
    expect(kept).toContain(browsers.at(-1)?.endpoint);
  });
});
