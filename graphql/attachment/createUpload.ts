import { sql } from '../../db/client.ts';
import type { AttachmentRow } from '../../db/rows.ts';
import { type Actor, actorId } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { newId } from '../id.ts';
import { clientIdOf, written } from '../input.ts';
import { canUpload } from './attachment.policy.ts';
import { linkOf } from './link.ts';
import { fileNameOf } from './name.ts';

interface CreateUploadInput {
  clientId: string;
  name: string;
  size: number;
}

export interface Upload {
  attachmentId: string;
  path: string;
  stored: boolean;
}

export const megabyte = 1_000_000;
/** Of one uploader, waiting to be sent. */
const mostUnsent = 50;
const uploadMs = 3_600_000;

/** A place for a file. No event: until it is sent it is nobody's business but its uploader's. */
export async function createUpload({ actor, directory }: Caller, input: CreateUploadInput): Promise<Upload> {
  const clientId = clientIdOf(input.clientId);
  const name = fileNameOf(written('name', input.name, 10_000));
  const { workspace } = directory;
  if (!canUpload(actor, workspace)) {
    if (actor.type !== 'VISITOR') throw forbidden();
    throw new Mendable('FILES_OFF', null, 'Visitors cannot send files here.');
  }
  const size = sizeOf(input.size, workspace.maxFileMegabytes);
  const row = await insert(actor, { clientId, name, size });
  // To the second, as links tell it.
  const ends = new Date(Math.ceil((Date.now() + uploadMs) / 1000) * 1000);
  return { attachmentId: row.id, path: linkOf('upload', actor, row, ends), stored: row.key !== null };
}

function sizeOf(size: number, megabytes: number): number {
  if (size < 1) throw new Mendable('BLANK', 'size', 'The file is empty.');
  if (size > megabytes * megabyte) throw new Mendable('TOO_LARGE', 'size', `The file is larger than ${megabytes} MB.`);
  return size;
}

async function insert(actor: Actor, { clientId, name, size }: CreateUploadInput): Promise<AttachmentRow> {
  const { workspaceId, type } = actor;
  const uploaderId = actorId(actor);
  if (!uploaderId) throw forbidden();
  const [fresh] = await sql<AttachmentRow[]>`
    insert into attachment (workspace_id, id, client_id, uploader_type, uploader_id, name, size, created_at)
    select ${workspaceId}, ${newId()}, ${clientId}, ${type}, ${uploaderId}, ${name}, ${size}, ${new Date()}
    where (
      select count(*) from attachment
      where workspace_id = ${workspaceId} and uploader_id = ${uploaderId} and conversation_id is null and deleted_at is null
    ) < ${mostUnsent}
    on conflict (workspace_id, uploader_id, client_id) do nothing returning *`;
  if (fresh) return fresh;
  const [known] = await sql<AttachmentRow[]>`
    select * from attachment where workspace_id = ${workspaceId} and uploader_id = ${uploaderId} and client_id = ${clientId}`;
  if (!known) throw new Mendable('TOO_MANY', null, `${mostUnsent} files wait to be sent. Send some of them first.`);
  if (known.size !== size) throw new Mendable('TAKEN', 'clientId', 'Another file was announced with this clientId. Use another.');
  return known;
}
