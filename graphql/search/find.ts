import { type Fragment, sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { narrowed } from '../conversation/narrowed.ts';
import { storable, visibleTo, where } from '../conversation/where.ts';
import { isId } from '../input.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { areFew, countAmongFew, findAmongFew } from './few.ts';
import { type Question, queryOf } from './question.ts';

export interface Before {
  startedAt: Date;
  id: string;
}

/**
 * The conversations with all the words, newest start first. The index tells which may be meant, a few seconds late; what
 * the rows say now decides whether the filter holds and the caller may see them.
 */
export async function find(
  actor: Actor,
  question: Question,
  wanted: ConversationFilter,
  { before, limit }: { before: Before | null; limit: number },
): Promise<ConversationRow[]> {
  const { workspaceId } = actor;
  const filter = await narrowed(workspaceId, wanted);
  if (await areFew(actor, filter)) return findAmongFew(actor, holds(question, filter), filter, { before, limit });
  const older = before && sql`and (document.started_at, document.conversation_id) < (${before.startedAt}, ${before.id}::uuid)`;
  return sql<ConversationRow[]>`
    select found.* from search_volume volume cross join lateral (
      select conversation.* from (
        select conversation_id, started_at from search_document document
        where ${holds(question, filter)} ${older ?? sql``} order by started_at desc, conversation_id desc
      ) document
      join conversation on conversation.workspace_id = ${workspaceId} and conversation.id = document.conversation_id
      where ${where(filter, workspaceId)} and ${visibleTo(actor)}
      order by document.started_at desc, document.conversation_id desc limit ${limit}
    ) found
    where volume.workspace_id = ${workspaceId} ${within(workspaceId, filter, before)}
    order by volume.starts_at desc, found.started_at desc, found.id desc limit ${limit}`;
}

/** How many there are. Every one is looked at. */
export async function countFound(actor: Actor, question: Question, wanted: ConversationFilter): Promise<number> {
  const { workspaceId } = actor;
  const filter = await narrowed(workspaceId, wanted);
  if (await areFew(actor, filter)) return countAmongFew(actor, holds(question, filter), filter);
  const [row] = await sql<{ count: number }[]>`
    with found as materialized (
      select document.conversation_id from search_volume volume
      cross join lateral (select conversation_id from search_document document where ${holds(question, filter)}) document
      where volume.workspace_id = ${workspaceId} ${within(workspaceId, filter, null)}
    )
    select count(*) from found join conversation on conversation.workspace_id = ${workspaceId} and conversation.id = found.conversation_id
    where ${where(filter, workspaceId)} and ${visibleTo(actor)}`;
  return row?.count ?? 0;
}

const holds = (question: Question, { agentId }: ConversationFilter): Fragment => sql`
  document.words @@ replace(${queryOf(question, isId(agentId) ? agentId : null)}::text, '%', volume.id::text)::tsquery`;

/** The volumes in which there can be any. */
function within(workspaceId: string, { startedFrom, startedTo }: ConversationFilter, before: Before | null): Fragment {
  const last = [startedTo, before?.startedAt].filter((time) => time instanceof Date).toSorted((a, b) => a.getTime() - b.getTime())[0];
  return sql`
    ${last ? sql`and volume.starts_at <= ${storable(last)}` : sql``}
    ${startedFrom ? sql`and volume.starts_at >= (
      select max(starts_at) from search_volume where workspace_id = ${workspaceId} and starts_at <= ${storable(startedFrom)})` : sql``}`;
}
