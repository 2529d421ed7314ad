import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { rowOf } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel } from '../expected.factory.ts';
import { acceptTransfer, declineTransfer } from './answer.ts';
import { expireOffers } from './sweep.ts';
import { askedGroup, askedJohan, aTransferableChat, timeIsUp, transferOf } from './transfer.factory.ts';

describe('when the time to answer is up', () => {
  test('the conversation stays with the sender', async () => {
    const chat = await aTransferableChat();
    const { world, id, maja, johan } = chat;
    const transfer = await askedJohan(chat);
    await expireOffers();
    expect(await transferOf(world, transfer.id)).toMatchObject({ state: 'OFFERED', asked: johan.id });
    await timeIsUp(world);
    await expireOffers();
    expect(await transferOf(world, transfer.id)).toMatchObject({ state: 'EXPIRED', offers: [{ state: 'EXPIRED' }] });
    expect(await rowOf(world, id)).toMatchObject({ agentId: maja.id, offeredTo: null });
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'transfer.expired', actorType: 'SYSTEM', data: { agentId: null, previousAskedId: johan.id } });
  });

  test('the next of the group is asked, and gets the whole time; one who was late leaves it expired, though the others declined', async () => {
    const chat = await aTransferableChat([{}, {}]);
    const { world, others } = chat;
    const { id } = await askedGroup(chat);
    await timeIsUp(world);
    await expireOffers();
    const { asked, offers } = await transferOf(world, id);
    expect(asked).not.toBe(offers[0]?.agentId);
    expect(Number(offers[1]?.expiresAt) - Number(offers[1]?.createdAt)).toBe(30_000);
    await expireOffers();
    expect((await transferOf(world, id)).asked).toBe(asked);
    await declineTransfer(await world.as(others.find((one) => one.id === asked)!), id);
    expect(await transferOf(world, id)).toMatchObject({ state: 'EXPIRED', offers: [{ state: 'EXPIRED' }, { state: 'DECLINED' }] });
  });

  test('ten processes that look at once let it expire once', async () => {
    const chat = await aTransferableChat();
    const { id } = await askedGroup(chat);
    await timeIsUp(chat.world);
    await inParallel(10, () => expireOffers());
    const { offers } = await transferOf(chat.world, id);
    expect(offers.map(({ state }) => state)).toEqual(['EXPIRED', 'OFFERED']);
    expect((await logOf(chat.world)).filter(({ type }) => type === 'transfer.expired')).toHaveLength(1);
  });

  test('but nobody has looked yet, accepting still counts', async () => {
    const chat = await aTransferableChat();
    const { id } = await askedJohan(chat);
    await timeIsUp(chat.world);
    const answer = await acceptTransfer(await chat.world.as(chat.johan), id).catch((error: { code: string }) => error.code);
    // The look of another test may have come between.
    if (answer !== 'TRANSFER_OVER') expect(answer).toMatchObject({ transfer: { state: 'ACCEPTED' } });
    await expireOffers();
    expect((await transferOf(chat.world, id)).state).toBe(answer === 'TRANSFER_OVER' ? 'EXPIRED' : 'ACCEPTED');
  });
});

describe('who can no longer answer is not waited for', () => {
  test.each([
    ['Offline', { presence: 'OFFLINE' }],
    ['archived', { archivedAt: new Date() }],
    ['back office', { frontOffice: false }],
  ])('%s', async (_, change) => {
    const chat = await aTransferableChat([{}, {}]);
    const { world } = chat;
    const { id } = await askedGroup(chat);
    const { asked } = await transferOf(world, id);
    await sql`update agent set ${sql(change)} where workspace_id = ${world.workspaceId} and id = ${asked}`;
    await expireOffers();
    const { offers, state } = await transferOf(world, id);
    expect([state, ...offers.map((one) => one.state)]).toEqual(['OFFERED', 'EXPIRED', 'OFFERED']);
  });

  test('who goes Away meanwhile is, and may accept', async () => {
    const chat = await aTransferableChat();
    const { world, johan } = chat;
    const { id } = await askedJohan(chat);
    await sql`update agent set presence = 'AWAY' where workspace_id = ${world.workspaceId} and id = ${johan.id}`;
    await expireOffers();
    expect((await acceptTransfer(await world.as(johan), id)).transfer.state).toBe('ACCEPTED');
  });
});
