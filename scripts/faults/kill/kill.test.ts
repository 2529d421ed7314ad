import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '../../bench/kit.ts';
import type { Stage, Victim } from './stage.ts';

let stage: Stage;
let close: () => Promise<void>;

beforeAll(async () => {
  // Of its own, since it is killed; before anything is imported that reads its address.
  const { dataDir, done } = await database();
  const { openStage } = await import('./stage.ts');
  stage = await openStage({ dataDir });
  close = async () => {
    const { closeDatabase } = await import('../../../db/client.ts');
    await stage.close();
    await closeDatabase();
    await done();
  };
}, 60_000);
afterAll(() => close());

/** The short form of `npm run faults -- kill`: fewer sends, and clients that wait five times shorter. */
test.each<'server' | Victim>(['server', 'server', 'postmaster', 'all'])(
  'killed in the middle of 100 sends (%s), all that was written is there once, on every screen, and everybody in the right place',
  { timeout: 120_000 },
  async (victim) => {
    const { runKill } = await import('./run.ts');
    expect((await runKill(stage, { victim, senders: 8, sends: 100, scale: 5 })).problems).toEqual([]);
  },
);
