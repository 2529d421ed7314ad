import { sql } from '../../db/client.ts';
import type { OnlineVisitorRow, SiteRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { badCursor, cursorOf, pageSize, partsOf } from '../cursor.ts';
import type { Directory } from '../directory/directory.ts';
import { canBeStartedOn } from '../visitor/availability.ts';

/** Two beats may be missed; then nobody looks at the page any more. */
export const onlineSeconds = 75;

/** Who is known and has an open conversation cannot start one. */
const isOnline = (workspaceId: string) => sql`
  online_visitor.workspace_id = ${workspaceId} and seen_at > now() - make_interval(secs => ${onlineSeconds}) and (
    visitor_id is null or not exists (
      select from conversation
      where conversation.workspace_id = ${workspaceId} and conversation.visitor_id = online_visitor.visitor_id
        and state <> 'ENDED' and kind = 'CHAT'
    )
  )`;

export interface OnlinePage {
  nodes: OnlineVisitorRow[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  totalCount: number;
}

interface Args {
  first: number;
  after?: string | null;
}

/** Those who can start a conversation, the newest first. */
export async function listOnline({ directory }: Pick<Caller, 'directory'>, { first, after }: Args): Promise<OnlinePage> {
  const size = pageSize('first', first);
  const from = after == null ? null : startOf(after);
  const counted = await countBySite(directory);
  const nodes = await sql<OnlineVisitorRow[]>`
    select * from online_visitor
    where ${isOnline(directory.workspace.id)} and site_id = any(${counted.map(({ siteId }) => siteId)}::uuid[])
      ${from ? sql`and (came_at, id) < (${from.cameAt}, ${from.id})` : sql``}
    order by came_at desc, id desc limit ${size + 1}`;
  return { nodes: nodes.slice(0, size), hasNextPage: nodes.length > size, hasPreviousPage: from !== null, totalCount: sumOf(counted) };
}

/** How many there are, and a mark that is another one as soon as the list is. */
export async function countOnline({ directory }: Pick<Caller, 'directory'>): Promise<{ count: number; revision: string }> {
  const counted = await countBySite(directory);
  const marks = counted.map(({ siteId, who, movedAt }) => `${siteId.slice(-6)}.${who}.${movedAt.getTime()}`);
  return { count: sumOf(counted), revision: marks.join('-') };
}

interface SiteCount {
  siteId: string;
  count: number;
  /** Another number for others: one may begin a chat while another one's ends. */
  who: number;
  movedAt: Date;
}

/** Of the sites on which somebody is, and on which a conversation can be started. */
async function countBySite(directory: Directory): Promise<SiteCount[]> {
  const counts = await sql<SiteCount[]>`
    select site_id, count(*)::int as count, sum(hashtext(id)) as who, max(moved_at) as moved_at from online_visitor
    where ${isOnline(directory.workspace.id)} group by site_id order by site_id`;
  const able = await Promise.all(counts.map(({ siteId }) => takesChats(directory.sites.get(siteId))));
  return counts.filter((_, index) => able[index]);
}

const takesChats = async (site: SiteRow | undefined): Promise<boolean> =>
  site !== undefined && site.archivedAt === null && (await canBeStartedOn(site));

const sumOf = (counted: readonly SiteCount[]): number => counted.reduce((sum, { count }) => sum + count, 0);

export const onlineCursor = (row: Pick<OnlineVisitorRow, 'cameAt' | 'id'>): string => cursorOf(row.cameAt.toISOString(), row.id);

function startOf(cursor: string): { cameAt: Date; id: string } {
  const [time = '', id = ''] = partsOf(cursor, 2);
  const cameAt = /^[1-9]\d{3}-\d\d-\d\dT[\d:.]+Z$/.test(time) ? new Date(time) : new Date(Number.NaN);
  if (Number.isNaN(cameAt.getTime())) throw badCursor();
  return { cameAt, id };
}
