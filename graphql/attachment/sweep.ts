import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from '../../db/client.ts';
import type { AttachmentRow } from '../../db/rows.ts';
import { type Storage, storage as ownStorage } from '../../integrations/storage/storage.ts';
import { repeat } from '../repeat.ts';
import { keysOf } from './keys.ts';

const everyMs = 600_000;
const dayMs = 86_400_000;
const mostAtOnce = 100;

/** Deletes what was uploaded and never sent, what was in a message that is deleted, and what a killed process left behind while it arrived. */
export const startSweepingFiles = (ms = everyMs): { stop(): Promise<void> } =>
  repeat('Sweeping files', ms, async () => {
    while ((await sweepUnsent()) === mostAtOnce);
    await sweepIncoming();
  });

/**
 * A file that is put into a message in the same moment is either swept or sent: the rows are held until storage has let
 * go of them. Tells of how many.
 */
export async function sweepUnsent(storage: Storage = ownStorage(), olderThanMs = dayMs): Promise<number> {
  return sql.begin(async (tx) => {
    const rows = await tx<AttachmentRow[]>`
      select * from attachment where conversation_id is null and (created_at < ${new Date(Date.now() - olderThanMs)} or deleted_at is not null)
      order by created_at limit ${mostAtOnce} for update skip locked`;
    await storage.remove(rows.filter(({ key }) => key !== null).flatMap((row) => Object.values(keysOf(row))));
    await tx`
      delete from attachment using unnest(
        ${rows.map(({ workspaceId }) => workspaceId)}::uuid[], ${rows.map(({ id }) => id)}::uuid[]
      ) as swept (workspace_id, id)
      where attachment.workspace_id = swept.workspace_id and attachment.id = swept.id`;
    return rows.length;
  });
}

export async function sweepIncoming({ incoming }: Pick<Storage, 'incoming'> = ownStorage(), olderThanMs = dayMs): Promise<void> {
  const names = await readdir(incoming).catch(() => []);
  for (const name of names) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (mtimeMs < Date.now() - olderThanMs) await rm(path, { force: true });
  }
}
