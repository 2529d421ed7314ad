import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const built = join(import.meta.dirname, '..', '.build', 'widget');

export const isWidgetPath = (path: string): boolean => path === '/widget.js' || /^\/(widget|demo)(\/|$)/.test(path);

/** What other people's sites load from us, compressed when it was built, and the demo shop. */
export function widgetFiles({ dev }: { dev: boolean }): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(built, {
    dev,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cachingOf(path));
      if (path.startsWith('/demo')) return;
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cross-origin-resource-policy', 'cross-origin');
    },
  });
  return (request, response) => {
    request.url = request.url?.replace(/^\/widget\//, '/');
    serve(request, response, () => void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.\n'));
  };
}

/** The loader has one name for ever, so it is asked for again after five minutes; the chat's name changes with it. */
function cachingOf(path: string): string {
  if (/-\w{8}\.js$/.test(path)) return 'public, max-age=31536000, immutable';
  return path === '/widget.js' ? 'public, max-age=300, stale-while-revalidate=86400' : 'no-cache';
}
