import { describe, expect, test } from 'vitest';
import { type Queryable, sql } from '../../db/client.ts';
import { importHistory } from '../conversation/importHistory.ts';
import { aHistoryLine, historyFile } from '../conversation/history.factory.ts';
import { endConversation, reopenConversation } from '../conversation/lifecycle.ts';
import { setConversationLabel } from '../conversation/marks.ts';
import { aThread } from '../conversation/thread.factory.ts';
import { aLabel } from '../label/label.factory.ts';
import { sendMessage } from '../message/message.ts';
import { newWorld, type World } from '../world.factory.ts';
import { mustBeSame, sealAll, sealedIn } from './seal.factory.ts';
import { sealStep } from './seal.ts';

const dayMs = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * dayMs);

async function house() {
  const world = await newWorld();
  const agent = await world.agent({ role: 'ADMIN', timeZone: 'Europe/Stockholm', maxActiveChats: 100 });
  const label = await aLabel(world.workspaceId);
  const old = [];
  for (const days of [3, 3, 40, 400]) {
    old.push(await aThread(world, { agentId: agent.id, responseMs: 1000 * days, startedAt: daysAgo(days), labelId: label.id }));
  }
  await sealAll(world);
  return { world, agent, label, caller: await world.as(agent), old };
}

describe('what is over is counted once', () => {
  test('in UTC and in the zones of the agents, today left out', async () => {
    const { world } = await house();
    await aThread(world);
    expect([await sealedIn(world, 'UTC'), await sealedIn(world, 'Europe/Stockholm')]).toEqual([4, 4]);
    expect([await mustBeSame(world), await mustBeSame(world, { timeZone: 'Europe/Stockholm' })]).toEqual([5, 5]);
    expect(await mustBeSame(world, { timeZone: 'Asia/Kolkata' })).toBe(5);
    expect(await sealStep(world.workspaceId)).toBe(false);
  });

  test('anew after a change, and until then from the rows', async () => {
    const { world, caller, old, label } = await house();
    const changes: (() => Promise<unknown>)[] = [
      () => setConversationLabel(caller, old[0]!.id, null),
      () => reopenConversation(caller, old[2]!.id),
      () => aThread(world, { startedAt: daysAgo(40), labelId: label.id }),
      async () => importHistory({ workspaceId: world.workspaceId, file: await historyFile(aHistoryLine({ externalId: 'a' })) }),
      () => sql`update conversation set started_at = ${daysAgo(500)} where workspace_id = ${world.workspaceId} and id = ${old[1]!.id}`,
      async () => {
        await sql`delete from message where workspace_id = ${world.workspaceId} and conversation_id = ${old[3]!.id}`;
        await sql`delete from conversation where workspace_id = ${world.workspaceId} and id = ${old[3]!.id}`;
      },
    ];
    for (const change of changes) {
      await change();
      await mustBeSame(world);
      await sealAll(world);
      await mustBeSame(world);
    }
    // The two of the day on which one is open again are not.
    expect(await sealedIn(world, 'UTC')).toBe(3);
  });

  test('not while a conversation of the day is open, to which messages still come', async () => {
    const { world, caller, old } = await house();
    const { id } = await reopenConversation(caller, old[0]!.id);
    await sealAll(world);
    expect(await sealedIn(world, 'UTC')).toBe(2);
    await sendMessage(caller, { conversationId: id, clientId: 'more', text: 'One thing more' });
    await sealAll(world);
    await mustBeSame(world);
    await endConversation(caller, id);
    await mustBeSame(world);
    await sealAll(world);
    expect(await sealedIn(world, 'UTC')).toBe(4);
    await mustBeSame(world);
  });

  test('and a conversation that was open at the sealing is not forgotten', async () => {
    const { world, agent, caller } = await house();
    const { id } = await aThread(world, { state: 'ACTIVE', agentId: agent.id, startedAt: daysAgo(30), firstResponseMs: null });
    const fresh = await house();
    await aThread(fresh.world, { state: 'ACTIVE', agentId: fresh.agent.id, startedAt: daysAgo(700) });
    await sql`delete from statistics_mark where workspace_id = ${fresh.world.workspaceId}`;
    await sql`delete from statistics_seal where workspace_id = ${fresh.world.workspaceId}`;
    await sql`delete from statistics_sealed where workspace_id = ${fresh.world.workspaceId}`;
    await sealAll(fresh.world);
    await sql`update conversation set message_count = 77 where workspace_id = ${fresh.world.workspaceId} and state = 'ACTIVE'`;
    await mustBeSame(fresh.world);
    await sealAll(world);
    await sendMessage(caller, { conversationId: id, clientId: 'x', text: 'Hello' });
    await mustBeSame(world);
  });

  test('a message leaves no mark', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const { id } = await aThread(world, { state: 'ACTIVE', agentId: agent.id });
    await sendMessage(await world.as(agent), { conversationId: id, clientId: 'x', text: 'Hello' });
    expect(await sql`select from statistics_mark where workspace_id = ${world.workspaceId}`).toHaveLength(0);
  });

  test('figures of another workspace, another zone and other rules are not taken', async () => {
    const { world } = await house();
    const other = await newWorld();
    expect(await mustBeSame(other)).toBe(0);
    await sql`update statistics_seal set rules = 0 where workspace_id = ${world.workspaceId} and time_zone = 'UTC'`;
    await sql`update statistics_sealed set conversations = 99 where workspace_id = ${world.workspaceId} and time_zone = 'UTC'`;
    await mustBeSame(world);
    await sealAll(world);
    expect([await sealedIn(world, 'UTC'), await mustBeSame(world)]).toEqual([4, 4]);
  });
});

describe('a change at the very moment of the sealing', () => {
  const relabel = (tx: Queryable, world: World, id: string) => tx`
    update conversation set label_id = null, seq = seq + 1 where workspace_id = ${world.workspaceId} and id = ${id}`;

  test('that is committed after it is not lost', async () => {
    const { world, old } = await house();
    await sql.begin(async (tx) => {
      await relabel(tx, world, old[0]!.id);
      await sql`insert into statistics_mark (workspace_id, conversation_id, started_at) values (${world.workspaceId}, ${old[0]!.id}, ${old[0]!.startedAt})`;
      // Counts the day anew without seeing the change.
      await sealAll(world);
      expect(await sealedIn(world, 'UTC')).toBe(4);
    });
    expect(await sealedIn(world, 'UTC')).toBe(2);
    await mustBeSame(world);
    await sealAll(world);
    expect(await sealedIn(world, 'UTC')).toBe(4);
    await mustBeSame(world);
  });

  test('that is committed between the counting and the sealing is not lost', async () => {
    const { world, old } = await house();
    await sql`update statistics_seal set sealed_to = sealed_to - 2 where workspace_id = ${world.workspaceId}`;
    let sealing: Promise<boolean> | undefined;
    await sql.begin(async (tx) => {
      // The sealing has counted and waits here to say how far it has come.
      await tx`select from statistics_seal where workspace_id = ${world.workspaceId} for update`;
      sealing = sealStep(world.workspaceId, 0);
      await expect.poll(async () => sql`
        select from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into statistics_seal%'
          and query not like '%pg_stat_activity%'`).not.toHaveLength(0);
      await relabel(sql, world, old[0]!.id);
    });
    expect(await sealing).toBe(true);
    await mustBeSame(world);
    await sealAll(world);
    await mustBeSame(world);
  });

  test('and two who seal at once do not spoil each other’s work', async () => {
    const { world } = await house();
    await sql`delete from statistics_seal where workspace_id = ${world.workspaceId}`;
    await sql`delete from statistics_sealed where workspace_id = ${world.workspaceId}`;
    await Promise.allSettled(Array.from({ length: 12 }, () => sealStep(world.workspaceId, 0)));
    await sealAll(world);
    expect([await sealedIn(world, 'UTC'), await mustBeSame(world)]).toEqual([4, 4]);
  });
});
