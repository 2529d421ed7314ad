import type { TransactionSql } from '../../db/client.ts';
import type { AttachmentRow, RapidResponseRow } from '../../db/rows.ts';
import type { CopyRapidResponseFileInput } from '../__generated__/resolvers.ts';
import { announce, sizeOf, type Upload } from '../attachment/announce.ts';
import { canFetch, canUpload } from '../attachment/attachment.policy.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { clientIdOf, isId } from '../input.ts';

/**
 * A file of a saved answer as an upload of the caller's own. No bytes move: both rows have the same key, which storage lets
 * go of with the last of them. Whatever becomes of the answer afterwards, what was sent stays as it was sent.
 */
export async function copyRapidResponseFile(caller: Caller, { clientId, attachmentId }: CopyRapidResponseFileInput): Promise<Upload> {
  const { actor, directory } = caller;
  if (actor.type === 'VISITOR' || !canUpload(actor, directory.workspace)) throw forbidden();
  return announce(caller, {
    clientId: clientIdOf(clientId),
    isSame: ({ key }) => key !== null,
    async file(tx) {
      const { name, size, key, type, width, height } = await source(tx, caller, attachmentId);
      return { name, size: sizeOf(size, caller), key, type, width, height };
    },
  });
}

/** Held, so that it cannot be taken out of the answer, and be swept, before there is the copy. */
async function source(tx: TransactionSql, { actor, directory }: Caller, id: string): Promise<AttachmentRow> {
  const { workspaceId } = actor;
  const [row] = isId(id)
    ? await tx<AttachmentRow[]>`
        select * from attachment where workspace_id = ${workspaceId} and id = ${id} and rapid_response_id is not null for share`
    : [];
  const [rapidResponse] = row
    ? await tx<RapidResponseRow[]>`select * from rapid_response where workspace_id = ${workspaceId} and id = ${row.rapidResponseId}`
    : [];
  if (row && rapidResponse && canFetch(actor, directory, row, { rapidResponse })) return row;
  throw new Mendable('UNKNOWN', 'attachmentId', 'This file is in no saved answer of yours any more. Choose the answer again.');
}
