import { describe, expect, test } from 'vitest';
import { aChat, anEndedChat, anotherChat, rowOf, threadOf } from '../conversation/conversation.factory.ts';
import { assignConversation, endConversation } from '../conversation/lifecycle.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { sendMessage } from './message.ts';

const hi = { clientId: 'hi', text: 'Hi there' };

describe('sending a message', () => {
  test('puts it at the end of the thread and tells the log in the same moment', async () => {
    const { world, id, asAgent, agent } = await aChat();
    const message = await sendMessage(asAgent, { conversationId: id, ...hi });
    expect(message).toMatchObject({ ...hi, seq: 4, author: 'AGENT', agentId: agent.id, conversationId: id });
    expect((await threadOf(world, id)).at(-1)).toEqual(message);
    expect((await logOf(world)).at(-1)).toMatchObject({
      type: 'message.sent', conversationId: id, seq: 4, subjectId: message.id, actorType: 'AGENT', actorId: agent.id,
    });
  });

  test('a hundred times at once with the same clientId makes one message and one event', async () => {
    const { world, id, asVisitor } = await aChat();
    const sent = await inParallel(100, () => sendMessage(asVisitor, { conversationId: id, ...hi }));
    expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1);
    expect(await threadOf(world, id)).toHaveLength(2);
    expect((await logOf(world)).filter(({ type }) => type === 'message.sent')).toHaveLength(2);
    expect(await rowOf(world, id)).toMatchObject({ seq: 4, messageCount: 2, agentUnread: 2 });
  });

  test('again with another text returns the first', async () => {
    const { id, asVisitor } = await aChat();
    const first = await sendMessage(asVisitor, { conversationId: id, ...hi });
    expect(await sendMessage(asVisitor, { conversationId: id, clientId: 'hi', text: 'Other' })).toEqual(first);
  });

  test('a colleague’s clientId is taken: nobody gets another’s message as one’s own', async () => {
    const { world, id, asAgent } = await aChat();
    await sendMessage(asAgent, { conversationId: id, ...hi });
    const colleague = await world.agent();
    await assignConversation(await world.as(colleague), id, colleague.id);
    const again = sendMessage(await world.as(colleague), { conversationId: id, clientId: 'hi', text: 'Other' });
    await expect(again).rejects.toMatchObject(mend('TAKEN', 'clientId'));
  });

  test('again after the end still returns the first: what the sender could not know was kept', async () => {
    const { id, asVisitor } = await aChat();
    const first = await sendMessage(asVisitor, { conversationId: id, ...hi });
    await endConversation(asVisitor, id);
    expect(await sendMessage(asVisitor, { conversationId: id, ...hi })).toEqual(first);
  });

  test('a clientId of the other side, or of another conversation, is another message', async () => {
    const { world, id, asVisitor, asAgent } = await aChat();
    const other = await anotherChat(world);
    const sent = [
      await sendMessage(asVisitor, { conversationId: id, ...hi }),
      await sendMessage(asAgent, { conversationId: id, ...hi }),
      await sendMessage(asAgent, { conversationId: other.id, ...hi }),
    ];
    expect(new Set(sent.map((message) => message.id)).size).toBe(3);
  });

  test('fifty messages of both sides at once get fifty places without gaps', async () => {
    const { world, id, asVisitor, asAgent } = await aChat();
    await inParallel(50, (n) => sendMessage(n % 2 ? asVisitor : asAgent, { conversationId: id, clientId: `m${n}`, text: `${n}` }));
    expect((await threadOf(world, id)).map(({ seq }) => seq)).toEqual([2, ...Array.from({ length: 50 }, (_, n) => n + 4)]);
    expect(await rowOf(world, id)).toMatchObject({ seq: 53, messageCount: 51 });
  });
});

describe('who may write', () => {
  test('a partner, in the name of an agent', async () => {
    const { world, id, agent } = await aChat();
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const message = await sendMessage(partner, { conversationId: id, ...hi, agentId: agent.id });
    expect(message).toMatchObject({ author: 'AGENT', agentId: agent.id });
    expect((await logOf(world)).at(-1)).toMatchObject({ actorType: 'PARTNER' });
  });

  test('an agent only in the own name, whatever is asked', async () => {
    const { world, id, asAgent, agent } = await aChat();
    const colleague = await world.agent();
    expect(await sendMessage(asAgent, { conversationId: id, ...hi, agentId: colleague.id })).toMatchObject({ agentId: agent.id });
  });

  test('a colleague, not before taking over', async () => {
    const { world, id } = await aChat();
    const colleague = await world.as(await world.agent());
    const attempt = () => sendMessage(colleague, { conversationId: id, ...hi });
    await expect(attempt()).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'conversationId'));
    await assignConversation(colleague, id, colleague.actor.agentId);
    expect(await attempt()).toMatchObject({ agentId: colleague.actor.agentId });
  });

  test('not even an owner without taking over, nor anybody in the queue but the visitor', async () => {
    const { world, id } = await aChat();
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY', maxActiveChats: 1 }));
    await expect(sendMessage(owner, { conversationId: id, ...hi })).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'conversationId'));
    const quiet = await newWorld();
    const queued = await anotherChat(quiet);
    const away = await quiet.as(await quiet.agent({ presence: 'AWAY' }));
    await expect(sendMessage(away, { conversationId: queued.id, ...hi })).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'conversationId'));
    expect(queued.state).toBe('QUEUED');
  });

  test('nobody in an ended conversation', async () => {
    const { world, id, asVisitor, asAgent, agent } = await anEndedChat();
    const before = await rowOf(world, id);
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    for (const caller of [asVisitor, asAgent, partner]) {
      await expect(sendMessage(caller, { conversationId: id, ...hi, agentId: agent.id })).rejects.toMatchObject(
        mend('CONVERSATION_ENDED', 'conversationId'),
      );
    }
    expect(await rowOf(world, id)).toEqual(before);
    expect(await threadOf(world, id)).toHaveLength(1);
  });

  test('nobody who cannot see it: for them it does not exist', async () => {
    const { world, id, agent } = await aChat();
    const elsewhere = await newWorld();
    const strangers = [
      await world.asVisitor(await world.visitor()),
      await world.as(await world.agent({ frontOffice: false })),
      await world.as(await world.agent({ groups: [] })),
      await world.asPartner('SEND_MESSAGES'),
      await elsewhere.as(await elsewhere.agent({ role: 'OWNER' })),
      await elsewhere.asVisitor(await elsewhere.visitor()),
      await elsewhere.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES'),
    ];
    for (const stranger of strangers) {
      await expect(sendMessage(stranger, { conversationId: id, ...hi, agentId: agent.id })).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect(await threadOf(world, id)).toHaveLength(1);
  });

  test('a partner not without the permission, nor without an agent of this workspace who is in use', async () => {
    const { world, id, agent } = await aChat();
    const reader = await world.asPartner('READ_ALL_CONVERSATIONS');
    await expect(sendMessage(reader, { conversationId: id, ...hi, agentId: agent.id })).rejects.toMatchObject(refusal('FORBIDDEN'));
    const gone = await world.agent({ archivedAt: new Date() });
    const foreign = await (await newWorld()).agent();
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    for (const agentId of [null, undefined, 'nonsense', newId(), gone.id, foreign.id]) {
      await expect(sendMessage(partner, { conversationId: id, ...hi, agentId })).rejects.toMatchObject(mend('UNKNOWN', 'agentId'));
    }
    expect(await threadOf(world, id)).toHaveLength(1);
  });
});
