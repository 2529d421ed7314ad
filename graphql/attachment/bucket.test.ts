import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aBucket, keys } from '../../integrations/storage/bucket.factory.ts';
import { s3Storage } from '../../integrations/storage/s3.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { newId } from '../id.ts';
import { attachmentRow } from './attachment.factory.ts';
import { createUpload } from './createUpload.ts';
import { receive } from './receive.ts';

test('in a bucket a picture is kept with its previews, and when the bucket fails nothing is', async () => {
  const bucket = await aBucket();
  const storage = s3Storage({ ...keys, endpoint: bucket.endpoint, incoming: join(tmpdir(), newId()) });
  const { asVisitor } = await aChat();
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#3e8de0' } }).png().toBuffer();
  const upload = async () => {
    const { attachmentId } = await createUpload(asVisitor, { clientId: newId(), name: 'a.png', size: picture.length });
    const row = await attachmentRow(asVisitor, attachmentId);
    return { row, received: await receive(row, Readable.from([picture]), storage) };
  };
  const { row, received } = await upload();
  expect([received, bucket.objects.size]).toEqual(['stored', 3]);
  expect([...bucket.objects.keys()].every((key) => key.startsWith(`/files/${row.workspaceId}/${row.id}/`))).toBe(true);
  bucket.break();
  await expect(upload()).rejects.toThrow('500');
  expect([bucket.objects.size, await readdir(storage.incoming)]).toEqual([3, []]);
  await bucket.close();
});
