import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { holderOf } from '../attachment/fetch.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { conversationFile } from './conversationFile.ts';
import { type ExportFile, type Reader, readerOf } from './exportFile.ts';
import { type ExportTicket, readLink } from './link.ts';
import { listFile } from './listFile.ts';

export const isExportPath = (path: string): boolean => path.startsWith('/exports/');

/** Each reads a good deal; who comes then is asked to come again. */
const mostAtOnce = 4;
/** Whoever has read nothing for so long keeps nobody else waiting. */
const patienceMs = 60_000;
let underWay = 0;

/** The door for exports: a link is all the credentials that it takes. */
export async function handleExport(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
  const ticket = readLink((request.url ?? '').split('?', 1)[0] ?? '');
  const reader = ticket && (await readerOf(ticket, () => holderOf(ticket)));
  if (!ticket || !reader) return sayGone(response);
  if (underWay >= mostAtOnce) return void response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '10' }).end('Too many exports at once. Try again in a moment.\n');
  underWay += 1;
  try {
    const { wanted } = ticket;
    const file = wanted.kind === 'list' ? listFile(reader, wanted) : await conversationFile(reader, wanted);
    if (!file) return sayGone(response);
    await keep(reader, ticket);
    await send(response, file);
  } finally {
    underWay -= 1;
  }
}

/** Before the first byte: whoever gives up in the middle has had the beginning. */
async function keep({ actor }: Reader, { wanted }: ExportTicket): Promise<void> {
  const data: Record<string, string> = wanted.kind === 'list' ? { format: 'CSV', filter: JSON.stringify(wanted.filter), search: wanted.search } : { format: wanted.format };
  await transact(actor.workspaceId, async (tx) => {
    recordEvent(tx, { type: 'export.fetched', actor, ...(wanted.kind === 'conversation' && { subjectId: wanted.id }), data });
  });
}

async function send(response: ServerResponse, { name, type, parts }: ExportFile): Promise<void> {
  response.setHeader('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' });
  response.setTimeout(patienceMs, () => response.destroy());
  // Nothing is read ahead of who reads. A file that breaks off is told by a body without an end.
  await pipeline(Readable.from(parts), response).catch((error: unknown) => {
    const gone = response.destroyed && response.socket?.destroyed !== false;
    response.destroy();
    if (!gone) throw error;
  });
}

function sayGone(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end('This link no longer holds: export again.\nLänken gäller inte längre: exportera igen.\n');
}
