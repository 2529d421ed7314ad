import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, decide } from './decide.ts';

const agent = (agentId: string, rest: Partial<Candidate> = {}): Candidate => ({
  agentId,
  siteIds: new Set(['shop']),
  priority: 0,
  activeChats: 0,
  maxActiveChats: 4,
  ...rest,
});
const waiting = (count: number, siteId = 'shop') =>
  Array.from({ length: count }, (_, index) => ({ conversationId: `${siteId}-${index}`, siteId }));

describe('who gets a conversation', () => {
  test('nobody, when nobody is there', () => {
    expect(decide(waiting(1), [], Math.random)).toEqual([
      { conversationId: 'shop-0', agentId: null, reason: 'NOBODY_FREE', candidates: 0 },
    ]);
  });

  test('the only one who can take it', () => {
    const agents = [agent('a'), agent('full', { activeChats: 4 }), agent('elsewhere', { siteIds: new Set(['other']) })];
    expect(decide(waiting(1), agents, Math.random)).toEqual([
      { conversationId: 'shop-0', agentId: 'a', reason: 'ONLY_ONE_FREE', candidates: 1 },
    ]);
  });

  test('the one of highest priority, however busy', () => {
    const agents = [agent('a'), agent('first', { priority: 5, activeChats: 3 })];
    expect(decide(waiting(1), agents, Math.random)[0]).toMatchObject({ agentId: 'first', reason: 'HIGHEST_PRIORITY', candidates: 2 });
  });

  test('the one with fewest, and by lot among equals', () => {
    const agents = [agent('busy', { activeChats: 2 }), agent('a'), agent('b')];
    expect(decide(waiting(1), agents, () => 0)[0]).toMatchObject({ agentId: 'a', reason: 'EVEN_SPREAD', candidates: 3 });
    expect(decide(waiting(1), agents, () => 0.99)[0]).toMatchObject({ agentId: 'b', reason: 'EVEN_SPREAD' });
  });

  test('a long queue of a site without agents does not hide another site’s', () => {
    const decisions = decide([...waiting(50, 'unserved'), ...waiting(1)], [agent('a')], Math.random);
    expect(decisions.at(-1)).toMatchObject({ conversationId: 'shop-0', agentId: 'a' });
  });
});

const anyAgents = fc
  .array(
    fc.record({
      priority: fc.integer({ min: 0, max: 2 }),
      maxActiveChats: fc.integer({ min: 1, max: 6 }),
      activeChats: fc.integer({ min: 0, max: 6 }),
      sites: fc.subarray(['shop', 'business'], { minLength: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map(({ sites, ...rest }, index) => agent(`agent-${index}`, { ...rest, siteIds: new Set(sites) })));
const anyQueue = fc
  .array(fc.constantFrom('shop', 'business'), { maxLength: 60 })
  .map((sites) => sites.map((siteId, index) => ({ conversationId: `c${index}`, siteId })));
const seeded = (seed: number) => {
  let state = seed;
  return () => (state = (state * 16_807 + 11) % 2_147_483_647) / 2_147_483_647;
};

describe('for any agents and any queue', () => {
  const property = (check: (queue: ReturnType<typeof waiting>, agents: Candidate[], decisions: ReturnType<typeof decide>) => void) =>
    fc.assert(
      fc.property(anyQueue, anyAgents, fc.nat(1e9), (queue, agents, seed) => check(queue, agents, decide(queue, agents, seeded(seed)))),
      { numRuns: 1_000 },
    );

  test('nobody gets more than the slots allow, nor from a site that is not theirs', () => {
    property((queue, agents, decisions) => {
      for (const one of agents) {
        const got = decisions.filter((decision) => decision.agentId === one.agentId);
        expect(got.length).toBeLessThanOrEqual(Math.max(0, one.maxActiveChats - one.activeChats));
        for (const { conversationId } of got) {
          expect(one.siteIds).toContain(queue.find((row) => row.conversationId === conversationId)?.siteId);
        }
      }
    });
  });

  test('of one site the oldest go first: nobody is passed over', () => {
    property((queue, _, decisions) => {
      for (const site of ['shop', 'business']) {
        const taken = decisions.filter((_one, index) => queue[index]?.siteId === site).map((one) => one.agentId !== null);
        expect(taken).toEqual(taken.toSorted((a, b) => Number(b) - Number(a)));
      }
    });
  });

  test('no slot stays free while somebody who fits waits', () => {
    property((queue, agents, decisions) => {
      const load = new Map(agents.map((one) => [one.agentId, one.activeChats]));
      for (const { agentId } of decisions) if (agentId) load.set(agentId, (load.get(agentId) ?? 0) + 1);
      decisions.forEach((decision, index) => {
        if (decision.agentId) return;
        const site = queue[index]?.siteId ?? '';
        expect(agents.filter((one) => one.siteIds.has(site) && (load.get(one.agentId) ?? 0) < one.maxActiveChats)).toEqual([]);
      });
    });
  });

  test('equals end with equal loads, give or take one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 60 }), fc.nat(1e9), (count, arrivals, seed) => {
        const agents = Array.from({ length: count }, (_, index) => agent(`agent-${index}`, { maxActiveChats: 5 }));
        const decisions = decide(waiting(arrivals), agents, seeded(seed));
        const loads = agents.map((one) => decisions.filter((decision) => decision.agentId === one.agentId).length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });

  test('also when they come one after the other, or some at a time', () => {
    const batches = fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), batches, fc.nat(1e9), (count, sizes, seed) => {
        const lot = seeded(seed);
        const load = new Map(Array.from({ length: count }, (_, index) => [`agent-${index}`, 0]));
        for (const size of sizes) {
          const agents = [...load].map(([id, activeChats]) => agent(id, { activeChats, maxActiveChats: 8 }));
          for (const { agentId } of decide(waiting(size), agents, lot)) if (agentId) load.set(agentId, (load.get(agentId) ?? 0) + 1);
          const loads = [...load.values()];
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('and whoever leaves makes no difference to how those that follow are spread: the least busy is next', () => {
    const steps = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(11) }), { maxLength: 80 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), steps, fc.nat(1e9), (count, arrivals, seed) => {
        const lot = seeded(seed);
        const load = Array.from({ length: count }, () => 0);
        for (const step of arrivals) {
          const leaver = step % count;
          if (step >= 0) {
            load[leaver] = Math.max(0, (load[leaver] ?? 0) - 1);
            continue;
          }
          const [decision] = decide(waiting(1), load.map((activeChats, index) => agent(String(index), { activeChats, maxActiveChats: 5 })), lot);
          const free = load.filter((activeChats) => activeChats < 5);
          if (!decision?.agentId) expect(free).toEqual([]);
          else {
            expect(load[Number(decision.agentId)]).toBe(Math.min(...free));
            load[Number(decision.agentId)]! += 1;
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
