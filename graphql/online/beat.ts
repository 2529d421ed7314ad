import { z } from 'zod';
import { sql } from '../../db/client.ts';
import { logBroken } from '../../db/away.ts';
import type { OnlineVisitorRow } from '../../db/rows.ts';
import type { RequestInfo } from '../context.ts';
import { cut } from '../input.ts';
import { placeOf } from '../place/place.ts';
import { networkOf } from '../rateLimit/network.ts';
import { createPace } from '../rateLimit/pace.ts';
import { deviceOf } from '../visitor/device.ts';
import { isOfTheWeb } from '../visitor/visitor.ts';
import { siteOfBeat } from './siteOfBeat.ts';

const shape = z.object({
  /** The site's key, the page's own id, its address, title and referrer, and whether it is being left. */
  s: z.string().max(100),
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

/** A page says that it is looked at, or left. What is not in order is not answered: there is nobody who could mend it. */
export async function noteBeat(request: RequestInfo, text: string): Promise<void> {
  if (beats.wait(networkOf(request.address)) > 0 || waiting.length >= most) return;
  const { data } = shape.safeParse(parsed(text));
  const site = data && isOfTheWeb(data.u) ? await siteOfBeat(request, data.s) : null;
  if (!data || !site) return;
  const referrer = cut(data.r, 2_000);
  waiting.push({
    workspaceId: site.workspaceId,
    id: data.i,
    siteId: site.id,
    url: cut(data.u, 2_000),
    title: cut(data.t, 300),
    referrer: isOfTheWeb(referrer) ? referrer : '',
    ...(await placeOf(request.address)),
    ...deviceOf(request),
    gone: data.g,
  });
  timer ??= setTimeout(() => void writeBeats().catch((error: unknown) => logBroken('Beats of visitors were lost', error)), everyMs);
}

/** All beats of the last second in one statement, of each page the last. */
export async function writeBeats(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const last = new Map(waiting.map((beat) => [`${beat.workspaceId} ${beat.id}`, beat]));
  waiting = [];
  // In one order, so that two processes that hear of the same pages do not wait for each other.
  const rows = [...last].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, beat]) => beat);
  await write(rows.filter(({ gone }) => !gone));
  const gone = rows.filter((beat) => beat.gone);
  if (gone.length === 0) return;
  await sql`
    delete from online_visitor using unnest(
      ${gone.map((row) => row.workspaceId)}::uuid[], ${gone.map((row) => row.id)}::text[], ${gone.map((row) => row.siteId)}::uuid[]
    ) as gone (workspace_id, id, site_id)
    where online_visitor.workspace_id = gone.workspace_id and online_visitor.id = gone.id and online_visitor.site_id = gone.site_id`;
}

async function write(rows: readonly Beat[]): Promise<void> {
  if (rows.length === 0) return;
  const column = <K extends keyof Beat>(name: K): Beat[K][] => rows.map((row) => row[name]);
  await sql`
    insert into online_visitor
      (workspace_id, id, site_id, url, title, referrer, country, region, city, browser, system, device, came_at, moved_at, seen_at)
    select row.*, now(), now(), now() from unnest(
      ${column('workspaceId')}::uuid[], ${column('id')}::text[], ${column('siteId')}::uuid[], ${column('url')}::text[],
      ${column('title')}::text[], ${column('referrer')}::text[], ${column('country')}::text[], ${column('region')}::text[],
      ${column('city')}::text[], ${column('browser')}::text[], ${column('system')}::text[], ${column('device')}::text[]::device[]
    ) as row
    on conflict (workspace_id, id) do update set url = excluded.url, title = excluded.title, seen_at = excluded.seen_at,
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
