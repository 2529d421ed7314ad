import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Askable, askNext } from './askNext.ts';

const agent = (agentId: string, rest: Partial<Askable> = {}): Askable => ({
  agentId, priority: 0, activeChats: 0, maxActiveChats: 4, offers: 0, ...rest,
});
const nobody = new Set<string>();

describe('who is asked to take a conversation over', () => {
  test('nobody, when nobody is there or all have been asked', () => {
    expect(askNext([], nobody, Math.random)).toBeNull();
    expect(askNext([agent('a'), agent('b')], new Set(['a', 'b']), Math.random)).toBeNull();
  });

  test('one who is free before one of higher priority who is full', () => {
    expect(askNext([agent('full', { priority: 9, activeChats: 4 }), agent('a')], nobody, Math.random)).toBe('a');
  });

  test('one who is full, when nobody else is left', () => {
    expect(askNext([agent('full', { activeChats: 4 }), agent('a')], new Set(['a']), Math.random)).toBe('full');
  });

  test('of the free ones the highest priority, then the fewest conversations, then by lot', () => {
    expect(askNext([agent('a'), agent('first', { priority: 5, activeChats: 3 })], nobody, Math.random)).toBe('first');
    const even = [agent('busy', { activeChats: 2 }), agent('a'), agent('b')];
    expect(askNext(even, nobody, () => 0)).toBe('a');
    expect(askNext(even, nobody, () => 0.99)).toBe('b');
  });

  test('one who is not being asked already', () => {
    expect(askNext([agent('a', { offers: 1 }), agent('b')], nobody, () => 0)).toBe('b');
  });
});

const anyAgents = fc
  .array(
    fc.record({
      priority: fc.integer({ min: 0, max: 2 }),
      maxActiveChats: fc.integer({ min: 1, max: 4 }),
      activeChats: fc.integer({ min: 0, max: 5 }),
      offers: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => agent(`agent-${index}`, row)));
const anyLot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Everybody declines: the order in which all of them are asked. */
function askedInTurn(agents: readonly Askable[], lot: () => number): Askable[] {
  const order: Askable[] = [];
  for (;;) {
    const next = askNext(agents, new Set(order.map(({ agentId }) => agentId)), lot);
    const found = agents.find(({ agentId }) => agentId === next);
    if (!found) return order;
    order.push(found);
  }
}

describe('for any agents', () => {
  const property = (check: (agents: Askable[], order: Askable[]) => void) =>
    fc.assert(fc.property(anyAgents, anyLot, (agents, lot) => check(agents, askedInTurn(agents, () => lot))), { numRuns: 1_000 });

  test('everybody is asked, and nobody twice', () => {
    property((agents, order) => {
      expect(order.map(({ agentId }) => agentId).toSorted()).toEqual(agents.map(({ agentId }) => agentId).toSorted());
    });
  });

  test('nobody who is full is asked while one who is free has not been', () => {
    property((_, order) => {
      const free = order.map((one) => Number(one.activeChats + one.offers < one.maxActiveChats));
      expect(free).toEqual(free.toSorted((a, b) => b - a));
    });
  });

  test('among the free ones, and among the full ones, priority goes before load', () => {
    property((_, order) => {
      const rank = (one: Askable) => [one.activeChats + one.offers < one.maxActiveChats ? 0 : 1, -one.priority, one.activeChats + one.offers];
      const ranks = order.map(rank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a.map((part, at) => part - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0));
    });
  });
});
