import type { ConversationRow, MessageRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { canRead, canSend } from '../conversation/conversation.policy.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import type { Tx } from '../event/transact.ts';
import { isId } from '../input.ts';
import { type Draft, post, type Writer } from './post.ts';

/** A message that somebody wants to send. */
export interface Job {
  caller: Caller;
  conversationId: string;
  /** Partners: in whose name. */
  agentId: string | null;
  draft: Draft;
}

/** Sends it, or finds that it was sent before. The conversation is locked first, so that what the rules see is what is. */
export async function send(tx: Tx, job: Job): Promise<MessageRow> {
  const { caller, draft } = job;
  const row = await lockConversation(tx, job.conversationId);
  if (!canRead(caller.actor, row)) throw notFound();
  const writer = writerOf(job);
  const known = await sentBefore(tx, row.id, writer.author, draft.clientId);
  if (!known) {
    mustBeAllowed(job, row);
    return (await post(tx, caller.actor, row, writer, draft)).message;
  }
  if (known.agentId === writer.agentId) return known;
  throw new Mendable('TAKEN', 'clientId', 'A colleague has used this clientId. Send with another.');
}

/** Whether the rules let it through as things stand; throws what to tell the sender. */
export function mustBeAllowed({ caller: { actor } }: Job, row: ConversationRow): void {
  if (!canRead(actor, row)) throw notFound();
  if (row.state === 'ENDED') {
    throw new Mendable('CONVERSATION_ENDED', 'conversationId', 'The conversation has ended. Open it again, or start a new one.');
  }
  if (canSend(actor, row)) return;
  if (actor.type === 'PARTNER') throw forbidden();
  throw new Mendable('NOT_YOUR_CONVERSATION', 'conversationId', 'Take the conversation over before you write in it.');
}

export function writerOf({ caller: { actor, directory }, agentId }: Job): Writer {
  if (actor.type === 'VISITOR') return { author: 'VISITOR', agentId: null };
  if (actor.type === 'AGENT') return { author: 'AGENT', agentId: actor.agentId };
  if (!isId(agentId) || directory.agents.get(agentId)?.archivedAt !== null) {
    throw new Mendable('UNKNOWN', 'agentId', 'Say with agentId in which agent’s name the message is sent.');
  }
  return { author: 'AGENT', agentId };
}

export const authorOf = (actor: Actor): Writer['author'] => (actor.type === 'VISITOR' ? 'VISITOR' : 'AGENT');

async function sentBefore({ sql, workspaceId }: Tx, conversationId: string, author: Writer['author'], clientId: string): Promise<MessageRow | undefined> {
  const [row] = await sql<MessageRow[]>`
    select * from message
    where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and author = ${author} and client_id = ${clientId}`;
  return row;
}
