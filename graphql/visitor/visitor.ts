import type { ConversationRow, SiteRow, VisitorRow, VisitRow } from '../../db/rows.ts';
import type { Caller, RequestInfo } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { cut, isId, optional } from '../input.ts';
import { placeOf } from '../place/place.ts';
import { networkOf } from '../rateLimit/network.ts';
import { countDeed, countNewcomer } from '../rateLimit/rateLimit.ts';
import { may, type VisitorActor } from '../actor/actor.ts';
import { takeOver } from '../redirect/handover.ts';
import { deviceOf } from './device.ts';
import { type PageInput, pageOf } from './page.ts';
import { sourceOf, sourceTold } from './source.ts';
import { signVisitorToken } from './token.ts';
import { addToTrail } from './trail.ts';
import { whoAsks } from './widgetSite.ts';

interface IdentifyVisitorInput {
  siteKey: string;
  token?: string | null;
  handover?: string | null;
  language?: string | null;
  page: PageInput;
}

/** Becomes a visitor, comes back as the one of the token, or comes from another origin of the site. */
export async function identifyVisitor(
  request: RequestInfo,
  input: IdentifyVisitorInput,
): Promise<{ token: string; visitor: VisitorRow }> {
  const asked = await whoAsks(request, input.siteKey, input.token);
  if (!asked) throw notFound();
  const { site, visitorId: returning } = asked;
  const { referrer, ...page } = pageOf(input.page, 'page.url');
  const { workspaceId } = site;
  const told = sourceTold(site, request.ownOrigin, referrer);
  if (returning) countDeed({ visitorId: returning }, 'visits');
  else countNewcomer(request.address);
  const place = await placeOf(request.address);
  const visitor = await transact(workspaceId, async (tx) => {
    const found = input.handover ? await handedOver(tx, site, request, input.handover) : await returned(tx, site, returning);
    const visitor = found ?? newVisitor(site, cut(input.language, 35) || null);
    if (!found) await tx.sql`insert into visitor ${tx.sql(visitor)}`;
    const now = new Date();
    const visit: VisitRow = {
      workspaceId, id: newId(), visitorId: visitor.id, ...page, referrer: await sourceOf(tx, visitor.id, told), ...place, ...deviceOf(request),
      userAgent: cut(request.userAgent, 500), network: networkOf(request.address), startedAt: now, lastSeenAt: now,
    };
    await tx.sql`insert into visit ${tx.sql(visit)}`;
    await addToTrail(tx, visitor.id, page);
    if (found) await tellMove(tx, { type: 'VISITOR', workspaceId, siteId: site.id, visitorId: found.id });
    return visitor;
  });
  const token = await signVisitorToken({ workspaceId, siteId: site.id, visitorId: visitor.id });
  return { token, visitor };
}

async function handedOver(tx: Tx, site: SiteRow, request: RequestInfo, code: string): Promise<VisitorRow> {
  const visitor = await takeOver(tx, site.id, request, code);
  if (!visitor) throw new Mendable('UNKNOWN', 'handover', 'This was used already, or is too old. Leave it out.');
  return visitor;
}

async function returned({ sql, workspaceId }: Tx, site: SiteRow, id: string | null): Promise<VisitorRow | undefined> {
  if (id === null) return undefined;
  const [visitor] = await sql<VisitorRow[]>`
    select * from visitor where workspace_id = ${workspaceId} and id = ${id} and site_id = ${site.id}`;
  return visitor;
}

/** The visitor's page, on the newest visit; told to those who see an open conversation. */
export async function trackPage({ actor }: Caller<VisitorActor>, input: PageInput): Promise<{ url: string; title: string }> {
  const page = pageOf(input, 'url');
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const [visit] = await sql<{ id: string; pageUrl: string; pageTitle: string }[]>`
      select id, page_url, page_title from visit
      where workspace_id = ${workspaceId} and visitor_id = ${actor.visitorId}
      order by last_seen_at desc limit 1 for update`;
    if (!visit) throw notFound();
    await sql`
      update visit set page_url = ${page.pageUrl}, page_title = ${page.pageTitle}, last_seen_at = ${new Date()}
      where workspace_id = ${workspaceId} and id = ${visit.id}`;
    if (visit.pageUrl !== page.pageUrl || visit.pageTitle !== page.pageTitle) {
      await addToTrail(tx, actor.visitorId, page);
      await tellMove(tx, actor);
    }
    return { url: page.pageUrl, title: page.pageTitle };
  });
}

/** Another page is news to those who see the visitor's open conversation. */
async function tellMove(tx: Tx, actor: VisitorActor): Promise<void> {
  const [row] = await tx.sql<ConversationRow[]>`
    update conversation set seq = seq + 1
    where workspace_id = ${tx.workspaceId} and visitor_id = ${actor.visitorId} and state <> 'ENDED' and kind = 'CHAT' returning *`;
  if (row) recordEvent(tx, { type: 'visitor.moved', actor, conversation: row });
}

/** The name follows the visitor: to all conversations, and to those that come. */
export async function renameVisitor({ actor }: Caller, id: string, newName: string | null | undefined): Promise<VisitorRow> {
  const name = optional('name', newName, 100) || null;
  if (!isId(id)) throw notFound();
  if (actor.type === 'VISITOR' || (actor.type === 'PARTNER' && !may(actor, 'MANAGE_CONVERSATIONS'))) throw forbidden();
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    // The visitor before the conversations, as when one starts; the other order could deadlock.
    await sql`select from visitor where workspace_id = ${workspaceId} and id = ${id} for no key update`;
    const conversations = await sql<ConversationRow[]>`
      select * from conversation where workspace_id = ${workspaceId} and visitor_id = ${id} order by id for update`;
    if (!conversations.some((row) => canRead(actor, row))) throw notFound();
    const [visitor] = await sql<VisitorRow[]>`
      update visitor set name = ${name} where workspace_id = ${workspaceId} and id = ${id} returning *`;
    if (!visitor) throw notFound();
    await renameConversations(tx, actor, visitor);
    return visitor;
  });
}

/** To all conversations that still have another. */
export async function renameConversations(tx: Tx, actor: Caller['actor'], visitor: VisitorRow): Promise<void> {
  const { sql, workspaceId } = tx;
  const renamed = await sql<ConversationRow[]>`
    update conversation set visitor_name = ${visitor.name}, seq = seq + 1
    where workspace_id = ${workspaceId} and visitor_id = ${visitor.id} and visitor_name is distinct from ${visitor.name}
    returning *`;
  for (const conversation of renamed) recordEvent(tx, { type: 'visitor.renamed', actor, conversation, visitor });
}

function newVisitor(site: SiteRow, language: string | null): VisitorRow {
  const { workspaceId, id: siteId } = site;
  const unknown = { externalId: null, name: null, email: null, phone: null };
  return { workspaceId, id: newId(), siteId, language, createdAt: new Date(), handedOverAt: null, ...unknown };
}
