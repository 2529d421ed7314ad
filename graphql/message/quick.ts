import type { ConversationRow, MessageRow } from '../../db/rows.ts';
import { announce } from '../event/announce.ts';
import { keepRow, keptRow, readRows } from './keptRows.ts';
import { type Change, type Posted, withMessage } from './post.ts';
import { authorOf, type Job, mustBeAllowed, writerOf } from './send.ts';
import { alreadySent, isTaken, type Written, writeAll } from './write.ts';

/**
 * Sends what can be sent with one statement and no transaction around it. The rules are asked of the rows as this process
 * last saw them; a row that has changed since is left alone by the statement. Null for a job that must go the long way:
 * refused by a rule, sent before, or overtaken by somebody else's change.
 */
export async function sendQuickly(workspaceId: string, jobs: readonly Job[]): Promise<(MessageRow | null)[]> {
  try {
    return await attempt(workspaceId, jobs);
  } catch (error) {
    if (!isTaken(error)) throw error;
    // Somebody sends again what has arrived before: the others need not wait for that.
    const again = await alreadySent(workspaceId, jobs.map(({ caller, conversationId, draft }) => ({ conversationId, author: authorOf(caller.actor), clientId: draft.clientId })));
    const sent = await attempt(workspaceId, jobs.filter((_, index) => !again[index]));
    return jobs.map((_, index) => (again[index] ? null : (sent.shift() ?? null)));
  }
}

async function attempt(workspaceId: string, jobs: readonly Job[]): Promise<(MessageRow | null)[]> {
  await readRows(workspaceId, jobs.map(({ conversationId }) => conversationId));
  const changes = new Map<string, Change>();
  const written = jobs.map((job): Written | null => {
    const id = job.conversationId.toLowerCase();
    const change = changes.get(id);
    const row = change?.after ?? keptRow(workspaceId, id);
    const posted = row && postedBy(job, row);
    if (!row || !posted) return null;
    changes.set(id, { before: change?.before ?? row, after: posted.conversation });
    return { ...posted, actor: job.caller.actor };
  });
  const all = written.filter((one) => one !== null);
  if (all.length === 0) return written.map(() => null);
  const { updated, events } = await writeAll(workspaceId, [...changes.values()], all);
  for (const [id, { after }] of changes) keepRow(workspaceId, id, updated.has(id) ? after : null);
  const sent = all.filter(({ conversation }) => updated.has(conversation.id));
  announce(workspaceId, sent.map(({ conversation, message }, index) => ({ event: events[index]!, conversation, message })));
  return written.map((one) => (one && updated.has(one.conversation.id) ? one.message : null));
}

/** Null when it is refused: that is decided the long way, by the row as it is. */
function postedBy(job: Job, row: ConversationRow): Posted | null {
  try {
    mustBeAllowed(job, row);
    return withMessage(row, writerOf(job), job.draft);
  } catch {
    return null;
  }
}
