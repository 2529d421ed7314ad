import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** A line of a file with its number from 1; `reason` says why it could not be read. */
export type RawLine = { number: number; text: string } | { number: number; reason: string };

export interface Progress {
  /** Bytes of the file, as it lies on disk, read so far. */
  read: number;
  total: number;
}

/** A conversation of this size is none; a file without line ends must not fill the memory. */
const longestLine = 16 * 1024 * 1024;

/** The lines of a plain or gzipped file, one after the other; a damaged end is the last line, with the reason. */
export async function* historyLines(file: string, onProgress?: (progress: Progress) => void): AsyncGenerator<RawLine> {
  const { size: total } = await stat(file);
  let read = 0;
  const watched = (size: number) => onProgress?.({ read: (read += size), total });
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of plain(bytes(file, watched))) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield lineOf(number, [...parts, chunk.subarray(from, end)], length + end - from);
        number++;
        from = end + 1;
        parts = [];
        length = 0;
      }
      length += chunk.length - from;
      parts = length > longestLine ? [] : [...parts, chunk.subarray(from)];
    }
    if (length > 0) yield lineOf(number, parts, length);
  } catch (error) {
    if (!isDamage(error)) throw error;
    yield { number, reason: `The gzip file is damaged or cut off here (${error.message}); what follows could not be read.` };
  }
}

async function* bytes(file: string, onRead: (size: number) => void): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: 64 * 1024 });
  for await (const chunk of stream) {
    yield chunk;
    // After it has been worked on: progress then tells what is done, not what is buffered.
    onRead(chunk.length);
  }
}

async function* plain(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const gzipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
  yield* gzipped ? unzipped(first.value, rest) : follow(first.value, rest);
}

async function* follow(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** By hand rather than piped: a pipe drops what it has already unpacked when the end turns out to be missing. */
async function* unzipped(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const ready: Buffer[] = [];
  gunzip.on('data', (chunk: Buffer) => ready.push(chunk));
  const damage = new Promise<Error>((resolve) => gunzip.once('error', resolve));
  const until = (feed: (done: () => void) => void) => Promise.race([damage, new Promise<void>(feed)]);
  for await (const chunk of follow(first, rest)) {
    const error = await until((done) => gunzip.write(chunk, () => done()));
    yield* ready.splice(0);
    if (error) throw error;
  }
  const error = await until((done) => gunzip.once('end', done).end());
  yield* ready.splice(0);
  if (error) throw error;
}

function lineOf(number: number, parts: Buffer[], length: number): RawLine {
  if (length > longestLine) return { number, reason: 'The line is longer than 16 MB.' };
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { number, reason: 'The line is not valid UTF-8.' };
  }
}

const isDamage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
