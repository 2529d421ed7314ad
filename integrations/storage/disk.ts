import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Storage } from './storage.ts';

/** Files of a folder. Several processes that share it may run on several machines. */
export function diskStorage(folder: string): Storage {
  const root = resolve(folder);
  const pathOf = (key: string): string => join(root, key);
  return {
    incoming: join(root, 'incoming'),
    take: async (key, path) => {
      await mkdir(dirname(pathOf(key)), { recursive: true });
      // Whole or not at all, whenever the machine stops.
      await rename(path, pathOf(key));
    },
    read: async (key) => {
      const file = await open(pathOf(key)).catch((error: unknown) => (isMissing(error) ? null : Promise.reject(error)));
      return file && file.createReadStream();
    },
    remove: async (keys) => {
      await Promise.all(keys.map((key) => rm(pathOf(key), { force: true })));
    },
  };
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
