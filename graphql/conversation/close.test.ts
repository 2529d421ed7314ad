import { describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { dropDirectory } from '../directory/directory.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { aLabel } from '../label/label.factory.ts';
import { updateWorkspace } from '../workspace/update.ts';
import type { World } from '../world.factory.ts';
import { closeConversation } from './close.ts';
import { aChat, anEndedChat, rowOf } from './conversation.factory.ts';
import { endConversation, reopenConversation } from './lifecycle.ts';
import { setConversationLabel } from './marks.ts';

async function unclosed(world: World, agentId: string): Promise<string[]> {
  const caller = await world.asPartner('READ_ALL_CONVERSATIONS');
  const answer = await ask(caller, 'query ($agentId: ID!) { conversations(filter: { unclosed: true, agentId: $agentId }) { nodes { id } } }', { agentId });
  return JSON.parse(JSON.stringify(answer)).data.conversations.nodes.map(({ id }: { id: string }) => id);
}

async function demandingLabels(world: World): Promise<void> {
  await updateWorkspace(await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })), { labelRequired: true });
}

describe('closing an ended conversation', () => {
  test('takes it off the list of the agent who had it, whoever ended it; putting it back undoes that', async () => {
    const { world, id, agent, asAgent } = await anEndedChat();
    expect(await unclosed(world, agent.id)).toEqual([id]);
    const closed = await closeConversation(asAgent, id, true);
    expect(await unclosed(world, agent.id)).toEqual([]);
    expect(await rowOf(world, id)).toEqual(closed);
    await closeConversation(asAgent, id, false);
    expect(await unclosed(world, agent.id)).toEqual([id]);
    const told = (await logOf(world)).slice(-2);
    expect(told).toMatchObject([
      { type: 'conversation.closed', conversationId: id, actorId: agent.id, data: { closed: true } },
      { type: 'conversation.closed', conversationId: id, seq: closed.seq + 1, data: { closed: false } },
    ]);
  });

  test('twice changes nothing the second time, nor does putting back what is there', async () => {
    const { world, id, asAgent } = await anEndedChat();
    await closeConversation(asAgent, id, false);
    await closeConversation(asAgent, id, true);
    const log = await logOf(world);
    await closeConversation(asAgent, id, true);
    expect(await logOf(world)).toEqual(log);
  });

  test('is for nobody else', async () => {
    const { world, id, agent, asVisitor } = await anEndedChat();
    const manager = await world.as(await world.agent({ permissions: ['MANAGE_CONVERSATIONS'] }));
    await expect(closeConversation(manager, id, true)).rejects.toMatchObject(mend('NOT_YOUR_CONVERSATION', 'id'));
    await expect(closeConversation(asVisitor, id, true)).rejects.toMatchObject(refusal('FORBIDDEN'));
    const stranger = await world.as(await world.agent({ groups: [] }));
    await expect(closeConversation(stranger, id, true)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await unclosed(world, agent.id)).toEqual([id]);
  });

  test('is not for an open one, and one that is opened again is on no list of ended ones', async () => {
    const { world, id, agent, asAgent } = await anEndedChat();
    await reopenConversation(asAgent, id);
    expect(await unclosed(world, agent.id)).toEqual([]);
    await expect(closeConversation(asAgent, id, true)).rejects.toMatchObject(mend('CONVERSATION_OPEN', 'id'));
  });
});

describe('where a label is demanded', () => {
  test('an agent neither ends nor closes without one', async () => {
    const { world, id, asVisitor, agent } = await aChat();
    const label = await aLabel(world.workspaceId);
    await demandingLabels(world);
    const asAgent = await world.as(agent);
    await expect(endConversation(asAgent, id)).rejects.toMatchObject(mend('LABEL_REQUIRED', 'id'));
    expect((await rowOf(world, id)).state).toBe('ACTIVE');
    await endConversation(asVisitor, id);
    await expect(closeConversation(asAgent, id, true)).rejects.toMatchObject(mend('LABEL_REQUIRED', 'id'));
    await setConversationLabel(asAgent, id, label.id);
    await closeConversation(asAgent, id, true);
    expect(await unclosed(world, agent.id)).toEqual([]);
  });

  test('the visitor always may end, and a partner', async () => {
    for (const who of ['visitor', 'partner'] as const) {
      const { world, id, asVisitor } = await aChat();
      await aLabel(world.workspaceId);
      await demandingLabels(world);
      const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS');
      expect(await endConversation(who === 'visitor' ? asVisitor : partner, id)).toMatchObject({ state: 'ENDED', labelId: null });
    }
  });

  test('nobody is asked for what does not exist: a workspace without labels in use', async () => {
    const { world, id, agent } = await aChat();
    await aLabel(world.workspaceId, { archivedAt: new Date() });
    await demandingLabels(world);
    dropDirectory(world.workspaceId);
    expect(await endConversation(await world.as(agent), id)).toMatchObject({ state: 'ENDED' });
  });
});
