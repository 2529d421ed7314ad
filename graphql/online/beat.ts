import { z } from 'zod';
import { sql } from '../../db/client.ts';
import { logBroken } from '../../db/away.ts';
import type { OnlineVisitorRow } from '../../db/rows.ts';
import type { RequestInfo } from '../context.ts';
import { cut } from '../input.ts';
import { placeOf } from '../place/place.ts';
import { networkOf } from '../rateLimit/network.ts';
import { createPace } from '../rateLimit/pace.ts';
import type { Availability } from '../__generated__/resolvers.ts';
import { deviceOf } from '../visitor/device.ts';
import { isOfTheWeb, referrerOf } from '../visitor/page.ts';
import { sourceTold } from '../visitor/source.ts';
import { visitorAt } from '../visitor/widgetSite.ts';
import { availabilityForBeat, siteOfBeat } from './siteOfBeat.ts';
import { onlineSeconds } from './list.ts';

const shape = z.object({
  /**
   * The site's key, the token of an earlier visit, the page's own id, its address, title and referrer, and whether it is being
   * left or shows no chat.
   */
  s: z.string().max(100),
  k: z.string().max(2_000).nullish(),
  i: z.string().regex(/^[\w-]{10,64}$/),
  u: z.string(),
  t: z.string().default(''),
  r: z.string().default(''),
  g: z.boolean().default(false),
});

/** Twice a minute and once a page is what one visitor tells; a whole office is one address. */
const beats = createPace({ burst: 600, perMinute: 1_800 });
const everyMs = 1_000;
/** Of one second. What is more than that is told again in half a minute. */
const most = 10_000;

interface Beat extends Omit<OnlineVisitorRow, 'cameAt' | 'movedAt' | 'seenAt'> {
  gone: boolean;
}

let waiting: Beat[] = [];
let timer: NodeJS.Timeout | undefined;

/**
 * A page says that it is looked at, or left. Returns whether its visitor can start a chat by now, so that nobody has to ask for
 * that besides; null for what is not in order: there is nobody who could mend it.
 */
export async function noteBeat(request: RequestInfo, text: string): Promise<Availability | null> {
  if (beats.wait(networkOf(request.address)) > 0 || waiting.length >= most) return null;
  const { data } = shape.safeParse(parsed(text));
  if (!data || !isOfTheWeb(data.u)) return null;
  const site = await siteOfBeat(request, data.s);
  if (!site) return 'CLOSED';
  const { visitorId, shut } = await visitorAt(site, request, data.k);
  waiting.push({
    workspaceId: site.workspaceId,
    id: data.i,
    siteId: site.id,
    visitorId,
    url: cut(data.u, 2_000),
    title: cut(data.t, 300),
    referrer: sourceTold(site, request.ownOrigin, referrerOf(data.r)),
    ...(await placeOf(request.address)),
    ...deviceOf(request),
    gone: data.g || shut,
  });
  timer ??= setTimeout(() => void writeBeats().catch((error: unknown) => logBroken('Beats of visitors were lost', error)), everyMs);
  return shut ? 'CLOSED' : availabilityForBeat(site);
}

/** All beats of the last second in one statement, of each page the last. */
export async function writeBeats(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const last = new Map(waiting.map((beat) => [`${beat.workspaceId} ${beat.id}`, beat]));
  waiting = [];
  // In one order, so that two processes that hear of the same pages do not wait for each other.
  const rows = [...last].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, beat]) => beat);
  // First what was left: the next page goes on from it.
  await strike(rows.filter(({ gone }) => gone));
  await write(rows.filter(({ gone }) => !gone));
}

/** Of a visitor who is known, perhaps by this last beat only, it stays what the next page goes on from, until it is swept. */
async function strike(rows: readonly Beat[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    with gone as (
      select * from unnest(
        ${rows.map((row) => row.workspaceId)}::uuid[], ${rows.map((row) => row.id)}::text[], ${rows.map((row) => row.siteId)}::uuid[],
        ${rows.map((row) => row.visitorId)}::uuid[]
      ) as gone (workspace_id, id, site_id, visitor_id)
    ), left_behind as (
      update online_visitor set visitor_id = coalesce(online_visitor.visitor_id, gone.visitor_id),
        seen_at = least(seen_at, now() - make_interval(secs => ${onlineSeconds})) from gone
      where (online_visitor.workspace_id, online_visitor.id, online_visitor.site_id) = (gone.workspace_id, gone.id, gone.site_id)
        and coalesce(online_visitor.visitor_id, gone.visitor_id) is not null
    )
    delete from online_visitor using gone
    where (online_visitor.workspace_id, online_visitor.id, online_visitor.site_id) = (gone.workspace_id, gone.id, gone.site_id)
      and coalesce(online_visitor.visitor_id, gone.visitor_id) is null`;
}

/**
 * Pages of a visitor who is known go on from each other: since when, and by which page the visitor came. Of all others no page
 * can be told to have come after another.
 */
async function write(rows: readonly Beat[]): Promise<void> {
  if (rows.length === 0) return;
  const column = <K extends keyof Beat>(name: K): Beat[K][] => rows.map((row) => row[name]);
  await sql`
    insert into online_visitor
      (workspace_id, id, site_id, visitor_id, url, title, country, region, city, browser, system, device, referrer, came_at, moved_at, seen_at)
    select row.workspace_id, row.id, row.site_id, row.visitor_id, row.url, row.title, row.country, row.region, row.city,
      row.browser, row.system, row.device,
      case when row.referrer <> '' or before.came_at is null then row.referrer else before.referrer end,
      case when row.referrer <> '' then now() else coalesce(before.came_at, now()) end, now(), now()
    from unnest(
      ${column('workspaceId')}::uuid[], ${column('id')}::text[], ${column('siteId')}::uuid[], ${column('visitorId')}::uuid[],
      ${column('url')}::text[], ${column('title')}::text[], ${column('country')}::text[], ${column('region')}::text[],
      ${column('city')}::text[], ${column('browser')}::text[], ${column('system')}::text[], ${column('device')}::text[]::device[], ${column('referrer')}::text[]
    ) as row (workspace_id, id, site_id, visitor_id, url, title, country, region, city, browser, system, device, referrer)
    left join lateral (
      select came_at, referrer from online_visitor
      where workspace_id = row.workspace_id and visitor_id = row.visitor_id and site_id = row.site_id and id <> row.id
      order by seen_at desc limit 1
    ) before on true
    on conflict (workspace_id, id) do update set url = excluded.url, title = excluded.title, seen_at = excluded.seen_at,
      visitor_id = coalesce(excluded.visitor_id, online_visitor.visitor_id),
      moved_at = case when (online_visitor.url, online_visitor.title) = (excluded.url, excluded.title)
        then online_visitor.moved_at else excluded.moved_at end
    where online_visitor.site_id = excluded.site_id`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
