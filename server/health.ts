import type { ServerResponse } from 'node:http';
import { sql } from '../db/client.ts';

/** For a load balancer: whether the database answers, and soon. */
export async function answerHealth(response: ServerResponse): Promise<void> {
  const tooLate = new Promise<false>((resolve) => setTimeout(resolve, 2_000, false).unref());
  const answered = sql`select 1`.then(
    () => true,
    () => false,
  );
  const healthy = await Promise.race([answered, tooLate]);
  response.writeHead(healthy ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(healthy ? 'ok\n' : 'The database does not answer.\n');
}
