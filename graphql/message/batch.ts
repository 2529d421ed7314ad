import type { MessageRow } from '../../db/rows.ts';
import { transact } from '../event/transact.ts';
import { sendQuickly } from './quick.ts';
import { type Job, send } from './send.ts';

/**
 * A workspace's log takes one commit after the other, and each waits for the disk. So what is sent while some are under way
 * goes together in the next: under load hundreds of messages share one commit, and alone a message waits for nobody.
 * Two statements are under way at once, one being prepared while the other waits for the disk, never of one conversation.
 */
interface Lane {
  waiting: Waiting[];
  running: number;
  busy: Set<string>;
}

interface Waiting {
  job: Job;
  done(message: MessageRow): void;
  failed(error: unknown): void;
}

const lanes = new Map<string, Lane>();
const mostTogether = 200;
const mostAtOnce = 2;

export function inBatch(job: Job): Promise<MessageRow> {
  const { workspaceId } = job.caller.actor;
  const lane = lanes.get(workspaceId) ?? { waiting: [], running: 0, busy: new Set() };
  lanes.set(workspaceId, lane);
  return new Promise((done, failed) => {
    lane.waiting.push({ job, done, failed });
    begin(workspaceId, lane);
  });
}

function begin(workspaceId: string, lane: Lane): void {
  if (lane.running === mostAtOnce) return;
  const batch: Waiting[] = [];
  const later: Waiting[] = [];
  for (const one of lane.waiting) (batch.length < mostTogether && !lane.busy.has(idOf(one.job)) ? batch : later).push(one);
  lane.waiting = later;
  if (batch.length === 0) {
    if (lane.running === 0) lanes.delete(workspaceId);
    return;
  }
  const ids = batch.map(({ job }) => idOf(job));
  for (const id of ids) lane.busy.add(id);
  lane.running += 1;
  void carryOut(workspaceId, batch).finally(() => {
    for (const id of ids) lane.busy.delete(id);
    lane.running -= 1;
    begin(workspaceId, lane);
  });
}

async function carryOut(workspaceId: string, batch: Waiting[]): Promise<void> {
  const sent = await sendQuickly(workspaceId, batch.map(({ job }) => job)).catch(() => []);
  // One of them must not take the others with it. What was committed after all is found by its clientId.
  for (const [index, { job, done, failed }] of batch.entries()) {
    try {
      done(sent[index] ?? (await transact(workspaceId, (tx) => send(tx, job))));
    } catch (error) {
      failed(error);
    }
  }
}

const idOf = ({ conversationId }: Job): string => conversationId.toLowerCase();
