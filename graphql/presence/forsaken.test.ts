import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { ask } from '../ask.factory.ts';
import { aChat, anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import type { World } from '../world.factory.ts';
import { endForsaken } from './forsaken.ts';
import { returnVanished } from './vanished.ts';

const chooses = ({ workspaceId }: World, whenUnavailable: string) =>
  sql`update site set when_unavailable = ${whenUnavailable} where workspace_id = ${workspaceId}`;
async function vanish({ workspaceId, id }: AgentRow) {
  await sql`update agent set presence = 'OFFLINE' where workspace_id = ${workspaceId} and id = ${id}`;
  await sql`update agent set offline_since = now() - interval '1 hour' where workspace_id = ${workspaceId} and id = ${id}`;
  await returnVanished();
}

describe('a conversation whose agent vanished, and nobody is left', () => {
  test.each(['HIDE', 'OFFLINE_FORM'])('on a site of %s ends missed, and stands in the list of who had it', async (choice) => {
    const { world, agent, id, asVisitor } = await aChat();
    await chooses(world, choice);
    await vanish(agent);
    await endForsaken();
    expect(await rowOf(world, id)).toMatchObject({ state: 'ENDED', endedBy: 'SYSTEM', missed: true, agentId: agent.id, waitingSince: null });
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'conversation.ended', actorType: 'SYSTEM', conversationId: id });
    expect((await ask(asVisitor, 'query ($id: ID!) { conversation(id: $id) { state missed agentName } }', { id })).data).toEqual({
      conversation: { state: 'ENDED', missed: true, agentName: 'Maja' },
    });
    const unclosed = '{ conversations(filter: { unclosed: true }) { nodes { id } } }';
    expect((await ask(await world.as(agent), unclosed)).data).toEqual({ conversations: { nodes: [{ id }] } });
    const before = (await logOf(world)).length;
    await endForsaken();
    expect(await logOf(world)).toHaveLength(before);
  });

  test('on a site of QUEUE waits', async () => {
    const { world, agent, id } = await aChat();
    await vanish(agent);
    await endForsaken();
    expect(await rowOf(world, id)).toMatchObject({ state: 'QUEUED', missed: false });
  });

  test('waits while a colleague is Online, if only with full slots; not for one who is Away, back office or of another site', async () => {
    const { world, agent, id } = await aChat();
    await chooses(world, 'HIDE');
    const full = await world.agent({ maxActiveChats: 1 });
    expect(await anotherChat(world)).toMatchObject({ agentId: full.id });
    await world.agent({ presence: 'AWAY' });
    await world.agent({ frontOffice: false });
    await world.agent({ groups: [(await world.siteWithGroup()).group] });
    await vanish(agent);
    await endForsaken();
    expect(await rowOf(world, id)).toMatchObject({ state: 'QUEUED' });
    await sql`update agent set presence = 'AWAY' where id = ${full.id}`;
    await endForsaken();
    expect(await rowOf(world, id)).toMatchObject({ state: 'ENDED', missed: true });
  });

  test('and who waits where the site has chosen otherwise since is told too', async () => {
    const { world, agent, id } = await aChat();
    await vanish(agent);
    await chooses(world, 'OFFLINE_FORM');
    await endForsaken();
    expect(await rowOf(world, id)).toMatchObject({ state: 'ENDED', missed: true });
  });
});
