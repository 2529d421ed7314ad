import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Which build this process serves, for as long as it runs. The pages read it too: they are in the same process. */
const build = (process.env.SAMTAL_BUILD ||= built());

function built(): string {
  try {
    return readFileSync(join(import.meta.dirname, '..', '.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    return 'development';
  }
}

/** Tabs ask for it when they have been away, and learn that they are of yesterday. */
export function answerVersion(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${build}\n`);
}
