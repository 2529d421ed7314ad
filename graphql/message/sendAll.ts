import type { ConversationRow, MessageRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { canRead, canSend } from '../conversation/conversation.policy.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { isId } from '../input.ts';
import { type Draft, type Posted, store, withMessage, type Writer } from './post.ts';

/** A message that somebody wants to send. */
export interface Job {
  caller: Caller;
  conversationId: string;
  /** Partners: in whose name. */
  agentId: string | null;
  draft: Draft;
}

export type Outcome = { message: MessageRow } | { error: unknown };

/** Sends them in their order, in one transaction, with as many statements for a hundred as for one. */
export async function sendAll(tx: Tx, jobs: readonly Job[]): Promise<Outcome[]> {
  const rows = await lockAll(tx, jobs);
  const sent = await sentBefore(tx, jobs);
  const posted: Posted[] = [];
  const outcomes = jobs.map((job): Outcome => {
    try {
      const row = rows.get(job.conversationId.toLowerCase());
      const known = sent.get(keyOf(job));
      const result = sendOne(job, row, known);
      if ('conversation' in result) {
        rows.set(result.conversation.id, result.conversation);
        sent.set(keyOf(job), result.message);
        posted.push(result);
        recordEvent(tx, { type: 'message.sent', actor: job.caller.actor, ...result });
      }
      return { message: result.message };
    } catch (error) {
      return { error };
    }
  });
  if (posted.length > 0) await store(tx, posted);
  return outcomes;
}

function sendOne(
  { caller: { actor, directory }, agentId, draft }: Job,
  row: ConversationRow | undefined,
  known: MessageRow | undefined,
): Posted | { message: MessageRow } {
  if (!row || !canRead(actor, row)) throw notFound();
  const writer = writerOf(actor, agentId, (id) => directory.agents.get(id)?.archivedAt === null);
  if (known) {
    if (known.agentId === writer.agentId) return { message: known };
    throw new Mendable('TAKEN', 'clientId', 'A colleague has used this clientId. Send with another.');
  }
  if (row.state === 'ENDED') {
    throw new Mendable('CONVERSATION_ENDED', 'conversationId', 'The conversation has ended. Open it again, or start a new one.');
  }
  if (canSend(actor, row)) return withMessage(row, writer, draft);
  if (actor.type === 'PARTNER') throw forbidden();
  throw new Mendable('NOT_YOUR_CONVERSATION', 'conversationId', 'Take the conversation over before you write in it.');
}

/** In the order of their ids, as everybody who locks several. */
async function lockAll({ sql, workspaceId }: Tx, jobs: readonly Job[]): Promise<Map<string, ConversationRow>> {
  const ids = [...new Set(jobs.map((job) => job.conversationId).filter(isId))];
  if (ids.length === 0) return new Map();
  const rows = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])
    order by id for no key update`;
  return new Map(rows.map((row) => [row.id, row]));
}

async function sentBefore({ sql, workspaceId }: Tx, jobs: readonly Job[]): Promise<Map<string, MessageRow>> {
  const asked = jobs.filter((job) => isId(job.conversationId));
  if (asked.length === 0) return new Map();
  const rows = await sql<MessageRow[]>`
    select message.* from unnest(
      ${asked.map((job) => job.conversationId)}::uuid[], ${asked.map(authorOf)}::text[]::author_type[],
      ${asked.map(({ draft }) => draft.clientId)}::text[]
    ) as wanted (conversation_id, author, client_id)
    join message on message.workspace_id = ${workspaceId} and message.conversation_id = wanted.conversation_id
      and message.author = wanted.author and message.client_id = wanted.client_id`;
  return new Map(rows.map((row) => [`${row.conversationId}/${row.author}/${row.clientId}`, row]));
}

const keyOf = (job: Job): string => `${job.conversationId.toLowerCase()}/${authorOf(job)}/${job.draft.clientId}`;
const authorOf = ({ caller }: Job): Writer['author'] => (caller.actor.type === 'VISITOR' ? 'VISITOR' : 'AGENT');

function writerOf(actor: Actor, agentId: string | null, exists: (agentId: string) => boolean): Writer {
  if (actor.type === 'VISITOR') return { author: 'VISITOR', agentId: null };
  if (actor.type === 'AGENT') return { author: 'AGENT', agentId: actor.agentId };
  if (!isId(agentId) || !exists(agentId)) {
    throw new Mendable('UNKNOWN', 'agentId', 'Say with agentId in which agent’s name the message is sent.');
  }
  return { author: 'AGENT', agentId };
}
