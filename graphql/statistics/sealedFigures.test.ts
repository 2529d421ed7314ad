import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { endConversation, reopenConversation } from '../conversation/lifecycle.ts';
import { setConversationLabel } from '../conversation/marks.ts';
import { aThread } from '../conversation/thread.factory.ts';
import { aLabel } from '../label/label.factory.ts';
import { sendMessage } from '../message/message.ts';
import { newWorld } from '../world.factory.ts';
import { mustBeSame, sealAll, sealedIn } from './seal.factory.ts';
import { sealStep } from './seal.ts';

/** Clocks went back here over midnight, at midnight, and by half an hour; and forward over it. */
const zones = ['UTC', 'Europe/Stockholm', 'America/St_Johns', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kolkata'] as const;
const nights = ['2005-10-30T02:30:00Z', '2005-10-29T23:00:00Z', '2006-02-26T01:59:59Z', '2006-11-05T03:00:00Z', '2006-12-31T23:00:00Z', '2007-04-01T00:00:00Z'];

/** Moments around such nights, ends of months and years among them, and at other times. */
const moment = fc.oneof(
  fc.tuple(fc.constantFrom(...nights), fc.integer({ min: -200, max: 200 })).map(([night, minutes]) => new Date(Date.parse(night) + minutes * 60_000)),
  fc.date({ min: new Date('2005-10-01'), max: new Date('2007-06-01'), noInvalidDate: true }),
);
const responseMs = fc.oneof(fc.constantFrom(0, 30_000, 30_001, 119_999, 120_000, 60_000, 2 ** 31 - 1), fc.nat(200_000));
const thread = fc.record({ startedAt: moment, responseMs: fc.option(responseMs), label: fc.nat(3), isOpen: fc.boolean() });
const period = fc.record({ from: fc.option(moment), to: fc.option(moment), timeZone: fc.constantFrom(...zones, 'Pacific/Auckland') });
const step = fc.record({
  verb: fc.constantFrom('start', 'say', 'end', 'reopen', 'label', 'label', 'delete', 'move', 'seal', 'seal'),
  n: fc.nat(50),
  thread,
});

type Valued<T> = T extends fc.Arbitrary<infer V> ? V : never;

async function house() {
  const world = await newWorld();
  const agents = await Promise.all(zones.map((timeZone) => world.agent({ timeZone, role: 'ADMIN', maxActiveChats: 100 })));
  const labels = [await aLabel(world.workspaceId), await aLabel(world.workspaceId)];
  const caller = await world.as(agents[0]!);
  const add = ({ startedAt, responseMs: ms, label, isOpen }: Valued<typeof thread>) =>
    aThread(world, {
      startedAt,
      ...(ms === null ? { firstResponseMs: null } : { responseMs: ms }),
      ...(isOpen ? { state: 'ACTIVE' } : {}),
      agentId: agents[0]!.id,
      labelId: labels[label]?.id ?? null,
    });
  return { world, labels, caller, add };
}

type House = Awaited<ReturnType<typeof house>>;

/** One thing that somebody does; what is not allowed just then changes nothing. */
async function act({ world, labels, caller, add }: House, { verb, n, thread: fresh }: Valued<typeof step>): Promise<void> {
  const { workspaceId } = world;
  if (verb === 'seal') return void (await sealStep(workspaceId, 0).catch(() => false));
  if (verb === 'start') return void (await add(fresh));
  const rows = await sql<ConversationRow[]>`select * from conversation where workspace_id = ${workspaceId} order by id`;
  const row = rows[n % (rows.length || 1)];
  if (!row) return;
  const own = sql`workspace_id = ${workspaceId} and id = ${row.id}`;
  const doing = {
    say: () => sendMessage(caller, { conversationId: row.id, clientId: crypto.randomUUID(), text: 'Hello' }),
    end: () => endConversation(caller, row.id),
    reopen: () => reopenConversation(caller, row.id),
    label: () => setConversationLabel(caller, row.id, labels[n % 3]?.id ?? null),
    move: () => sql`update conversation set started_at = ${fresh.startedAt} where ${own}`,
    delete: () => sql.begin(async (tx) => {
      await tx`delete from message where workspace_id = ${workspaceId} and conversation_id = ${row.id}`;
      await tx`delete from routing_decision where workspace_id = ${workspaceId} and conversation_id = ${row.id}`;
      await tx`delete from conversation where ${own}`;
    }),
  }[verb];
  await Promise.resolve(doing()).catch((error: { code?: string; extensions?: unknown }) => {
    // A key of a message that was sent meanwhile, or a rule.
    if (!error.code && !error.extensions) throw error;
  });
}

describe('sealed figures are those that a count would give', () => {
  test('for every period and zone, whatever happens and however it is sealed meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(thread, { maxLength: 25 }), fc.array(step, { maxLength: 25 }), fc.array(period, { minLength: 4, maxLength: 8 }), async (threads, steps, periods) => {
        const given = await house();
        for (const one of threads) await given.add(one);
        await sealAll(given.world);
        for (const [index, one] of steps.entries()) {
          await act(given, one);
          await mustBeSame(given.world, periods[index % periods.length]);
        }
        for (const one of periods) await mustBeSame(given.world, one);
        await sealAll(given.world);
        for (const one of periods) await mustBeSame(given.world, one);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('at every moment, when all of it happens at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(thread, { minLength: 10, maxLength: 20 }), fc.array(step, { minLength: 30, maxLength: 60 }), async (threads, steps) => {
        const given = await house();
        for (const one of threads) await given.add(one);
        let busy = true;
        const watching = (async () => {
          while (busy) for (const timeZone of zones) await mustBeSame(given.world, { timeZone });
        })();
        const sealing = (async () => {
          while (busy) await sealStep(given.world.workspaceId, 0).catch(() => false);
        })();
        const lanes = [0, 1, 2].map(async (lane) => {
          for (const one of steps.filter((_, index) => index % 3 === lane)) await act(given, one);
        });
        const all = Promise.all([watching, sealing, ...lanes]);
        await Promise.allSettled(lanes);
        busy = false;
        await all;
        await sealAll(given.world);
        for (const timeZone of zones) await mustBeSame(given.world, { timeZone });
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  test('the middle of many different times is exact, and found in what is sealed', async () => {
    const { world, add } = await house();
    await fc.assert(
      fc.asyncProperty(fc.array(responseMs, { minLength: 1, maxLength: 12 }), fc.nat(30), async (times, day) => {
        for (const ms of times) await add({ startedAt: new Date(Date.UTC(2006, 5, 1 + day, 12)), responseMs: ms, label: day % 3, isOpen: false });
        await sealAll(world);
        await mustBeSame(world);
        await mustBeSame(world, { from: new Date('2006-06-10') });
      }),
      { numRuns: 20 },
    );
    expect(await sealedIn(world, 'UTC')).toBe(await mustBeSame(world));
  }, 60_000);
});
