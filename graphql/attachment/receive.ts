import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from '../../db/client.ts';
import type { AttachmentRow } from '../../db/rows.ts';
import type { Storage } from '../../integrations/storage/storage.ts';
import { newId } from '../id.ts';
import { contentTypeOf } from './contentType.ts';
import { keysOf } from './keys.ts';
import { drawPreviews } from './preview.ts';

/** How it went: all is kept; the sender was cut off; it was not as long as announced; it was deleted or has come meanwhile. */
export type Received = 'stored' | 'cut' | 'wrongLength' | 'gone';

class TooLong extends Error {}

/** Writes the bytes to disk as they come, looks what they are, and gives them to storage. Whatever goes wrong, nothing is left. */
export async function receive(row: AttachmentRow, bytes: Readable, storage: Storage): Promise<Received> {
  const path = join(storage.incoming, newId());
  await mkdir(storage.incoming, { recursive: true });
  try {
    return (await write(row, bytes, path)) ?? (await keep(row, path, storage));
  } finally {
    await rm(path, { force: true });
  }
}

/** Null when it is all there. */
async function write({ size }: AttachmentRow, bytes: Readable, path: string): Promise<'cut' | 'wrongLength' | null> {
  const counter = counting(size);
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  try {
    await pipeline(bytes, counter.stream, file);
    return counter.count() === size ? null : 'wrongLength';
  } catch (error) {
    if (error instanceof TooLong) return 'wrongLength';
    // A full disk is ours to mend; all else was the sender or the line.
    if (file.errored === error) throw error;
    return 'cut';
  }
}

/** Under a key of its own, so that two who send the same upload at once never mix. */
async function keep(row: AttachmentRow, path: string, storage: Storage): Promise<Received> {
  const { workspaceId, id } = row;
  const key = `${workspaceId}/${id}/${newId()}`;
  const keys = keysOf({ key });
  const type = await contentTypeOf(path);
  const previews = await drawPreviews(path, type);
  const kept = await Promise.all([
    storage.take(keys.file, path),
    ...(previews ? [storage.take(keys.preview, previews.preview), storage.take(keys.thumbnail, previews.thumbnail)] : []),
  ]).then(
    () => sql`
      update attachment set ${sql({ key, type, width: previews?.width ?? null, height: previews?.height ?? null })}
      where workspace_id = ${workspaceId} and id = ${id} and key is null and deleted_at is null returning id`,
  ).catch(async (error: unknown) => {
    await discard();
    throw error;
  });
  if (kept.length > 0) return 'stored';
  await discard();
  return 'gone';

  async function discard(): Promise<void> {
    await Promise.all([previews?.preview, previews?.thumbnail].map((one) => one && rm(one, { force: true })));
    await storage.remove(Object.values(keys)).catch((error: unknown) => console.error('A file could not be taken back', error));
  }
}

function counting(most: number): { stream: Transform; count(): number } {
  let count = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      count += chunk.length;
      if (count > most) done(new TooLong());
      else done(null, chunk);
    },
  });
  return { stream, count: () => count };
}
