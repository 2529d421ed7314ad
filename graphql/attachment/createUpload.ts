import { sql } from '../../db/client.ts';
import type { AttachmentRow } from '../../db/rows.ts';
import { actorId } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { newId } from '../id.ts';
import { clientIdOf, written } from '../input.ts';
import { countUpload } from '../rateLimit/rateLimit.ts';
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

/** A place for a file. No event: until it is sent it is nobody's business but its uploader's. `address`: from where a visitor asks. */
export async function createUpload(caller: Caller, input: CreateUploadInput, address?: string): Promise<Upload> {
  const { actor, directory } = caller;
  const clientId = clientIdOf(input.clientId);
  const name = fileNameOf(written('name', input.name, 10_000));
  const { workspace } = directory;
  if (!canUpload(actor, workspace)) {
    if (actor.type !== 'VISITOR') throw forbidden();
    throw new Mendable('FILES_OFF', null, 'Visitors cannot send files here.');
  }
  const size = sizeOf(input.size, workspace.maxFileMegabytes);
  const row = await insert(caller, { clientId, name, size }, address);
  // To the second, as links tell it.
  const ends = new Date(Math.ceil((Date.now() + uploadMs) / 1000) * 1000);
  return { attachmentId: row.id, path: linkOf('upload', actor, row, ends), stored: row.key !== null };
}

function sizeOf(size: number, megabytes: number): number {
  if (size < 1) throw new Mendable('BLANK', 'size', 'The file is empty.');
  if (size > megabytes * megabyte) throw new Mendable('TOO_LARGE', 'size', `The file is larger than ${megabytes} MB.`);
  return size;
}

async function insert(caller: Caller, input: CreateUploadInput, address: string | undefined): Promise<AttachmentRow> {
  const { workspaceId, type } = caller.actor;
  const uploaderId = actorId(caller.actor);
  if (!uploaderId) throw forbidden();
  const { clientId, name, size } = input;
  return sql.begin(async (tx) => {
    // Several at once must not each find the room that there is for one.
    await tx`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId} ${uploaderId} uploads`}, 8))`;
    const [known] = await tx<AttachmentRow[]>`
      select * from attachment where workspace_id = ${workspaceId} and uploader_id = ${uploaderId} and client_id = ${clientId}`;
    if (known && known.size !== size) throw new Mendable('TAKEN', 'clientId', 'Another file was announced with this clientId. Use another.');
    if (known?.deletedAt) throw new Mendable('TAKEN', 'clientId', 'The file that was announced with this clientId has been deleted. Use another.');
    if (known) return known;
    const [waiting] = await tx<Waiting[]>`
      select count(*)::int, coalesce(sum(size), 0)::float8 as bytes from attachment
      where workspace_id = ${workspaceId} and uploader_id = ${uploaderId} and conversation_id is null and deleted_at is null`;
    mustHaveRoom(caller, size, waiting, address);
    const [fresh] = await tx<AttachmentRow[]>`
      insert into attachment (workspace_id, id, client_id, uploader_type, uploader_id, name, size, created_at)
      values (${workspaceId}, ${newId()}, ${clientId}, ${type}, ${uploaderId}, ${name}, ${size}, ${new Date()}) returning *`;
    if (!fresh) throw new Error('The upload was not kept.');
    return fresh;
  });
}

interface Waiting {
  count: number;
  bytes: number;
}

/** Anybody can be a visitor, so our disk must not be theirs. */
function mustHaveRoom({ actor, directory }: Caller, size: number, waiting: Waiting | undefined, address: string | undefined): void {
  const { count = 0, bytes = 0 } = waiting ?? {};
  if (count >= mostUnsent) throw new Mendable('TOO_MANY', null, `${mostUnsent} files wait to be sent. Send some of them first.`);
  if (actor.type !== 'VISITOR') return;
  const room = visitorsRoom(directory.workspace.maxFileMegabytes);
  if (bytes + size > room) {
    throw new Mendable('TOO_MANY', 'size', `Files of ${room / megabyte} MB at most may wait to be sent. Send some of them first; what is not sent is gone after a day.`);
  }
  countUpload(actor, size / (2 * room), address);
}

/** Bytes of one visitor that may wait to be sent: ten of the largest files; in an hour twice as much may be uploaded. */
const visitorsRoom = (megabytes: number): number => Math.max(megabytes, Math.min(10 * megabytes, 1_000)) * megabyte;
