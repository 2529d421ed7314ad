import type { MessageRow } from '../../db/rows.ts';
import { transact } from '../event/transact.ts';
import { type Job, sendAll } from './sendAll.ts';

/**
 * A workspace's log takes one transaction after the other, and each waits for the disk. So what is sent while one is
 * under way goes together in the next: under load hundreds of messages share one commit, and alone a message waits for
 * nobody.
 */
const lanes = new Map<string, Waiting[]>();
const most = 500;

interface Waiting {
  job: Job;
  done(message: MessageRow): void;
  failed(error: unknown): void;
}

export function inBatch(job: Job): Promise<MessageRow> {
  const { workspaceId } = job.caller.actor;
  return new Promise((done, failed) => {
    const lane = lanes.get(workspaceId);
    if (lane) return void lane.push({ job, done, failed });
    lanes.set(workspaceId, [{ job, done, failed }]);
    void run(workspaceId);
  });
}

async function run(workspaceId: string): Promise<void> {
  const lane = lanes.get(workspaceId) ?? [];
  while (lane.length > 0) await carryOut(workspaceId, lane.splice(0, most));
  lanes.delete(workspaceId);
}

async function carryOut(workspaceId: string, batch: Waiting[]): Promise<void> {
  try {
    const outcomes = await transact(workspaceId, (tx) => sendAll(tx, batch.map(({ job }) => job)));
    outcomes.forEach((outcome, index) => {
      if ('message' in outcome) batch[index]?.done(outcome.message);
      else batch[index]?.failed(outcome.error);
    });
  } catch (error) {
    const [only] = batch;
    if (batch.length === 1) return only?.failed(error);
    // One of them must not take the others with it. What was committed after all is found by its clientId.
    for (const one of batch) await carryOut(workspaceId, [one]);
  }
}
