import { isDeepStrictEqual } from 'node:util';
import type { AttachmentRow, MessageRow } from '../../db/rows.ts';
import { type Actor, actorId } from '../actor/actor.ts';
import { Mendable } from '../errors.ts';
import type { Tx } from '../event/transact.ts';
import { isId } from '../input.ts';

export const mostInMessage = 10;

/** The ids of the files of a message, or of what one is made from: few, each once. */
export function attachmentIdsOf(ids: readonly string[] | null | undefined): string[] {
  const all = (ids ?? []).map((id) => id.toLowerCase());
  if (all.length > mostInMessage) throw new Mendable('TOO_MANY', 'attachmentIds', `A message has ${mostInMessage} files at most. Take fewer, or several messages.`);
  if (new Set(all).size < all.length) throw new Mendable('INVALID', 'attachmentIds', 'Give each file once.');
  return all;
}

/** The sender's own uploads, in this order, held until the transaction ends; all of them here, and none used before. */
export async function lockUploads({ sql, workspaceId }: Pick<Tx, 'sql' | 'workspaceId'>, actor: Actor, ids: readonly string[], field = 'attachmentIds'): Promise<AttachmentRow[]> {
  if (ids.length === 0) return [];
  const rows = ids.every(isId)
    ? await sql<AttachmentRow[]>`
        select attachment.* from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, number)
        join attachment on attachment.workspace_id = ${workspaceId} and attachment.id = wanted.id
        where uploader_type = ${actor.type} and uploader_id = ${actorId(actor)}
          and conversation_id is null and rapid_response_id is null and deleted_at is null
        order by number for update of attachment`
    : [];
  if (rows.length < ids.length) throw new Mendable('UNKNOWN', field, 'A file is not yours, is in use already, or has been deleted. Upload it again.');
  if (rows.some(({ key }) => key === null)) throw new Mendable('NOT_STORED', field, 'A file has not arrived yet. Upload it first.');
  return rows;
}

export async function putInto({ sql, workspaceId }: Tx, { conversationId, seq }: MessageRow, files: readonly AttachmentRow[]): Promise<void> {
  if (files.length === 0) return;
  await sql`
    update attachment set conversation_id = ${conversationId}, message_seq = ${seq}, place = number
    from unnest(${files.map(({ id }) => id)}::uuid[]) with ordinality as sent (id, number)
    where attachment.workspace_id = ${workspaceId} and attachment.id = sent.id`;
}

/** From now on they are nobody's; storage lets go of them when it is swept. */
export async function deleteFiles({ sql, workspaceId }: Tx, { conversationId, seq }: MessageRow): Promise<void> {
  await sql`
    update attachment set conversation_id = null, message_seq = null, place = null, deleted_at = ${new Date()}
    where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and message_seq = ${seq}`;
}

/**
 * Makes these the files of a saved answer: those of them that it has stay, the others are the caller's own uploads. Those
 * that it has no longer are nobody's, but for who holds a copy. Tells whether anything is other than before.
 */
export async function keepInRapidResponse(tx: Tx, actor: Actor, id: string, attachmentIds: readonly string[]): Promise<boolean> {
  const { sql, workspaceId } = tx;
  const before = await sql<{ id: string }[]>`
    select id from attachment where workspace_id = ${workspaceId} and rapid_response_id = ${id} order by place for no key update`;
  const had = before.map((row) => row.id);
  if (isDeepStrictEqual(had, attachmentIds)) return false;
  await lockUploads(tx, actor, attachmentIds.filter((one) => !had.includes(one)));
  await sql`
    update attachment set rapid_response_id = null, place = null, deleted_at = ${new Date()}
    where workspace_id = ${workspaceId} and id = any(${had.filter((one) => !attachmentIds.includes(one))}::uuid[])`;
  await sql`
    update attachment set rapid_response_id = ${id}, place = number
    from unnest(${[...attachmentIds]}::uuid[]) with ordinality as kept (id, number)
    where attachment.workspace_id = ${workspaceId} and attachment.id = kept.id`;
  return true;
}

/** As the message keeps them: a line each. */
export const fileNamesOf = (files: readonly AttachmentRow[]): string | null =>
  files.length === 0 ? null : files.map(({ name }) => name).join('\n');
