import { Mendable } from '../errors.ts';
import type { Tx } from '../event/transact.ts';

/** Asked of the rows: another process may have banned the visitor a moment ago. `field`: what named the visitor. */
export async function mustNotBeBanned({ sql, workspaceId }: Tx, visitorId: string, field: string): Promise<void> {
  const [ban] = await sql`
    select from ban where workspace_id = ${workspaceId} and visitor_id = ${visitorId} and lifted_at is null and until > now() limit 1`;
  if (ban) throw new Mendable('BANNED', field, 'This visitor is banned. Who has MANAGE_BANS can lift it: see bans.');
}
