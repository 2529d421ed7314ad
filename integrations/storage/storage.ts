import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { readSettings } from '../../settings.ts';
import { diskStorage } from './disk.ts';
import { s3Storage } from './s3.ts';

/** Where files are kept. Keys are ours: letters, digits, `-` and `/`; nothing that anybody has written is part of them. */
export interface Storage {
  /** A folder of this machine for what is still arriving. */
  incoming: string;
  /** Takes a file of `incoming` and keeps it under the key. Then it is gone from there. */
  take(key: string, path: string): Promise<void>;
  /** Its content, as it comes; null when there is none. */
  read(key: string): Promise<Readable | null>;
  /** What is not there is left as it is. */
  remove(keys: readonly string[]): Promise<void>;
}

let own: Storage | undefined;

/** The one of the settings: on disk, or with `S3_BUCKET` in a bucket. */
export const storage = (): Storage => (own ??= storageOf());

function storageOf(): Storage {
  const settings = readSettings();
  const { DATA_DIR, S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region } = settings;
  const folder = settings.FILES_DIR ?? join(DATA_DIR, 'files');
  if (!bucket) return diskStorage(folder);
  const { S3_ACCESS_KEY_ID: accessKeyId = '', S3_SECRET_ACCESS_KEY: secretAccessKey = '' } = settings;
  return s3Storage({ bucket, endpoint: endpoint ?? `https://s3.${region}.amazonaws.com`, region, accessKeyId, secretAccessKey, incoming: join(folder, 'incoming') });
}
