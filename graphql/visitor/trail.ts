import { sql } from '../../db/client.ts';
import type { PageViewRow } from '../../db/rows.ts';
import type { Tx } from '../event/transact.ts';
import { newId } from '../id.ts';

/** As many of a visitor's pages as are shown, and kept. */
const most = 50;

/** One more page of the visitor's trail; the same one again with another title only takes the title. */
export async function addToTrail({ sql, workspaceId }: Tx, visitorId: string, { pageUrl, pageTitle }: { pageUrl: string; pageTitle: string }): Promise<void> {
  const [newest] = await sql<PageViewRow[]>`
    select * from page_view where workspace_id = ${workspaceId} and visitor_id = ${visitorId} order by at desc, id desc limit 1`;
  if (newest?.url === pageUrl) {
    await sql`update page_view set title = ${pageTitle} where workspace_id = ${workspaceId} and id = ${newest.id}`;
    return;
  }
  const view: PageViewRow = { workspaceId, id: newId(), visitorId, url: pageUrl, title: pageTitle, at: new Date() };
  await sql`insert into page_view ${sql(view)}`;
  await sql`
    delete from page_view where workspace_id = ${workspaceId} and id in (
      select id from page_view where workspace_id = ${workspaceId} and visitor_id = ${visitorId} order by at desc, id desc offset ${most})`;
}

/** The pages of each visitor, the newest first. */
export async function trails(workspaceId: string, visitorIds: readonly string[]): Promise<PageViewRow[][]> {
  const rows = await sql<PageViewRow[]>`
    select * from page_view where workspace_id = ${workspaceId} and visitor_id = any(${[...visitorIds]}::uuid[])
    order by at desc, id desc`;
  const of = Map.groupBy(rows, ({ visitorId }) => visitorId);
  return visitorIds.map((id) => of.get(id) ?? []);
}
