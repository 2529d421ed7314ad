import { hot, isDatabaseError, sql } from '../../db/client.ts';
import { listOf } from '../../db/list.ts';
import type { EventRow } from '../../db/rows.ts';
import { type Actor, actorId } from '../actor/actor.ts';
import { times } from '../conversation/insertThreads.ts';
import { type Change, changes, type Posted, type Writer } from './post.ts';

export interface Written extends Posted {
  actor: Actor;
}

/**
 * Conversations, messages and log in one statement, and so in one round trip and one commit: whichever conversation still
 * has the `seq` it had `before` is written, and nothing of the others. Gives which those are, and the events of their
 * messages in order. A message whose clientId is taken fails all of it (`isTaken`).
 */
export async function writeAll(workspaceId: string, changed: readonly Change[], written: readonly Written[]): Promise<{ updated: Set<string>; events: EventRow[] }> {
  const messages = written.map(({ message }) => message);
  const [done] = await hot<{ position: number; updated: string[] }[]>`
    with changed as (
      update conversation set ${changes(workspaceId, changed)}
      returning conversation.id
    ), written as (
      select *, row_number() over (order by number) as place from unnest(
        ${listOf(messages.map((one) => one.conversationId))}::uuid[], ${listOf(messages.map((one) => one.seq))}::int[], ${listOf(messages.map((one) => one.id))}::uuid[],
        ${listOf(messages.map((one) => one.author))}::text[]::author_type[], ${listOf(messages.map((one) => one.agentId))}::uuid[],
        ${messages.map((one) => one.clientId)}::text[], ${messages.map((one) => one.text)}::text[], ${listOf(times(messages, 'createdAt'))}::timestamptz[],
        ${listOf(written.map(({ actor }) => actor.type))}::text[]::actor_type[], ${listOf(written.map(({ actor }) => actorId(actor)))}::uuid[]
      ) with ordinality as message (conversation_id, seq, id, author, agent_id, client_id, text, created_at, actor_type, actor_id, number)
      where conversation_id in (select id from changed)
    ), inserted as (
      insert into message (workspace_id, conversation_id, seq, id, author, agent_id, client_id, text, created_at)
      select ${workspaceId}, conversation_id, seq, id, author, agent_id, client_id, text, created_at from written
      returning seq
    ), head as (
      -- Counting what was inserted, so that all else is done before the log is locked.
      update event_head set position = position + (select count(*) from inserted)
      where workspace_id = ${workspaceId} and exists (select from inserted) returning position
    ), logged as (
      insert into event (workspace_id, position, type, conversation_id, seq, subject_id, actor_type, actor_id, created_at)
      select ${workspaceId}, head.position - (select count(*) from written) + place, 'message.sent', conversation_id, seq, id,
        actor_type, actor_id, created_at
      from head, written
    )
    select position, (select array_agg(id) from changed) as updated from head`;
  const updated = new Set(done?.updated);
  const kept = written.filter(({ conversation }) => updated.has(conversation.id));
  const events = kept.map(({ message, actor }, index): EventRow => ({
    workspaceId,
    position: (done?.position ?? 0) - kept.length + index + 1,
    type: 'message.sent',
    conversationId: message.conversationId,
    seq: message.seq,
    subjectId: message.id,
    actorType: actor.type,
    actorId: actorId(actor),
    data: {},
    createdAt: message.createdAt,
  }));
  return { updated, events };
}

/** Whether a message was refused because its clientId has been used. */
export const isTaken = (error: unknown): boolean => isDatabaseError(error) && error.code === '23505';

/** For each, whether it has been written before. */
export async function alreadySent(
  workspaceId: string,
  asked: readonly { conversationId: string; author: Writer['author']; clientId: string }[],
): Promise<boolean[]> {
  const rows = await sql<{ known: boolean }[]>`
    select exists (
      select from message where workspace_id = ${workspaceId} and message.conversation_id = wanted.conversation_id
        and message.author = wanted.author and message.client_id = wanted.client_id
    ) as known
    from unnest(
      ${asked.map((one) => one.conversationId)}::uuid[], ${asked.map((one) => one.author)}::text[]::author_type[],
      ${asked.map((one) => one.clientId)}::text[]
    ) with ordinality as wanted (conversation_id, author, client_id, number)
    order by number`;
  return rows.map(({ known }) => known);
}
