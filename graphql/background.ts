import { parentPort } from 'node:worker_threads';
import { closeDatabase } from '../db/client.ts';
import { startSweepingFiles } from './attachment/sweep.ts';
import { startPushing } from './push/pushing.ts';
import { startIndexing } from './search/indexing.ts';
import { startSealing } from './statistics/sealing.ts';

// The whole of a thread: see backgroundThread.ts. Any message ends it.
const work = [startIndexing(), startSealing(), startSweepingFiles(), startPushing()];
parentPort?.once('message', () => void end());

async function end(): Promise<void> {
  await Promise.all(work.map((one) => one.stop()));
  await closeDatabase();
}
