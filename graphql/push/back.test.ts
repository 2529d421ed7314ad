import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { assignConversation } from '../conversation/lifecycle.ts';
import { sendMessage } from '../message/message.ts';
import { endForsaken } from '../presence/forsaken.ts';
import { returnVanished } from '../presence/vanished.ts';
import { declineTransfer } from '../transfer/answer.ts';
import { expireOffers } from '../transfer/sweep.ts';
import { askedGroup, askedJohan, aTransferableChat, timeIsUp, transferOf } from '../transfer/transfer.factory.ts';
import { away, aPushService, round, toldTo } from './push.factory.ts';

/** Elin's chat with Maja, who closes the portal after what she does there. */
async function scene(colleagues: Partial<AgentRow>[] = [{}]) {
  const service = await aPushService();
  const chat = await aTransferableChat(colleagues);
  return { ...chat, service, leaves: (agent: AgentRow, more: object = {}) => away(chat.world, agent, service, more), told: () => toldTo(service) };
}

const kept = 'Nobody took over Elin: the conversation is still yours';

describe('who asked somebody to take over and closed the portal', () => {
  test('is told when the last one declines, and who is asked before only that', async () => {
    const chat = await scene([{}, {}]);
    const { world, maja, others, leaves, told } = chat;
    const { id } = await askedGroup(chat);
    await leaves(maja);
    const first = (await transferOf(world, id)).asked;
    const next = others.find((one) => one.id !== first);
    if (next) await leaves(next);
    for (const titles of [['Maja asks you to take over Elin'], ['Maja asks you to take over Elin', kept]]) {
      const { asked } = await transferOf(world, id);
      await declineTransfer(await world.as(others.find((one) => one.id === asked)!), id);
      await round(world);
      expect(told().map(({ title }) => title)).toEqual(titles);
    }
    expect(told().at(-1)).toMatchObject({ body: 'Hello', conversationId: chat.id });
  });

  test('is told when nobody answered in time, in the own language', async () => {
    const chat = await scene();
    const { world, maja, leaves, told } = chat;
    await sql`update agent set locale = 'sv' where workspace_id = ${world.workspaceId} and id = ${maja.id}`;
    await askedJohan(chat);
    await leaves(maja, { showText: false });
    await timeIsUp(world);
    await expireOffers();
    await round(world);
    expect(told()).toMatchObject([{ title: 'Ingen tog över Elin: konversationen är fortfarande din', body: '', lang: 'sv' }]);
  });

  test('is not told of what a colleague has taken since', async () => {
    const chat = await scene();
    const { world, maja, johan, id, leaves, told } = chat;
    const transfer = await askedJohan(chat);
    await leaves(maja);
    await leaves(johan);
    await declineTransfer(await world.as(johan), transfer.id);
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
    await assignConversation(owner, id, johan.id);
    await round(world);
    expect(told().map(({ title }) => title)).toEqual(['New conversation: Elin']);
  });
});

describe('who was Offline for too long', () => {
  const vanish = async ({ workspaceId, id }: AgentRow) => {
    await sql`update agent set presence = 'OFFLINE' where workspace_id = ${workspaceId} and id = ${id}`;
    await sql`update agent set offline_since = now() - interval '1 hour' where workspace_id = ${workspaceId} and id = ${id}`;
    await returnVanished();
  };

  test('is told once that the conversation went back, and nothing more of it', async () => {
    const { world, maja, id, asVisitor, leaves, told } = await scene([]);
    await leaves(maja);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'before', text: 'Are you there?' });
    await vanish(maja);
    await round(world);
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'Not for Maja' });
    await round(world);
    expect(told()).toMatchObject([{ title: 'You were offline for too long: Elin went back to the queue', body: '', conversationId: id, unread: 0 }]);
  });

  test('is told too when a colleague gets it, who is told of a new one', async () => {
    const { world, maja, leaves, told } = await scene([]);
    const sara = await world.agent({ name: 'Sara' });
    await leaves(maja);
    await leaves(sara);
    await vanish(maja);
    await round(world);
    expect(told().map(({ title }) => title).sort()).toEqual(['New conversation: Elin', 'You were offline for too long: Elin went back to the queue']);
  });

  test('is told that it was missed where nobody else was there', async () => {
    const { world, maja, leaves, told } = await scene([]);
    await sql`update site set when_unavailable = 'HIDE' where workspace_id = ${world.workspaceId}`;
    await leaves(maja);
    await vanish(maja);
    await endForsaken();
    await round(world);
    expect(told()).toMatchObject([{ title: 'You were offline for too long, and nobody else was there: Elin was missed', body: '' }]);
  });

  test('is not told of one that is the agent’s again', async () => {
    const { world, maja, id, leaves, told } = await scene([]);
    await leaves(maja);
    await vanish(maja);
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
    await assignConversation(owner, id, maja.id);
    await round(world);
    expect(told().map(({ title }) => title)).toEqual(['New conversation: Elin']);
  });
});
