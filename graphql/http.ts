import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { apollo } from './apollo.ts';
import { authenticate } from './authenticate.ts';
import { serveExplorer, wantsExplorer } from './explorer.ts';
import { isKnownOrigin, requestInfo } from './request.ts';

const maxBytes = 1_000_000;

/** The door for GraphQL over HTTP. */
export async function handleGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (wantsExplorer(request)) return serveExplorer(response);
  const info = requestInfo(request);
  if (!(await isKnownOrigin(info))) return refuseWith(response, 403, 'This origin is not allowed.');
  if (info.origin !== null && info.origin !== info.ownOrigin) allow(response, info.origin);
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();

  const body = await readJson(request);
  if (body === 'tooLarge') return refuseWith(response, 413, `The request is larger than ${maxBytes} bytes.`);
  if (body === 'broken') return refuseWith(response, 400, 'The request is not JSON.');
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method?.toUpperCase() ?? 'GET',
      headers: headersOf(request),
      search: new URL(request.url ?? '/', 'http://ours').search,
      body,
    },
    context: async () => {
      const { authorization = null, cookie = null } = request.headers;
      return { caller: await authenticate({ authorization, cookie }, info), request: info };
    },
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') return void response.end(answer.body.string);
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

/** No credentials: visitors of other sites send a token, never a cookie. */
function allow(response: ServerResponse, origin: string): void {
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', 'POST, GET, OPTIONS');
  response.setHeader('access-control-allow-headers', 'content-type, authorization');
  response.setHeader('access-control-max-age', '86400');
  response.setHeader('vary', 'origin');
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, [value].flat().join(', '));
  return map;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') return {};
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBytes) return 'tooLarge';
    chunks.push(chunk);
  }
  // Without it Apollo refuses the request as one that a form could send.
  if (!String(request.headers['content-type'] ?? '').startsWith('application/json')) return {};
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return 'broken';
  }
}

function refuseWith(response: ServerResponse, status: number, message: string): void {
  const error = { message, extensions: { code: 'BAD_REQUEST' } };
  // The rest of a body that is too large is not read.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ errors: [error] }));
}
