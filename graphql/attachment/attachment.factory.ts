import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sql } from '../../db/client.ts';
import type { AttachmentRow } from '../../db/rows.ts';
import { storage } from '../../integrations/storage/storage.ts';
import type { Caller } from '../context.ts';
import { newId } from '../id.ts';
import { createUpload } from './createUpload.ts';
import { receive } from './receive.ts';

/** A file that a caller has uploaded and not sent yet. */
export async function anUpload(caller: Caller, content: string | Buffer = 'Hello', name = 'hello.txt'): Promise<AttachmentRow> {
  const bytes = Buffer.from(content);
  const { attachmentId } = await createUpload(caller, { clientId: newId(), name, size: bytes.length });
  await receive(await attachmentRow(caller, attachmentId), Readable.from([bytes]), storage());
  return attachmentRow(caller, attachmentId);
}

export async function attachmentRow({ actor: { workspaceId } }: Pick<Caller, 'actor'>, id: string): Promise<AttachmentRow> {
  const [row] = await sql<AttachmentRow[]>`select * from attachment where workspace_id = ${workspaceId} and id = ${id}`;
  if (!row) throw new Error('There is no such attachment.');
  return row;
}

export const attachmentRows = ({ workspaceId }: { workspaceId: string }): Promise<AttachmentRow[]> =>
  sql<AttachmentRow[]>`select * from attachment where workspace_id = ${workspaceId} order by id`;

/** All that the disk holds of a workspace. */
export const keptOf = async ({ workspaceId }: { workspaceId: string }): Promise<string[]> =>
  (await readdir(join(storage().incoming, '..', workspaceId), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((one) => one.isFile())
    .map(({ name }) => name);
