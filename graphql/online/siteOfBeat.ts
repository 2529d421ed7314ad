import type { SiteRow } from '../../db/rows.ts';
import type { Availability } from '../__generated__/resolvers.ts';
import type { RequestInfo } from '../context.ts';
import { availabilityOf } from '../visitor/availability.ts';
import { siteFor } from '../visitor/widgetSite.ts';

const most = 1_000;
const sites = createMemory<SiteRow | null>(30_000);
const availabilities = createMemory<Availability>(250);

/** The site of a key on a page of an origin. Kept for half a minute, since every page asks twice in that time. */
export const siteOfBeat = (request: RequestInfo, siteKey: string): Promise<SiteRow | null> =>
  sites(`${request.origin} ${request.ownOrigin} ${siteKey}`, () => siteFor(request, siteKey));

/**
 * Whether a chat can be started on a site, as of a quarter of a second ago at most: a thousand pages ask no more than one does,
 * and none hears what is older than what it has heard from `widget`.
 */
export const availabilityForBeat = (site: SiteRow): Promise<Availability> => availabilities(site.id, () => availabilityOf(site));

/** Reads what was not read within so many milliseconds. What failed is not remembered. */
function createMemory<T>(freshMs: number): (key: string, read: () => Promise<T>) => Promise<T> {
  const known = new Map<string, { value: Promise<T>; readAt: number }>();
  return (key, read) => {
    const kept = known.get(key);
    if (kept && Date.now() - kept.readAt < freshMs) return kept.value;
    if (known.size >= most) known.clear();
    const value = read();
    known.set(key, { value, readAt: Date.now() });
    value.catch(() => known.delete(key));
    return value;
  };
}
