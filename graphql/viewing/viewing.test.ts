import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgentRow } from '../../db/rows.ts';
import { sql } from '../../db/client.ts';
import { aChat, rowOf } from '../conversation/conversation.factory.ts';
import { dropDirectory } from '../directory/directory.ts';
import { passOnHere } from '../event/ephemeral.ts';
import { logOf } from '../event/log.factory.ts';
import { newId } from '../id.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { beat } from './rooms.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

/** A tab with the conversation open. */
function open(headers: Record<string, string>, id: string) {
  const { client } = server.client(headers);
  const heard: string[][] = [];
  const problems: string[] = [];
  void (async () => {
    const query = 'subscription ($id: ID!) { viewers(conversationId: $id) { conversationId agents { id name } } }';
    for await (const { data, errors } of client.iterate<{ viewers: { agents: { name: string }[] } }>({ query, variables: { id } })) {
      if (data) heard.push(data.viewers.agents.map(({ name }) => name));
      if (errors) problems.push(JSON.stringify(errors));
    }
  })().catch((problem: unknown) => problems.push(JSON.stringify(problem)));
  return { heard, problems, close: () => client.dispose() };
}
const tabOf = async (agent: AgentRow, id: string) => open(await cookieOf(agent), id);

describe('who views a conversation', () => {
  test('is seen by the others who do, once however many tabs, and gone as the last tab closes', async () => {
    const { world, agent, id } = await aChat();
    const anna = await world.agent({ name: 'Anna' });
    const maja = await tabOf(agent, id);
    await expect.poll(() => maja.heard.at(-1)).toEqual([]);
    const [one, two] = [await tabOf(anna, id), await tabOf(anna, id)];
    await expect.poll(() => [maja.heard.at(-1), one.heard.at(-1), two.heard.at(-1)]).toEqual([['Anna'], ['Maja'], ['Maja']]);
    await one.close();
    await two.close();
    await expect.poll(() => maja.heard).toEqual([[], ['Anna'], []]);
    await maja.close();
  });

  test('is seen from another process too, and what came from there goes when it says so', async () => {
    const { world, agent, id } = await aChat();
    const anna = await world.agent({ name: 'Anna' });
    const maja = await tabOf(agent, id);
    await expect.poll(() => maja.heard.at(-1)).toEqual([]);
    const note = { workspaceId: world.workspaceId, conversationId: id, viewer: anna.id, tab: newId(), asks: true };
    passOnHere({ ...note, here: true });
    await expect.poll(() => maja.heard.at(-1)).toEqual(['Anna']);
    passOnHere({ ...note, here: false });
    await expect.poll(() => maja.heard.at(-1)).toEqual([]);
    await maja.close();
  });

  test('is known to no visitor, no partner, no other site and no other workspace', async () => {
    const { world, visitor, agent, id } = await aChat();
    const { group } = await world.siteWithGroup();
    const elsewhere = await aChat();
    const maja = await tabOf(agent, id);
    const strangers = [
      open(await visitorHeaders(visitor), id),
      open(await visitorHeaders(await world.visitor()), id),
      await tabOf(await world.agent({ groups: [group] }), id),
      await tabOf(elsewhere.agent, id),
    ];
    await expect.poll(() => strangers.map(({ problems }) => /FORBIDDEN|NOT_FOUND/.test(problems.join('')))).toEqual([true, true, true, true]);
    expect(strangers.flatMap(({ heard }) => heard)).toEqual([]);
    expect(maja.heard.flat()).toEqual([]);
    await Promise.all([maja, ...strangers].map((each) => each.close()));
  });

  test('is told no more to one who loses sight of the conversation', async () => {
    const { world, agent, id } = await aChat();
    const anna = await world.agent({ name: 'Anna' });
    const [maja, hers] = [await tabOf(agent, id), await tabOf(anna, id)];
    await expect.poll(() => hers.heard.at(-1)).toEqual(['Maja']);
    await sql`delete from group_agent where workspace_id = ${world.workspaceId} and agent_id = ${anna.id}`;
    dropDirectory(world.workspaceId);
    const third = await tabOf(await world.agent({ name: 'Third' }), id);
    await expect.poll(() => hers.problems.join('')).toContain('NOT_FOUND');
    await expect.poll(() => maja.heard.at(-1)).toEqual(['Third']);
    expect(hers.heard.flat()).not.toContain('Third');
    await Promise.all([maja, hers, third].map((each) => each.close()));
  });

  test('is no longer one who loses sight of the conversation, though nobody comes or goes', async () => {
    const { world, agent, id } = await aChat();
    const anna = await world.agent({ name: 'Anna' });
    const [maja, hers] = [await tabOf(agent, id), await tabOf(anna, id)];
    await expect.poll(() => [maja.heard.at(-1), hers.heard.at(-1)]).toEqual([['Anna'], ['Maja']]);
    await sql`delete from group_agent where workspace_id = ${world.workspaceId} and agent_id = ${anna.id}`;
    dropDirectory(world.workspaceId);
    beat();
    await expect.poll(() => hers.problems.join('')).toContain('NOT_FOUND');
    await expect.poll(() => maja.heard.at(-1)).toEqual([]);
    await Promise.all([maja, hers].map((each) => each.close()));
  });

  test('leaves nothing behind', async () => {
    const { world, agent, id } = await aChat();
    const before = [await rowOf(world, id), await logOf(world)];
    const maja = await tabOf(agent, id);
    await expect.poll(() => maja.heard.length).toBe(1);
    await maja.close();
    expect([await rowOf(world, id), await logOf(world)]).toEqual(before);
  });
});
