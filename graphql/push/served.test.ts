import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import type { OpeningHours } from '../../db/schema/site.ts';
import type { PushService } from '../../integrations/push/service.factory.ts';
import { updateAgent } from '../agent/update.ts';
import { leaveMessage } from '../conversation/leave.ts';
import { assignConversation, endConversation } from '../conversation/lifecycle.ts';
import { startConversation } from '../conversation/start.ts';
import { always, never } from '../hours/hours.factory.ts';
import { returnVanished } from '../presence/vanished.ts';
import { newWorld, type World } from '../world.factory.ts';
import { away, aPushService, comeBack, noticesOf, round, toldTo } from './push.factory.ts';
import { waitsFor } from './served.ts';
import { sendDuePushes, tidyPushes } from './sending.ts';

/** A site with a queue, and Maja, who serves it, has the portal closed and a browser that is to be told. */
async function aClosedPortal(row: Partial<AgentRow> = {}, service?: PushService) {
  service ??= await aPushService();
  const world = await newWorld();
  await sql`update site set when_unavailable = 'QUEUE' where workspace_id = ${world.workspaceId} and id = ${world.site.id}`;
  const maja = await world.agent({ name: 'Maja', presence: 'OFFLINE', ...row });
  const { caller } = await away(world, maja, service);
  return { service, world, maja, caller };
}

async function comes(world: World, name: string | null = 'Elin') {
  const asVisitor = await world.asVisitor(await world.visitor({ name }));
  const { conversation } = await startConversation(asVisitor, { clientId: 'first', text: 'Is anybody there?' });
  return { id: conversation.id, asVisitor };
}

async function leaves(world: World) {
  const { site, group } = await world.siteWithGroup({ whenUnavailable: 'OFFLINE_FORM' });
  const asVisitor = await world.asVisitor(await world.visitor({ siteId: site.id }));
  return { group, leave: () => leaveMessage(asVisitor, { clientId: 'left', name: 'Elin', email: 'elin@shop.example', text: 'Call me, please' }) };
}

const passed = ({ workspaceId }: World) => sql`update push_notice set due_at = now() - interval '10 ms' where workspace_id = ${workspaceId} and due_at is not null`;
const set = ({ workspaceId }: World, { id }: AgentRow, row: Partial<AgentRow>) => sql`update agent set ${sql(row)} where workspace_id = ${workspaceId} and id = ${id}`;
const titles = (service: PushService) => toldTo(service).map(({ title }) => title);

describe('that a visitor waits is told', () => {
  test('at once where nobody is Online: once, by name and first words, in the agent’s language', async () => {
    const { service, world } = await aClosedPortal({ locale: 'sv' });
    const { id } = await comes(world);
    await round(world);
    await round(world);
    expect(toldTo(service)).toMatchObject([{ title: 'En besökare väntar: Elin', body: 'Is anybody there?', lang: 'sv', conversationId: id, unread: 1 }]);
  });

  test('after a while where the others are full, and only while it waits still', async () => {
    const { service, world } = await aClosedPortal();
    const johan = await world.agent({ name: 'Johan', maxActiveChats: 1 });
    const { id: taken } = await comes(world, 'Ada');
    const { id } = await comes(world, null);
    await round(world);
    expect(service.delivered).toEqual([]);
    const [notice] = await noticesOf(world);
    expect(notice?.conversationId).toBe(id);
    expect(((notice?.dueAt?.getTime() ?? 0) - (notice?.madeAt.getTime() ?? 0)) / 1000).toBeGreaterThanOrEqual(20);
    await passed(world);
    await round(world);
    expect(titles(service)).toEqual(['A visitor is waiting']);

    const { id: third } = await comes(world, 'Siv');
    await round(world);
    await endConversation(await world.as(johan), taken);
    await endConversation(await world.as(johan), id);
    await passed(world);
    await round(world);
    expect(toldTo(service).some(({ conversationId, title }) => conversationId === third && title.includes('waiting'))).toBe(false);
  });

  test('to who was taken Away for want of input, also with the portal open', async () => {
    const { service, world, maja } = await aClosedPortal();
    await comeBack(world, maja);
    await set(world, maja, { presence: 'AWAY', autoAwaySince: new Date() });
    await comes(world);
    await round(world);
    expect(titles(service)).toEqual(['A visitor is waiting: Elin']);
  });

  test('to who closed the portal a moment before, and is Online still', async () => {
    const { service, world, maja } = await aClosedPortal({ maxActiveChats: 1 });
    await set(world, maja, { presence: 'ONLINE' });
    await comes(world, 'Ada');
    await comes(world);
    await round(world);
    await passed(world);
    await round(world);
    expect(titles(service)).toEqual(['New conversation: Ada', 'A visitor is waiting: Elin']);
  });

  test('once more when it has lost its agent, who is told nothing of this', async () => {
    const { service, world } = await aClosedPortal();
    const johan = await world.agent({ name: 'Johan' });
    const { browser } = await away(world, johan, service);
    const { id } = await comes(world);
    await round(world);
    expect(titles(service)).toEqual(['New conversation: Elin']);
    await set(world, johan, { presence: 'OFFLINE' });
    await set(world, johan, { offlineSince: new Date(0) });
    await returnVanished();
    await round(world);
    const waiting = service.delivered.filter(({ text }) => text.includes('waiting'));
    expect(waiting.map(({ text }) => JSON.parse(text))).toMatchObject([{ title: 'A visitor is waiting: Elin', conversationId: id }]);
    expect(browser.endpoint.endsWith(waiting[0]?.browser ?? '')).toBe(false);
  });
});

describe('nobody is told that a visitor waits', () => {
  const cases: [string, Partial<AgentRow>][] = [
    ['who has chosen Away', { chosenPresence: 'AWAY' }],
    ['who is back office', { frontOffice: false }],
    ['who does not want it', { notifyWaiting: false }],
    ['who is archived', { archivedAt: new Date() }],
  ];
  test.each(cases)('%s', async (_, row) => {
    const { service, world, maja } = await aClosedPortal();
    await set(world, maja, row);
    await comes(world);
    await round(world);
    expect(await noticesOf(world)).toEqual([]);
    expect(service.delivered).toEqual([]);
  });

  test('who serves another site, is of another workspace, or has opened the portal meanwhile', async () => {
    const { service, world, maja } = await aClosedPortal();
    const elsewhere = await aClosedPortal({}, service);
    const { group } = await world.siteWithGroup();
    await away(world, await world.agent({ presence: 'OFFLINE', groups: [group] }), service);
    await comes(world);
    await round(elsewhere.world);
    await comeBack(world, maja);
    await round(world);
    expect(service.delivered).toEqual([]);
  });

  test('while the site is closed; when it opens, and the visitor waits still', async () => {
    const { service, world } = await aClosedPortal();
    const hours = (next: OpeningHours) => sql`update site set hours = ${sql.json({ ...next })} where workspace_id = ${world.workspaceId}`;
    const today = new Date().toISOString().slice(0, 10);
    await comes(world);
    await hours({ ...always, exceptions: [{ date: today, yearly: false, spans: [], name: '' }] });
    await round(world);
    expect(service.delivered).toEqual([]);
    const [waits] = await noticesOf(world);
    expect(waits).toMatchObject({ attempts: 0, dueAt: expect.any(Date) });
    expect((waits?.dueAt?.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(600_000);
    await hours(always);
    await passed(world);
    await sendDuePushes(world.workspaceId);
    expect(titles(service)).toEqual(['A visitor is waiting: Elin']);
    expect(waitsFor({ kind: 'WAITING' }, { hours: never })).toBeNull();
    expect(waitsFor({ kind: 'LEFT' }, { hours: never })).toBe(0);
  });
});

describe('what was told is taken back without a sound', () => {
  test('when a colleague has taken it, also long after', async () => {
    const { service, world } = await aClosedPortal();
    const { id } = await comes(world);
    await round(world);
    await sql`update push_notice set sent_at = sent_at - interval '1 hour', made_at = made_at - interval '1 hour' where workspace_id = ${world.workspaceId}`;
    await tidyPushes();
    const johan = await world.agent({ name: 'Johan', presence: 'AWAY' });
    await assignConversation(await world.as(johan), id, johan.id);
    await round(world);
    await round(world);
    expect(toldTo(service).slice(1)).toMatchObject([{ title: 'Johan has taken the visitor: Elin', body: '', quiet: true, conversationId: id, unread: 0 }]);
  });

  test('when the visitor has gone', async () => {
    const { service, world } = await aClosedPortal();
    const { id, asVisitor } = await comes(world, null);
    await round(world);
    await endConversation(asVisitor, id);
    await round(world);
    expect(titles(service)).toEqual(['A visitor is waiting', 'The visitor waits no more']);
  });

  test('on the other devices of who has taken it, too, with the portal open; from who was never told nothing is', async () => {
    const { service, world, maja, caller } = await aClosedPortal({ locale: 'sv' });
    const { browser: phone } = await away(world, maja, service);
    const { id } = await comes(world);
    await round(world);
    const johan = await world.agent({ name: 'Johan', presence: 'OFFLINE', chosenPresence: 'AWAY' });
    await away(world, johan, service);
    await comeBack(world, maja);
    await assignConversation(caller, id, maja.id);
    await round(world);
    await round(world);
    expect(titles(service).slice(2)).toEqual(['Du har tagit besökaren: Elin', 'Du har tagit besökaren: Elin']);
    expect(toldTo(service).slice(2)).toMatchObject([{ quiet: true }, { quiet: true }]);
    expect(service.delivered.slice(2).some((told) => phone.endpoint.endsWith(told.browser))).toBe(true);
  });
});

describe('a message that was left is told', () => {
  test('once, to who serves the site and has the portal closed, whoever is Online', async () => {
    const { service, world, maja } = await aClosedPortal();
    const { group, leave } = await leaves(world);
    await sql`insert into group_agent ${sql({ workspaceId: world.workspaceId, groupId: group.id, agentId: maja.id })}`;
    const johan = await world.agent({ name: 'Johan', groups: [group] });
    const { id } = await leave();
    await round(world);
    await round(world);
    expect(toldTo(service)).toMatchObject([{ title: 'A message was left: Elin', body: 'Call me, please', conversationId: id, unread: 1 }]);
    await sql`update push_notice set sent_at = sent_at - interval '1 hour', made_at = made_at - interval '1 hour' where workspace_id = ${world.workspaceId}`;
    await tidyPushes();
    await assignConversation(await world.as(johan), id, johan.id);
    await round(world);
    await round(world);
    expect(toldTo(service).slice(1)).toMatchObject([{ title: 'Johan has taken the message: Elin', body: '', quiet: true, unread: 0 }]);
  });

  test('not to who has the portal open, to who does not serve the site, does not want it, or has chosen Away, nor once it is taken', async () => {
    const { service, world, maja } = await aClosedPortal();
    const { group, leave } = await leaves(world);
    const serving = (row: Partial<AgentRow>) => world.agent({ presence: 'OFFLINE', groups: [group], ...row });
    await away(world, await serving({ notifyMessages: false }), service);
    await away(world, await serving({ chosenPresence: 'AWAY' }), service);
    const idle = await serving({});
    await away(world, idle, service);
    await comeBack(world, idle);
    await set(world, idle, { presence: 'AWAY', autoAwaySince: new Date() });
    const { id } = await leave();
    await round(world);
    expect(service.delivered).toEqual([]);

    const late = await serving({});
    await away(world, late, service);
    await sql`
      insert into push_notice (workspace_id, subscription_id, conversation_id, kind, made_at, due_at)
      select workspace_id, id, ${id}, 'LEFT', now(), now() from push_subscription where workspace_id = ${world.workspaceId} and agent_id = ${late.id}`;
    await assignConversation(await world.as(idle), id, idle.id);
    await round(world);
    expect(service.delivered).toEqual([]);
    expect(maja.notifyMessages).toBe(true);
  });
});

test('what one is told of is one’s own affair', async () => {
  const world = await newWorld();
  const [maja, johan] = [await world.agent(), await world.agent()];
  expect(await updateAgent(await world.as(maja), { id: maja.id, notifyWaiting: false, notifyMessages: false })).toMatchObject({ notifyWaiting: false, notifyMessages: false });
  await expect(updateAgent(await world.as(johan), { id: maja.id, notifyWaiting: true })).rejects.toThrow();
});
