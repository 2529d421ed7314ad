import type { IncomingMessage } from 'node:http';
import { sql } from '../../db/client.ts';
import type { AttachmentRow } from '../../db/rows.ts';
import type { Storage } from '../../integrations/storage/storage.ts';
import type { ErrorCode } from '../__generated__/resolvers.ts';
import { holderOf } from './fetch.ts';
import type { Link } from './link.ts';
import { receive } from './receive.ts';

interface Outcome {
  status: number;
  /** Undefined: all has arrived. */
  code?: ErrorCode;
  message: string;
}

/** Whoever sends nothing for so long is not waited for. */
const silentMs = 30_000;
const mostAtOnce = 200;
let underWay = 0;

const stored: Outcome = { status: 204, message: '' };
const notFound: Outcome = { status: 404, code: 'NOT_FOUND', message: 'This upload has been deleted. Ask createUpload again.' };

/** What a `PUT` brings. The same again, when all has arrived, changes nothing. */
export async function uploadOf(link: Link, request: IncomingMessage, storage: Storage): Promise<Outcome> {
  const { workspaceId, id } = link;
  if (underWay >= mostAtOnce) return { status: 503, code: 'UNAVAILABLE', message: 'Too many files arrive at once. Try again in a moment.' };
  underWay += 1;
  try {
    const row = (await holderOf(link)) && (await rowOf(workspaceId, id));
    if (!row) return notFound;
    if (row.key !== null) return await readToTheEnd(request, row.size);
    const wrong: Outcome = { status: 400, code: 'BAD_REQUEST', message: `The upload was announced with ${row.size} bytes.` };
    const length = request.headers['content-length'];
    if (length !== undefined && Number(length) !== row.size) return wrong;
    request.setTimeout(silentMs, () => request.destroy());
    const received = await receive(row, request, storage);
    if (received === 'stored') return stored;
    if (received === 'gone') return (await rowOf(workspaceId, id)) ? stored : notFound;
    return received === 'cut' ? { status: 400, code: 'BAD_REQUEST', message: 'The upload was cut off. Send it again.' } : wrong;
  } finally {
    underWay -= 1;
  }
}

/** A browser that is still sending does not hear an answer. */
async function readToTheEnd(request: IncomingMessage, most: number): Promise<Outcome> {
  request.setTimeout(silentMs, () => request.destroy());
  let count = 0;
  for await (const chunk of request) if ((count += chunk.length) > most) break;
  return stored;
}

async function rowOf(workspaceId: string, id: string): Promise<AttachmentRow | undefined> {
  const [row] = await sql<AttachmentRow[]>`select * from attachment where workspace_id = ${workspaceId} and id = ${id} and deleted_at is null`;
  return row;
}
