import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

const looked = 4_096;

/** The media type of a file by what is in it. Its name, and what its sender says, count for nothing. */
export async function contentTypeOf(path: string): Promise<string> {
  // What makes the look fail is just not known.
  const known = await fileTypeFromFile(path).catch(() => undefined);
  if (known) return known.mime;
  return (await isText(path)) ? 'text/plain' : 'application/octet-stream';
}

async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(looked), length: looked });
    // Streaming: the last character may be cut.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true });
    return !text.includes('\0');
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
