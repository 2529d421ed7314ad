import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aBucket, keys } from './bucket.factory.ts';
import { diskStorage } from './disk.ts';
import { s3Storage } from './s3.ts';

const folder = mkdtempSync(join(tmpdir(), 'samtal-storage-'));
let bucket: Awaited<ReturnType<typeof aBucket>>;
beforeAll(async () => void (bucket = await aBucket()));
afterAll(async () => {
  await bucket.close();
  rmSync(folder, { recursive: true, force: true });
});

const kinds = {
  'on disk': () => diskStorage(folder),
  'in a bucket of S3': () => s3Storage({ ...keys, endpoint: bucket.endpoint, incoming: join(folder, 'arriving') }),
};

describe.each(Object.entries(kinds))('storage %s', (name, make) => {
  test('takes a file, gives it back, and forgets it', async () => {
    const storage = make();
    const path = join(storage.incoming, 'one');
    mkdirSync(storage.incoming, { recursive: true });
    writeFileSync(path, 'Hej på dig'.repeat(100_000));
    await storage.take('w/a/one', path);
    expect(existsSync(path)).toBe(false);
    const content = await storage.read('w/a/one');
    expect(content && (await text(content))).toBe('Hej på dig'.repeat(100_000));
    await storage.remove(['w/a/one', 'w/a/none']);
    expect(await storage.read('w/a/one')).toBeNull();
    expect(name === 'on disk' ? readdirSync(storage.incoming) : [...bucket.objects.keys()]).toEqual([]);
  });
});

test('a bucket believes no other key, and the file that it refused is still there', async () => {
  const storage = s3Storage({ ...keys, secretAccessKey: 'another', endpoint: bucket.endpoint, incoming: join(folder, 'refused') });
  mkdirSync(storage.incoming, { recursive: true });
  writeFileSync(join(storage.incoming, 'one'), 'x');
  await expect(storage.take('w/a/one', join(storage.incoming, 'one'))).rejects.toThrow('403');
  expect([bucket.objects.size, readdirSync(storage.incoming)]).toEqual([0, ['one']]);
});
