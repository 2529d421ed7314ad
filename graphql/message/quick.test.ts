import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { aChat, anotherChat, rowOf, threadOf } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { transact } from '../event/transact.ts';
import { inParallel, mend } from '../expected.factory.ts';
import type { World } from '../world.factory.ts';
import { sendMessage } from './message.ts';
import { send } from './send.ts';

/** As another process would, of which this one has heard nothing yet. */
const elsewhere = ({ workspaceId }: World, id: string, change: Record<string, unknown>) =>
  sql`update conversation set ${sql(change)}, seq = seq + 1 where workspace_id = ${workspaceId} and id = ${id}`;

describe('a message is sent by the row as it was last seen', () => {
  test('unless another process has ended the conversation since', async () => {
    const { world, id, asVisitor } = await aChat();
    await sendMessage(asVisitor, { conversationId: id, clientId: 'a', text: 'One' });
    await elsewhere(world, id, { state: 'ENDED', endedAt: new Date(), endedBy: 'AGENT' });
    await expect(sendMessage(asVisitor, { conversationId: id, clientId: 'b', text: 'Two' })).rejects.toMatchObject(mend('CONVERSATION_ENDED', 'conversationId'));
    expect((await threadOf(world, id)).map(({ text }) => text)).toEqual(['Hello', 'One']);
  });

  test('unless another process has given it to a colleague since', async () => {
    const { world, id, asAgent, asVisitor } = await aChat();
    const colleague = await world.agent();
    await sendMessage(asAgent, { conversationId: id, clientId: 'a', text: 'One' });
    await elsewhere(world, id, { agentId: colleague.id });
    await expect(sendMessage(asAgent, { conversationId: id, clientId: 'b', text: 'Two' })).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'conversationId'));
    const { seq, agentId } = await rowOf(world, id);
    const { seq: next } = await sendMessage(asVisitor, { conversationId: id, clientId: 'c', text: 'Three' });
    expect([next, (await rowOf(world, id)).agentId]).toEqual([seq + 1, agentId]);
  });

  test('and what is refused by it may be allowed by now', async () => {
    const { world, id, asAgent } = await aChat();
    const colleague = await world.as(await world.agent());
    await sendMessage(asAgent, { conversationId: id, clientId: 'a', text: 'One' });
    await elsewhere(world, id, { agentId: colleague.actor.agentId });
    await sendMessage(colleague, { conversationId: id, clientId: 'b', text: 'Mine now' });
    expect((await threadOf(world, id)).at(-1)).toMatchObject({ text: 'Mine now', agentId: colleague.actor.agentId });
  });

  test('and one that has been sent before takes nobody with it', async () => {
    const { world, id: first, asAgent } = await aChat();
    const { id: second } = await anotherChat(world);
    const before = await sendMessage(asAgent, { conversationId: first, clientId: 'again', text: 'Once' });
    const sent = await Promise.all([
      sendMessage(asAgent, { conversationId: first, clientId: 'again', text: 'Once' }),
      sendMessage(asAgent, { conversationId: first, clientId: 'new', text: 'Twice' }),
      sendMessage(asAgent, { conversationId: second, clientId: 'again', text: 'Elsewhere' }),
      sendMessage(asAgent, { conversationId: second, clientId: 'twin', text: 'Twin' }),
      sendMessage(asAgent, { conversationId: second, clientId: 'twin', text: 'Twin' }),
    ]);
    expect(sent[0]).toEqual(before);
    expect(sent[4]?.id).toBe(sent[3]?.id);
    expect((await threadOf(world, first)).map(({ text }) => text)).toEqual(['Hello', 'Once', 'Twice']);
    expect((await threadOf(world, second)).map(({ text }) => text)).toEqual(['Hello', 'Elsewhere', 'Twin']);
  });

  test('however many processes write, each message has its place, and the log no gap', async () => {
    const { world, id, asAgent, asVisitor } = await aChat();
    const { id: other } = await anotherChat(world);
    await inParallel(120, (n) => {
      const conversationId = n % 3 ? id : other;
      const draft = { clientId: `c${n}`, text: `${n}` };
      if (n % 5 === 0) return transact(world.workspaceId, (tx) => send(tx, { caller: asAgent, conversationId, agentId: null, draft }));
      return sendMessage(conversationId === id && n % 2 ? asVisitor : asAgent, { conversationId, ...draft });
    });
    const positions = (await logOf(world)).map(({ position }) => position);
    expect(positions).toEqual(positions.map((_, index) => index + 1));
    for (const one of [id, other]) {
      const thread = await threadOf(world, one);
      const row = await rowOf(world, one);
      const told = (await logOf(world)).filter((event) => event.conversationId === one && event.type === 'message.sent');
      expect(told.map(({ seq, subjectId }) => [seq, subjectId])).toEqual(thread.map(({ seq, id: message }) => [seq, message]));
      expect([row.seq, row.messageCount, row.lastMessageText]).toEqual([thread.at(-1)?.seq, thread.length, thread.at(-1)?.text]);
    }
    expect((await threadOf(world, id)).length + (await threadOf(world, other)).length).toBe(122);
  });
});
