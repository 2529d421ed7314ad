import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { historyLines, type RawLine } from './historyLines.ts';

async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'samtal-lines-')), 'history');
  await writeFile(file, content);
  return file;
}

async function linesOf(content: string | Uint8Array): Promise<RawLine[]> {
  const lines: RawLine[] = [];
  for await (const line of historyLines(await fileOf(content))) lines.push(line);
  return lines;
}

/** Hard to squeeze, so that a gzip of it goes on for many chunks. */
const noise = Array.from({ length: 20_000 }, (_, index) => `${index} ${Math.sin(index)} å`);

describe('the lines of an import file', () => {
  test('come with their numbers, plain or gzipped, with or without an end of line at the end', async () => {
    const expected = [
      { number: 1, text: 'one å 🙂' },
      { number: 2, text: '' },
      { number: 3, text: 'three' },
    ];
    expect(await linesOf('one å 🙂\n\nthree\n')).toEqual(expected);
    expect(await linesOf(gzipSync('one å 🙂\n\nthree'))).toEqual(expected);
    expect(await linesOf('')).toEqual([]);
  });

  test('are whole however the file is cut into chunks', async () => {
    for (const content of [noise.join('\n'), gzipSync(noise.join('\n'))]) {
      expect((await linesOf(content)).map((line) => 'text' in line && line.text)).toEqual(noise);
    }
  });

  test('of a gzip that is cut off come up to there, then the reason', async () => {
    const whole = gzipSync(noise.join('\n'));
    const lines = await linesOf(whole.subarray(0, whole.length / 2));
    const last = lines.pop();
    expect(lines.length).toBeGreaterThan(5_000);
    expect(lines.map((line) => 'text' in line && line.text)).toEqual(noise.slice(0, lines.length));
    expect(last).toEqual({ number: lines.length + 1, reason: expect.stringContaining('damaged or cut off here') });
  });

  test('of a gzip that lacks nothing but its last bytes end with the reason, too', async () => {
    const whole = gzipSync('one\ntwo\n');
    expect(await linesOf(whole.subarray(0, -3))).toEqual([
      { number: 1, text: 'one' },
      { number: 2, text: 'two' },
      { number: 3, reason: expect.stringContaining('damaged or cut off here') },
    ]);
  });

  test('of a gzip that is damaged in the middle come up to there, then the reason', async () => {
    const broken = gzipSync(noise.join('\n'));
    broken.fill(0xff, broken.length / 2, broken.length / 2 + 100);
    const lines = await linesOf(broken);
    expect(lines.length).toBeGreaterThan(5_000);
    expect(lines.at(-1)).toEqual({ number: lines.length, reason: expect.stringContaining('damaged or cut off here') });
  });

  test('that are not UTF-8 or endless are reported, and the others read', async () => {
    const lines = await linesOf(Buffer.concat([Buffer.from('one\n'), Buffer.from([0xff, 10]), Buffer.alloc(17 << 20, 'x'), Buffer.from('\nfour')]));
    expect(lines).toEqual([
      { number: 1, text: 'one' },
      { number: 2, reason: 'The line is not valid UTF-8.' },
      { number: 3, reason: 'The line is longer than 16 MB.' },
      { number: 4, text: 'four' },
    ]);
  });

  test('tell how much of the file is read, up to all of it', async () => {
    const content = gzipSync(noise.join('\n'));
    const seen: number[] = [];
    for await (const _ of historyLines(await fileOf(content), ({ read, total }) => seen.push(read / total))) continue;
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  test('of a file that is not there are refused', async () => {
    const reading = historyLines('/no/such/file').next();
    await expect(reading).rejects.toThrow('ENOENT');
  });
});
