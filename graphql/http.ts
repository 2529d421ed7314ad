import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { admitted, isPassing } from './admission.ts';
import { apollo } from './apollo.ts';
import { authenticate } from './authenticate.ts';
import { serveExplorer, wantsExplorer } from './explorer.ts';
import { shownError } from './mask.ts';
import { isKnownOrigin, requestInfo } from './request.ts';

const maxBytes = 1_000_000;

/** The door for GraphQL over HTTP. */
export async function handleGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await answer(request, response);
  } catch (error) {
    if (!isPassing(error) || response.headersSent) throw error;
    response.setHeader('retry-after', '2');
    refuseWith(response, 503, shownError(error));
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (wantsExplorer(request)) return serveExplorer(response);
  const info = requestInfo(request);
  if (!(await admitted(() => isKnownOrigin(info)))) return refuseWith(response, 403, badRequest('This origin is not allowed.'));
  if (info.origin !== null && info.origin !== info.ownOrigin) allow(response, info.origin);
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();

  const body = await readJson(request);
  if (body === 'gone') return;
  if (body === 'tooLarge') return refuseWith(response, 413, badRequest(`The request is larger than ${maxBytes} bytes.`));
  if (body === 'broken') return refuseWith(response, 400, badRequest('The request is not JSON.'));
  const given = await admitted(() =>
    apollo.executeHTTPGraphQLRequest({
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
    }),
  );
  for (const [name, value] of given.headers) response.setHeader(name, value);
  response.statusCode = given.status ?? 200;
  if (given.body.kind === 'complete') return void response.end(given.body.string);
  for await (const chunk of given.body.asyncIterator) response.write(chunk);
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
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size > maxBytes) return 'tooLarge';
      chunks.push(chunk);
    }
  } catch {
    // Cut off in the middle: there is nobody to answer.
    return 'gone';
  }
  // Without it Apollo refuses the request as one that a form could send.
  if (!String(request.headers['content-type'] ?? '').startsWith('application/json')) return {};
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return 'broken';
  }
}

const badRequest = (message: string): GraphQLFormattedError => ({ message, extensions: { code: 'BAD_REQUEST' } });

function refuseWith(response: ServerResponse, status: number, error: GraphQLFormattedError): void {
  // The rest of a body that is too large is not read.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ errors: [error] }));
}
