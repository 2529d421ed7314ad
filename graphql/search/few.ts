import { type Fragment, sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { Narrowed } from '../conversation/narrowed.ts';
import { visibleTo, where } from '../conversation/where.ts';
import { isId } from '../input.ts';
import type { Before } from './find.ts';

/** So many conversations are faster looked through one by one than searched for among all that have the words. */
const few = 1_000;

/** Whether what the filter asks for holds of few conversations, whatever their words. Reads no more than those few. */
export async function areFew({ workspaceId }: Actor, { tagId, labelId, visitorId, rating }: Narrowed): Promise<boolean> {
  const among = [
    tagId !== undefined && (isId(tagId) ? sql`conversation_tag where workspace_id = ${workspaceId} and tag_id = ${tagId}` : none),
    isId(labelId) && sql`conversation where workspace_id = ${workspaceId} and label_id = ${labelId}`,
    isId(visitorId) && sql`conversation where workspace_id = ${workspaceId} and visitor_id = ${visitorId}`,
    rating != null && sql`survey where workspace_id = ${workspaceId} and rating = ${rating}`,
  ].filter((one) => one !== false);
  if (among.length === 0) return false;
  const counts = among.map((one) => sql`(select count(*) from (select from ${one} limit ${few + 1}) as those)`);
  const [row] = await sql<{ least: number }[]>`select least(${counts.reduce((all, one) => sql`${all}, ${one}`)}) as least`;
  return (row?.least ?? 0) <= few;
}

const none = sql`conversation_tag where false`;

/** Of those few the ones with the words, newest start first. */
export const findAmongFew = (actor: Actor, holds: Fragment, filter: Narrowed, { before, limit }: { before: Before | null; limit: number }) =>
  sql<ConversationRow[]>`${those(actor, filter, before)}
    select few.* ${havingWords(actor, holds)} order by few.started_at desc, few.id desc limit ${limit}`;

export async function countAmongFew(actor: Actor, holds: Fragment, filter: Narrowed): Promise<number> {
  const [row] = await sql<{ count: number }[]>`${those(actor, filter, null)} select count(*) ${havingWords(actor, holds)}`;
  return row?.count ?? 0;
}

const those = (actor: Actor, filter: Narrowed, before: Before | null): Fragment => sql`
  with few as materialized (
    select conversation.* from conversation where ${where(filter, actor.workspaceId)} and ${visibleTo(actor)}
      ${before ? sql`and (conversation.started_at, conversation.id) < (${before.startedAt}, ${before.id}::uuid)` : sql``}
  )`;

/** `offset 0`: looked up by its key for each of them, never found by its words first. */
const havingWords = ({ workspaceId }: Actor, holds: Fragment): Fragment => sql`
  from few cross join lateral (
    select volume_id, words from search_document where workspace_id = ${workspaceId} and conversation_id = few.id offset 0
  ) document
  join search_volume volume on volume.workspace_id = ${workspaceId} and volume.id = document.volume_id
  where ${holds}`;
