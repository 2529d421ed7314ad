import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { AttachmentRow } from '../../db/rows.ts';
import type { Storage } from '../../integrations/storage/storage.ts';
import { linkedFile } from './fetch.ts';
import { keysOf } from './keys.ts';
import type { Link } from './link.ts';

interface Wanted {
  request: IncomingMessage;
  response: ServerResponse;
  storage: Storage;
  link: Link;
}

/** Nothing from here may run, load, or be shown in a frame, even if a browser took it for a page. */
export const nothing = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Our own pictures are shown; whatever else anybody has sent is only ever saved. */
export async function sendFile({ request, response, storage, link }: Wanted): Promise<void> {
  const row = await linkedFile(link);
  if (!row || link.purpose === 'upload' || (link.purpose !== 'file' && !row.width)) return sayGone(response);
  const content = await storage.read(keysOf(row)[link.purpose]);
  if (!content) return sayGone(response);
  response.setHeader('content-security-policy', nothing);
  response.setHeader('x-content-type-options', 'nosniff');
  response.writeHead(200, link.purpose === 'file' ? asDownload(row) : asPicture);
  if (request.method === 'HEAD' || response.destroyed) {
    content.destroy();
    return void response.end();
  }
  // Who goes away in the middle has only himself to blame; a broken disk is told by a length that is not reached.
  await pipeline(content, response).catch((error: unknown) => {
    if (!response.destroyed) response.destroy();
    if (response.writable) throw error;
  });
}

export function sayGone(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end('This link no longer holds, or the file is gone: open the conversation again.\nLänken gäller inte längre, eller så är filen borta: öppna konversationen igen.\n');
}

const asPicture: OutgoingHttpHeaders = {
  'content-type': 'image/webp',
  'content-disposition': 'inline',
  // With styles of its own a browser puts a picture that is opened in a tab in the middle, and enlarges it.
  'content-security-policy': `${nothing}; style-src 'unsafe-inline'`,
  // The page that shows it may be a shop’s.
  'cross-origin-resource-policy': 'cross-origin',
  // The address changes when the link ends.
  'cache-control': 'private, max-age=3600, immutable',
};

const asDownload = ({ name, size }: AttachmentRow): OutgoingHttpHeaders => ({
  'content-type': 'application/octet-stream',
  'content-disposition': `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encoded(name)}`,
  'content-length': size,
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
});

/** For what does not read the other. */
const asciiOf = (name: string): string => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');

/** RFC 8187 leaves fewer characters as they are than encodeURIComponent. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
