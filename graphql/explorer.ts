import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

let page: Promise<Buffer> | undefined;

/** Whether a person's browser asks for a page, rather than a program for an answer. */
export const wantsExplorer = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

/** GraphiQL, all of it in one page of ours: it works without internet. */
export async function serveExplorer(response: ServerResponse): Promise<void> {
  page ??= render();
  const content = await page;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'no-cache',
    'content-length': content.length,
  });
  response.end(content);
}

async function render(): Promise<Buffer> {
  // Nine megabytes: read when somebody first looks.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Samtal API',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    credentials: 'same-origin',
    isHeadersEditorEnabled: true,
    defaultQuery: welcome,
  });
  return promisify(gzip)(html);
}

const welcome = `# Samtal's API. Every type and field is described: open the documentation to the left.
# Signed in to the portal in this browser, you ask as yourself. With an API key, add under Headers:
# { "authorization": "Bearer samtal_…" }

query Conversations {
  conversations(first: 5) {
    totalCount
    nodes {
      id
      state
      visitorName
      label { name }
      lastMessage { text createdAt }
    }
  }
}
`;
