import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Storage, storage as ownStorage } from '../../integrations/storage/storage.ts';
import type { ErrorCode } from '../__generated__/resolvers.ts';
import { isPassing } from '../admission.ts';
import { isKnownOrigin, requestInfo } from '../request.ts';
import { sayGone, sendFile } from './download.ts';
import { readLink } from './link.ts';
import { uploadOf } from './upload.ts';

export const isFilePath = (path: string): boolean => path.startsWith('/files/');

/** The door for files: `PUT` of an upload, `GET` of what has been sent. Links are all the credentials that it takes. */
export async function handleFiles(request: IncomingMessage, response: ServerResponse, storage: Storage = ownStorage()): Promise<void> {
  const { method = 'GET', url = '' } = request;
  const link = readLink(url.split('?', 1)[0] ?? '');
  const wanted = method === 'GET' || method === 'HEAD';
  if (wanted && link && link.purpose !== 'upload') return sendFile({ request, response, storage, link });
  if (wanted) return sayGone(response);

  const info = requestInfo(request);
  if (!(await isKnownOrigin(info))) return refuse(response, 403, 'BAD_REQUEST', 'This origin is not allowed.');
  if (info.origin !== null && info.origin !== info.ownOrigin) allow(response, info.origin);
  if (method === 'OPTIONS') return void response.writeHead(204).end();
  if (method !== 'PUT') return refuse(response, 405, 'BAD_REQUEST', 'Send the bytes with PUT.');
  if (link?.purpose !== 'upload') return refuse(response, 404, 'NOT_FOUND', 'This upload has expired, or never was. Ask createUpload again.');
  try {
    const { status, code, message } = await uploadOf(link, request, storage);
    if (code) refuse(response, status, code, message);
    else response.writeHead(status).end();
  } catch (error) {
    if (!isPassing(error)) throw error;
    response.setHeader('retry-after', '2');
    refuse(response, 503, 'UNAVAILABLE', 'There is too much to do for the moment. Try again.');
  }
}

function allow(response: ServerResponse, origin: string): void {
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', 'PUT, OPTIONS');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.setHeader('access-control-max-age', '86400');
  response.setHeader('vary', 'origin');
}

function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  if (response.headersSent || response.destroyed) return;
  // The rest of a body that nobody wants is not read.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ code, message }));
}
