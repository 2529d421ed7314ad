import type { SiteRow } from '../../db/rows.ts';
import type { RequestInfo } from '../context.ts';
import { siteFor } from '../visitor/visitor.ts';

const freshMs = 30_000;
const most = 1_000;
const known = new Map<string, { site: Promise<SiteRow | null>; readAt: number }>();

/** The site of a key on a page of an origin. Kept for half a minute, since every page asks twice in that time. */
export function siteOfBeat(request: RequestInfo, siteKey: string): Promise<SiteRow | null> {
  const key = `${request.origin} ${request.ownOrigin} ${siteKey}`;
  const kept = known.get(key);
  if (kept && Date.now() - kept.readAt < freshMs) return kept.site;
  if (known.size >= most) known.clear();
  const site = siteFor(request, siteKey);
  known.set(key, { site, readAt: Date.now() });
  site.catch(() => known.delete(key));
  return site;
}
