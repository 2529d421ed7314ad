import { openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { S3mini } from 's3mini';
import type { Storage } from './storage.ts';

interface Bucket {
  bucket: string;
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  incoming: string;
}

/** A bucket of whoever speaks S3. What arrives stands on disk until its length and type are known, and is then sent on. */
export function s3Storage({ bucket, endpoint, region, accessKeyId, secretAccessKey, incoming }: Bucket): Storage {
  const s3 = new S3mini({ accessKeyId, secretAccessKey, endpoint: `${endpoint.replace(/\/$/, '')}/${bucket}`, region });
  return {
    incoming,
    take: async (key, path) => {
      // Read from disk as it is sent, never the whole of it in memory.
      await s3.putObject(key, await openAsBlob(path), 'application/octet-stream');
      await rm(path, { force: true });
    },
    read: async (key) => {
      const response = await s3.getObjectResponse(key);
      return response?.body ? Readable.from(response.body) : null;
    },
    remove: async (keys) => {
      await Promise.all(keys.map((key) => s3.deleteObject(key)));
    },
  };
}
