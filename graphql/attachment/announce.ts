import { sql, type TransactionSql } from '../../db/client.ts';
import type { AttachmentRow } from '../../db/rows.ts';
import { actorId } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { newId } from '../id.ts';
import { countUpload } from '../rateLimit/rateLimit.ts';
import { linkOf } from './link.ts';

/** A place for a file of the caller's. */
export interface Upload {
  attachmentId: string;
  path: string;
  stored: boolean;
}

type NewFile = Pick<AttachmentRow, 'name' | 'size' | 'key' | 'type' | 'width' | 'height'>;

interface Announcement {
  clientId: string;
  /** Whether what was announced with this `clientId` before is what is meant now. */
  isSame: (known: AttachmentRow) => boolean;
  /** What it is; not asked when it was announced before. */
  file: (tx: TransactionSql) => NewFile | Promise<NewFile>;
  /** From where a visitor asks. */
  address?: string | undefined;
}

const megabyte = 1_000_000;
/** Of one uploader, waiting to be sent. */
const mostUnsent = 50;
const uploadMs = 3_600_000;

/** Makes it, or finds the first one. No event: until it is used it is nobody's business but its uploader's. */
export async function announce(caller: Caller, announcement: Announcement): Promise<Upload> {
  const row = await insert(caller, announcement);
  // To the second, as links tell it.
  const ends = new Date(Math.ceil((Date.now() + uploadMs) / 1000) * 1000);
  return { attachmentId: row.id, path: linkOf('upload', caller.actor, row, ends), stored: row.key !== null };
}

/** The size, if the workspace lets files be as large. */
export function sizeOf(size: number, { directory: { workspace } }: Caller): number {
  const { maxFileMegabytes } = workspace;
  if (size < 1) throw new Mendable('BLANK', 'size', 'The file is empty.');
  if (size > maxFileMegabytes * megabyte) throw new Mendable('TOO_LARGE', 'size', `The file is larger than ${maxFileMegabytes} MB.`);
  return size;
}

async function insert(caller: Caller, { clientId, isSame, file, address }: Announcement): Promise<AttachmentRow> {
  const { workspaceId, type: uploaderType } = caller.actor;
  const uploaderId = actorId(caller.actor);
  if (!uploaderId) throw forbidden();
  return sql.begin(async (tx) => {
    // Several at once must not each find the room that there is for one.
    await tx`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId} ${uploaderId} uploads`}, 8))`;
    const [known] = await tx<AttachmentRow[]>`
      select * from attachment where workspace_id = ${workspaceId} and uploader_id = ${uploaderId} and client_id = ${clientId}`;
    if (known && !isSame(known)) throw new Mendable('TAKEN', 'clientId', 'Another file was announced with this clientId. Use another.');
    if (known?.deletedAt) throw new Mendable('TAKEN', 'clientId', 'The file that was announced with this clientId has been deleted. Use another.');
    if (known) return known;
    const { name, size, ...kept } = await file(tx);
    const [waiting] = await tx<Waiting[]>`
      select count(*)::int, coalesce(sum(size), 0)::float8 as bytes from attachment
      where workspace_id = ${workspaceId} and uploader_id = ${uploaderId}
        and conversation_id is null and rapid_response_id is null and deleted_at is null`;
    mustHaveRoom(caller, size, waiting, address);
    const row = { workspaceId, id: newId(), clientId, uploaderType, uploaderId, name, size, ...kept, createdAt: new Date() };
    const [fresh] = await tx<AttachmentRow[]>`insert into attachment ${tx(row)} returning *`;
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
