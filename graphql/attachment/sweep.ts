import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from '../../db/client.ts';
import type { AttachmentRow } from '../../db/rows.ts';
import { type Storage, storage as ownStorage } from '../../integrations/storage/storage.ts';
import { sweepAvatars } from '../avatar/sweep.ts';
import { repeat } from '../repeat.ts';
import { keysOf } from './keys.ts';

const everyMs = 600_000;
const dayMs = 86_400_000;
const mostAtOnce = 100;

/** Deletes what was uploaded and never used, what was taken out of its message or saved answer, pictures that are no longer shown, and what a killed process left behind while it arrived. */
export const startSweepingFiles = (ms = everyMs): { stop(): Promise<void> } =>
  repeat('Sweeping files', ms, async () => {
    while ((await sweepUnsent()) === mostAtOnce);
    while ((await sweepAvatars()) > 0);
    await sweepIncoming();
  });

/**
 * A file that is put into a message in the same moment is either swept or sent: the rows are held until storage has let
 * go of them. So is one of a saved answer that is copied: whoever copies holds the row that it is copied from. What other
 * rows have the key of stays in storage; one sweeps at a time, or two could leave it to each other. Tells of how many rows.
 */
export async function sweepUnsent(storage: Storage = ownStorage(), olderThanMs = dayMs): Promise<number> {
  return sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtextextended('sweeping files', 8))`;
    const rows = await tx<AttachmentRow[]>`
      select * from attachment
      where conversation_id is null and rapid_response_id is null and (created_at < ${new Date(Date.now() - olderThanMs)} or deleted_at is not null)
      order by created_at limit ${mostAtOnce} for update skip locked`;
    await tx`
      delete from attachment using unnest(
        ${rows.map(({ workspaceId }) => workspaceId)}::uuid[], ${rows.map(({ id }) => id)}::uuid[]
      ) as swept (workspace_id, id)
      where attachment.workspace_id = swept.workspace_id and attachment.id = swept.id`;
    const left = await tx<Kept[]>`
      select distinct key from unnest(
        ${rows.map(({ workspaceId }) => workspaceId)}::uuid[], ${rows.map(({ key }) => key)}::text[]
      ) as swept (workspace_id, key)
      where key is not null and not exists (
        select from attachment where attachment.workspace_id = swept.workspace_id and attachment.key = swept.key)`;
    await storage.remove(left.flatMap((kept) => Object.values(keysOf(kept))));
    return rows.length;
  });
}

type Kept = Pick<AttachmentRow, 'key'>;

export async function sweepIncoming({ incoming }: Pick<Storage, 'incoming'> = ownStorage(), olderThanMs = dayMs): Promise<void> {
  const names = await readdir(incoming).catch(() => []);
  for (const name of names) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (mtimeMs < Date.now() - olderThanMs) await rm(path, { force: true });
  }
}
