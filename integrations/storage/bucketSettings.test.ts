import { afterEach, expect, test, vi } from 'vitest';
import { readSettings } from '../../settings.ts';

afterEach(() => void vi.restoreAllMocks());

/** What is said before the end; null when all is well. */
function complaint(environment: Record<string, string>): string | null {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  try {
    readSettings({ NODE_ENV: 'test', ...environment });
    return null;
  } catch {
    return String(write.mock.calls[0]?.[0]);
  }
}

const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };

test.each([
  ['no keys', {}, 'S3_ACCESS_KEY_ID must be set when S3_BUCKET is.\n'],
  ['half of the keys', { S3_ACCESS_KEY_ID: 'id' }, 'S3_SECRET_ACCESS_KEY must be set when S3_BUCKET is.\n'],
  ['an empty key', { ...keys, S3_SECRET_ACCESS_KEY: '' }, 'S3_SECRET_ACCESS_KEY must be set when S3_BUCKET is.\n'],
  ['both keys', keys, null],
])('a bucket with %s', (_, given, said) => {
  expect(complaint({ S3_BUCKET: 'samtal-files', ...given })).toBe(said);
});

test('without a bucket nobody asks for keys', () => {
  expect(complaint({})).toBeNull();
});
