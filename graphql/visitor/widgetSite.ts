import { sql } from '../../db/client.ts';
import type { SiteRow } from '../../db/rows.ts';
import { isBanned, isNetworkBanned } from '../ban/banned.ts';
import type { RequestInfo } from '../context.ts';
import { type Directory, directoryOf } from '../directory/directory.ts';
import { cut } from '../input.ts';
import { networkOf } from '../rateLimit/network.ts';
import { originAllowed } from '../site/origins.ts';
import { readVisitorToken } from './token.ts';

/** The site of a key, when asked for from a page that the site is allowed on; else null. */
export async function siteFor({ origin, ownOrigin }: RequestInfo, siteKey: string): Promise<SiteRow | null> {
  if (origin === null) return null;
  const [site] = await sql<SiteRow[]>`select * from site where key = ${cut(siteKey, 100)} and archived_at is null`;
  return site && siteAllows(site, origin, ownOrigin) ? site : null;
}

/** The same, for the loader: null too for who is banned there. */
export async function widgetSite(request: RequestInfo, siteKey: string, token: string | null | undefined): Promise<SiteRow | null> {
  return (await whoAsks(request, siteKey, token))?.site ?? null;
}

interface Asking {
  site: SiteRow;
  /** Of an earlier visit to this site; null: nobody yet. */
  visitorId: string | null;
}

/** The site of a key, and who is there by the token of an earlier visit; null as above. */
export async function whoAsks(request: RequestInfo, siteKey: string, token: string | null | undefined): Promise<Asking | null> {
  const site = await siteFor(request, siteKey);
  const visitor = site && (await visitorAt(site, request, token));
  return visitor && !visitor.shut ? { site, visitorId: visitor.visitorId } : null;
}

/**
 * Who is there on a site, and whether there is no widget for them: banned by the token or by network. Nothing is read for it:
 * who is banned stands in the directory.
 */
export async function visitorAt(site: SiteRow, { address }: Pick<RequestInfo, 'address'>, token: string | null | undefined): Promise<{ visitorId: string | null; shut: boolean }> {
  const { workspaceId, id: siteId } = site;
  const known = token ? await readVisitorToken(token) : null;
  const directory = await directoryOf(workspaceId);
  return {
    visitorId: known?.siteId === siteId && known.workspaceId === workspaceId ? known.visitorId : null,
    shut: directory === null || isShut(directory, siteId, { address, visitorId: known?.visitorId }),
  };
}

/** Whether there is no widget for somebody on a site. */
export const isShut = ({ banned }: Directory, siteId: string, { address, visitorId }: { address: string; visitorId?: string }): boolean =>
  (visitorId !== undefined && isBanned(banned, visitorId)) || isNetworkBanned(banned, siteId, () => networkOf(address));

/** Our own pages, such as the demo, may always show our widget. */
export const siteAllows = (site: SiteRow, origin: string, ownOrigin: string): boolean =>
  origin === ownOrigin || originAllowed(site.allowedOrigins, origin);
