import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestInfo } from '../request.ts';
import { noteBeat } from './beat.ts';

const maxBytes = 10_000;

/**
 * The door for pages that say that they are looked at; the answer is the site's availability. Without GraphQL, so that a browser
 * needs not ask first whether it may.
 */
export async function handleBeat(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  // Whether a site takes chats anybody may read.
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end();
  const text = await bodyOf(request);
  if (text === null) return void response.writeHead(413, { connection: 'close' }).end();
  const availability = await noteBeat(requestInfo(request), text);
  if (availability === null) return void response.writeHead(204).end();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(availability));
}

/** Null when it is too long, or was cut off. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size > maxBytes) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}
