import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { anotherChat, conversationsOf, rowOf } from '../conversation/conversation.factory.ts';
import { assignConversation, endConversation } from '../conversation/lifecycle.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { sendMessage } from '../message/message.ts';
import { acceptTransfer, cancelTransfer, declineTransfer } from './answer.ts';
import { expireOffers } from './sweep.ts';
import { transferConversation } from './transfer.ts';
import { askedGroup, askedJohan, aTransferableChat, timeIsUp, transferOf } from './transfer.factory.ts';

const gapless = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
type Chat = Awaited<ReturnType<typeof aTransferableChat>>;

/** What must hold whatever happened: the log without gaps, and transfer, offers and conversation of one mind. */
async function allIsWell({ world, id }: Chat, transferId: string) {
  const log = (await logOf(world)).filter((event) => event.conversationId === id);
  const row = await rowOf(world, id);
  expect(log.map(({ seq }) => seq)).toEqual(gapless(row.seq));
  const transfer = await transferOf(world, transferId);
  expect(row.offeredTo).toBe(transfer.asked);
  expect(transfer.state === 'OFFERED').toBe(transfer.asked !== null);
  const accepted = transfer.offers.filter(({ state }) => state === 'ACCEPTED');
  expect(accepted).toHaveLength(transfer.state === 'ACCEPTED' ? 1 : 0);
  expect(log.filter(({ type }) => type === 'transfer.accepted')).toHaveLength(accepted.length);
  return { transfer, row, log };
}

describe('all at once', () => {
  test('fifty accepts of one transfer by the one who is asked: it is taken over once', async () => {
    const chat = await aTransferableChat();
    const { id } = await askedJohan(chat);
    const asJohan = await chat.world.as(chat.johan);
    const answers = await inParallel(50, () => acceptTransfer(asJohan, id));
    for (const { transfer } of answers) expect(transfer).toMatchObject({ id, state: 'ACCEPTED' });
    const { row } = await allIsWell(chat, id);
    expect(row).toMatchObject({ state: 'ACTIVE', agentId: chat.johan.id });
  });

  test('fifty agents of a group accept at once: only the one who is asked has it, the others are told so', async () => {
    const chat = await aTransferableChat(Array.from({ length: 50 }, () => ({})));
    const { id } = await askedGroup(chat);
    const { asked } = await transferOf(chat.world, id);
    const callers = await Promise.all(chat.others.map((agent) => chat.world.as(agent)));
    const answers = await Promise.allSettled(callers.map((caller) => acceptTransfer(caller, id)));
    const { row, transfer } = await allIsWell(chat, id);
    expect([row.agentId, transfer.offers.length]).toEqual([asked, 1]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of answers) if (one.status === 'rejected') expect(one.reason).toMatchObject(refusal('NOT_FOUND'));
  });

  test('fifty declines and accepts by all of a group: each is asked at most once, and one has it or nobody', async () => {
    const chat = await aTransferableChat(Array.from({ length: 10 }, () => ({})));
    const { id } = await askedGroup(chat);
    const callers = await Promise.all(chat.others.map((agent) => chat.world.as(agent)));
    await Promise.allSettled(
      Array.from({ length: 5 }, () => callers).flat().map((caller, n) => (n % 7 ? declineTransfer : acceptTransfer)(caller, id)),
    );
    const { transfer } = await allIsWell(chat, id);
    expect(new Set(transfer.offers.map(({ agentId }) => agentId)).size).toBe(transfer.offers.length);
  });

  test('accept, cancel, the time being up, the visitor leaving, somebody taking it, messages: one of them wins', async () => {
    for (let n = 0; n < 8; n++) {
      const chat = await aTransferableChat();
      const { world, id, asAgent, asVisitor } = chat;
      const colleague = await world.agent();
      const { id: transferId } = await askedJohan(chat);
      await timeIsUp(world);
      const asJohan = await world.as(chat.johan);
      const asColleague = await world.as(colleague);
      const doings = [
        () => acceptTransfer(asJohan, transferId),
        () => cancelTransfer(asAgent, transferId),
        () => expireOffers(),
        () => (n % 2 ? endConversation(asVisitor, id) : assignConversation(asColleague, id, colleague.id)),
        () => declineTransfer(asJohan, transferId),
        () => sendMessage(asVisitor, { conversationId: id, clientId: 'late', text: 'Hello?' }),
      ];
      const turned = [...doings.slice(n % doings.length), ...doings.slice(0, n % doings.length)];
      const results = await Promise.allSettled<unknown>(turned.map((doing) => doing()));
      for (const one of results) if (one.status === 'rejected') expect(one.reason).toHaveProperty('code');
      const { transfer } = await allIsWell(chat, transferId);
      expect(transfer.state).not.toBe('OFFERED');
    }
  });

  test('two who ask at once for the same conversation: one is told that somebody is being asked', async () => {
    const chat = await aTransferableChat();
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        transferConversation(chat.asAgent, { conversationId: chat.id, clientId: `n${n}`, agentId: (n % 2 ? chat.johan : chat.sara).id }),
      ),
    );
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toHaveLength(9);
    for (const reason of refused) expect(reason).toMatchObject(mend('TRANSFER_OPEN', 'conversationId'));
  });

  test('one with one free slot accepts ten transfers: one is had, the limit holds', async () => {
    const chat = await aTransferableChat([{ maxActiveChats: 1 }]);
    const { world, johan } = chat;
    await sql`update agent set max_active_chats = 20 where workspace_id = ${world.workspaceId} and id = ${chat.maja.id}`;
    const more = await inParallel(9, () => anotherChat(world));
    const asMaja = await world.as(chat.maja);
    const asked = await Promise.all(
      [chat, ...more].map(({ id }) => transferConversation(asMaja, { conversationId: id, clientId: 'one', agentId: johan.id })),
    );
    const asJohan = await world.as(johan);
    const answers = await Promise.allSettled(asked.map(({ transfer }) => acceptTransfer(asJohan, transfer.id)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await conversationsOf(world)).filter(({ agentId }) => agentId === johan.id)).toHaveLength(1);
  });
});
