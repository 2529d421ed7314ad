import type { SiteRow } from '../../db/rows.ts';
import type { Tx } from '../event/transact.ts';
import { siteAllows } from './widgetSite.ts';

/**
 * By which page a visitor came to the site, as far as one page of it tells: empty when by none. Null, unknown: by a page of
 * the site itself, which says nothing of how the visitor came to that one.
 */
export const sourceTold = (site: SiteRow, ownOrigin: string, referrer: string): string | null =>
  referrer !== '' && siteAllows(site, new URL(referrer).origin, ownOrigin) ? null : referrer;

/**
 * The same, by what is known of the visitor besides. Only another site begins a new visit at once. All else belongs to the one
 * before, if that was not long ago or its conversation is still open: the site's own pages, and pages without a referrer, since a
 * site may forbid browsers to tell it and would else seem to be come to directly on each of its pages.
 */
export async function sourceOf({ sql, workspaceId }: Tx, visitorId: string, told: string | null): Promise<string | null> {
  if (told) return told;
  const [before] = await sql<{ referrer: string | null }[]>`
    select referrer from visit
    where workspace_id = ${workspaceId} and visitor_id = ${visitorId} and (
      last_seen_at > now() - interval '30 minutes' or exists (
        select from conversation
        where workspace_id = ${workspaceId} and visitor_id = ${visitorId} and state <> 'ENDED' and kind = 'CHAT'
      )
    )
    order by last_seen_at desc limit 1`;
  return before ? before.referrer : told;
}
