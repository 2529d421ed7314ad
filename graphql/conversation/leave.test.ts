import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { VisitorRow } from '../../db/rows.ts';
import { ask } from '../ask.factory.ts';
import { banVisitor } from '../ban/ban.ts';
import { emailConversation } from '../email/email.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { sendMessage } from '../message/message.ts';
import { fillOpened } from '../hours/opened.ts';
import { returnVanished } from '../presence/vanished.ts';
import { setMaxActiveChats } from '../presence/presence.ts';
import { newWorld } from '../world.factory.ts';
import { conversationsOf, rowOf, threadOf } from './conversation.factory.ts';
import { leaveMessage } from './leave.ts';
import { assignConversation, endConversation, reopenConversation } from './lifecycle.ts';
import { startConversation } from './start.ts';

const message = { clientId: 'left', name: 'Elin Berg', email: 'Elin@Example.com', text: 'Do you have it in blue?' };

async function aForm() {
  const world = await newWorld();
  const { site, group } = await world.siteWithGroup({ whenUnavailable: 'OFFLINE_FORM' });
  const visitor = await world.visitor({ siteId: site.id });
  return { world, site, group, visitor, caller: await world.asVisitor(visitor) };
}

describe('a message that is left', () => {
  test('is a conversation of its own, with the visitor’s name and address; nobody waits in it', async () => {
    const { world, visitor, caller } = await aForm();
    const left = await leaveMessage(caller, message);
    expect(await rowOf(world, left.id)).toEqual(left);
    expect(left).toMatchObject({ kind: 'MESSAGE', state: 'QUEUED', agentId: null, seq: 2, waitingSince: null, firstResponseMs: null, visitorName: 'Elin Berg', agentUnread: 1 });
    expect(await threadOf(world, left.id)).toMatchObject([{ text: message.text, author: 'VISITOR', seq: 2 }]);
    expect(await sql<VisitorRow[]>`select * from visitor where id = ${visitor.id}`).toMatchObject([{ name: 'Elin Berg', email: 'elin@example.com' }]);
    expect((await logOf(world)).map(({ type, seq }) => `${type} ${seq}`)).toEqual(['conversation.started 1', 'message.sent 2']);
  });

  test('a hundred times at once is one', async () => {
    const { world, caller } = await aForm();
    const all = await inParallel(100, () => leaveMessage(caller, message));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await conversationsOf(world)).toHaveLength(1);
    expect(await logOf(world)).toHaveLength(2);
  });

  test.each([
    ['no address', { email: '' }, mend('BLANK', 'email')],
    ['an address that is none', { email: 'elin' }, mend('INVALID', 'email')],
    ['no text', { text: ' ' }, mend('BLANK', 'text')],
    ['a text too long', { text: 'x'.repeat(10_001) }, mend('TOO_LONG', 'text')],
    ['a name too long', { name: 'x'.repeat(101) }, mend('TOO_LONG', 'name')],
  ])('with %s is refused and changes nothing', async (_, change, error) => {
    const { world, visitor, caller } = await aForm();
    await expect(leaveMessage(caller, { ...message, ...change })).rejects.toMatchObject(error);
    expect(await conversationsOf(world)).toEqual([]);
    expect(await sql`select name, email from visitor where id = ${visitor.id}`).toEqual([{ name: null, email: null }]);
  });

  test('is taken by no other site, and by nobody but visitors', async () => {
    const { world } = await aForm();
    await expect(leaveMessage(await world.asVisitor(await world.visitor()), message)).rejects.toMatchObject(mend('SITE_CLOSED', null));
    const query = 'mutation ($input: LeaveMessageInput!) { leaveMessage(input: $input) { conversation { id } } }';
    const answer = await ask(await world.as(await world.agent()), query, { input: message });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is routed to nobody, stands in no queue, and does not hold up a chat of the same visitor', async () => {
    const { world, group, caller } = await aForm();
    const left = await leaveMessage(caller, message);
    const agent = await world.agent({ groups: [group], maxActiveChats: 3 });
    await setMaxActiveChats(await world.as(agent), 4);
    await fillOpened();
    expect(await rowOf(world, left.id)).toMatchObject({ state: 'QUEUED', agentId: null });
    expect((await ask(await world.as(agent), '{ workspace { queueLength } }')).data).toEqual({ workspace: { queueLength: 0 } });
    const { conversation } = await startConversation(caller, { clientId: 'chat', text: 'Hello' });
    expect(conversation).toMatchObject({ kind: 'CHAT', state: 'ACTIVE' });
    const { data } = await ask(caller, '{ viewer { visitor { conversation { id } } } }');
    expect(data).toEqual({ viewer: { visitor: { conversation: { id: conversation.id } } } });
  });

  test('is seen by the agents of the site’s groups, taken, answered by mail, ended and opened again; never written in', async () => {
    const { world, group, caller } = await aForm();
    const left = await leaveMessage(caller, message);
    const agent = await world.as(await world.agent({ groups: [group] }));
    const stranger = await world.as(await world.agent());
    const list = '{ conversations(filter: { kind: MESSAGE, states: [QUEUED] }) { nodes { id kind viewerCanSend viewerCanTake visitor { email } } } }';
    expect((await ask(agent, list)).data).toEqual({
      conversations: { nodes: [{ id: left.id, kind: 'MESSAGE', viewerCanSend: false, viewerCanTake: true, visitor: { email: 'elin@example.com' } }] },
    });
    expect((await ask(stranger, list)).data).toEqual({ conversations: { nodes: [] } });
    expect(await assignConversation(agent, left.id, agent.actor.agentId)).toMatchObject({ state: 'ACTIVE', agentId: agent.actor.agentId });
    for (const writer of [agent, caller]) {
      const sending = sendMessage(writer, { conversationId: left.id, clientId: 'x', text: 'Yes' });
      await expect(sending).rejects.toBeTruthy();
    }
    expect(await threadOf(world, left.id)).toHaveLength(1);
    await emailConversation(agent, { clientId: 'mail', conversationId: left.id, recipients: ['elin@example.com'], subject: 'Blue', message: 'Yes, in blue.' });
    expect(await endConversation(agent, left.id)).toMatchObject({ state: 'ENDED', missed: false });
    const { conversation: chat } = await startConversation(caller, { clientId: 'chat', text: 'Hello' });
    expect(chat.state).toBe('ACTIVE');
    await endConversation(caller, chat.id);
    expect(await reopenConversation(agent, left.id)).toMatchObject({ state: 'ACTIVE', kind: 'MESSAGE' });
  });

  test('of an agent who vanished waits again, and goes to nobody by itself', async () => {
    const { world, group, caller } = await aForm();
    const left = await leaveMessage(caller, message);
    const agent = await world.agent({ groups: [group] });
    await assignConversation(await world.as(agent), left.id, agent.id);
    await world.agent({ groups: [group] });
    await sql`update agent set presence = 'OFFLINE' where id = ${agent.id}`;
    await sql`update agent set offline_since = now() - interval '1 hour' where id = ${agent.id}`;
    await returnVanished();
    expect(await rowOf(world, left.id)).toMatchObject({ state: 'QUEUED', agentId: null });
  });

  test('of who is banned is not taken', async () => {
    const { world, group, caller } = await aForm();
    const left = await leaveMessage(caller, message);
    const agent = await world.as(await world.agent({ groups: [group] }));
    await assignConversation(agent, left.id, agent.actor.agentId);
    await banVisitor(agent, { clientId: 'ban', conversationId: left.id, reason: 'Rude' });
    await expect(leaveMessage(caller, { ...message, clientId: 'again' })).rejects.toMatchObject(mend('UNKNOWN', null));
    await expect(sendMessage(caller, { conversationId: left.id, clientId: 'x', text: 'Yes' })).rejects.toBeTruthy();
  });

  test('counts in no figure, so that no response time suffers', async () => {
    const { world, group, caller } = await aForm();
    const agent = await world.as(await world.agent({ groups: [group], role: 'OWNER' }));
    await startConversation(caller, { clientId: 'chat', text: 'Hello' });
    const figures = async () => (await ask(agent, '{ statistics { conversations responseTimes { unanswered } } }')).data;
    const before = await figures();
    expect(before).toMatchObject({ statistics: { conversations: 1, responseTimes: { unanswered: 1 } } });
    await leaveMessage(caller, message);
    expect(await figures()).toEqual(before);
  });

  test('and is nobody’s business in another workspace', async () => {
    const { caller } = await aForm();
    const left = await leaveMessage(caller, message);
    const other = await newWorld();
    const stranger = await other.as(await other.agent({ role: 'OWNER' }));
    await expect(assignConversation(stranger, left.id, stranger.actor.agentId)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });
});
