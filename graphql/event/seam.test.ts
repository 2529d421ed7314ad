import { beforeEach, expect, test, vi } from 'vitest';
import type { EventRow } from '../../db/rows.ts';
import { newId } from '../id.ts';
import { type From, follow } from './follow.ts';
import { everyInterleaving, type Steps } from './interleavings.factory.ts';
import { catchUp, deliverLocally } from './stream.ts';

// A log in memory, so that every order of what happens around the seam can be tried. A reading takes two steps: when it
// sees what is committed, and when its answer is here. So does a timer, in its own way: it may be late.
const log = vi.hoisted(() => ({ rows: [] as EventRow[], step: async (_: string): Promise<void> => {} }));

vi.mock('../../db/client.ts', () => ({
  sql: async (strings: readonly string[], ...values: unknown[]) => {
    const text = strings.map((part, index) => part + (index < values.length ? `$${index}` : '')).join('');
    const given = (pattern: RegExp, otherwise: number) => Number(values[Number(pattern.exec(text)?.[1] ?? -1)] ?? otherwise);
    await log.step('a reading');
    const answer = text.includes('event_head')
      ? [{ position: log.rows.length }]
      : log.rows
          .filter(({ position }) => position > given(/position > \$(\d+)/, 0) && position <= given(/position <= \$(\d+)/, Infinity))
          .filter(({ seq }) => !/seq > /.test(text) || (seq !== null && seq > given(/seq > \$(\d+)/, 0)))
          .slice(0, given(/limit \$(\d+)/, Infinity));
    await log.step('its answer');
    return answer;
  },
}));
vi.mock('../directory/directory.ts', () => ({ dropDirectory: () => {} }));
vi.mock('./delivery.ts', () => ({
  deliveriesOf: async (_: string, committed: readonly object[]) => {
    await log.step('content');
    return committed;
  },
}));

beforeEach(() => {
  vi.stubGlobal('setTimeout', (late: () => void) => void log.step('a timer').then(late));
  return () => vi.unstubAllGlobals();
});

const conversationId = newId();

interface Scenario {
  from: From;
  /** Events that are in the log before anybody reads. */
  before: number;
  /** Then: committed by this process, which tells itself; or by another, which signals; `elsewhere` is another conversation's. */
  commits: ('own' | 'foreign' | 'elsewhere')[];
  expected: number[];
}

/** Tries every order. Nothing is polled: what was told of must come without. */
const run = ({ from, before, commits, expected }: Scenario): Promise<number> =>
  everyInterleaving(async (steps: Steps) => {
    const workspaceId = newId();
    log.rows = [];
    log.step = steps.step;
    for (let n = 0; n < before; n++) commit(workspaceId, conversationId);
    const heard: number[] = [];
    void steps.step('the reader comes').then(async () => {
      await follow(workspaceId, from, { page: 2 })({ hear: ({ event }) => heard.push(event.position), end: (error) => expect(error).toBeUndefined() });
    });
    void (async () => {
      for (const by of commits) {
        await steps.step(`a commit, ${by}`);
        const event = commit(workspaceId, by === 'elsewhere' ? newId() : conversationId);
        const told = steps.step(`it is told, ${by}`);
        void told.then(() => (by === 'foreign' ? catchUp(workspaceId) : deliverLocally(workspaceId, [{ event }])));
      }
    })();
    return () => expect(heard).toEqual(expected);
  });

function commit(workspaceId: string, ofConversation: string): EventRow {
  const position = log.rows.length + 1;
  const seq = log.rows.filter((row) => row.conversationId === ofConversation).length + 1;
  const event: EventRow = {
    workspaceId,
    position,
    type: 'message.sent',
    conversationId: ofConversation,
    seq,
    subjectId: null,
    actorType: 'SYSTEM',
    actorId: null,
    data: {},
    createdAt: new Date(0),
  };
  log.rows.push(event);
  return event;
}

const position = (seen: number): From => ({ kind: 'position', position: seen });

test.each<[string, Scenario]>([
  ['two commits of this process', { from: position(0), before: 1, commits: ['own', 'own'], expected: [1, 2, 3] }],
  ['one of this process and then one of another', { from: position(1), before: 1, commits: ['own', 'foreign'], expected: [2, 3] }],
  ['one of another process and then one of this', { from: position(1), before: 1, commits: ['foreign', 'own'], expected: [2, 3] }],
  ['two of another process', { from: position(1), before: 1, commits: ['foreign', 'foreign'], expected: [2, 3] }],
  ['three pages were missed', { from: position(0), before: 5, commits: ['own'], expected: [1, 2, 3, 4, 5, 6] }],
  ['one conversation, while another goes on', { from: { kind: 'seq', conversationId, seq: 0 }, before: 1, commits: ['own', 'elsewhere'], expected: [1, 2] }],
])('the seam between replay and live loses, doubles and turns nothing, in every order: %s', { timeout: 60_000 }, async (_, scenario) => {
  expect(await run(scenario)).toBeGreaterThan(100);
});
