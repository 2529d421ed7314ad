import type { BanRow, ConversationRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { finish } from '../conversation/finish.ts';
import { lockConversation } from '../conversation/lock.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, isId, written } from '../input.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { canBan, canManageBans } from './ban.policy.ts';

const yearMs = 365 * 24 * 60 * 60 * 1000;
const networkMs = 15 * 60 * 1000;

interface BanVisitorInput {
  clientId: string;
  conversationId: string;
  reason: string;
}

/** Ends the visitor's conversation, and from its commit on there is no widget for the visitor. */
export async function banVisitor({ actor }: Caller, input: BanVisitorInput): Promise<{ ban: BanRow; conversation: ConversationRow }> {
  const clientId = clientIdOf(input.clientId);
  const reason = written('reason', input.reason, 500).trim();
  return transact(actor.workspaceId, async (tx) => {
    await lockRouting(tx);
    await lockVisitorOf(tx, input.conversationId);
    const row = await lockConversation(tx, input.conversationId);
    if (!canRead(actor, row) || actor.type === 'VISITOR') throw notFound();
    if (!canBan(actor, row)) throw actor.type === 'PARTNER' ? forbidden() : notYours();
    const earlier = await earlierBan(tx, row.visitorId, clientId);
    if (earlier) return { ban: earlier, conversation: row };

    const ban = await insert(tx, row, { clientId, reason, agentId: actor.type === 'AGENT' ? actor.agentId : null });
    for (const open of await openOf(tx, row.visitorId)) await finish(tx, actor, open);
    const conversation = await nextSeq(tx, row.id);
    recordEvent(tx, { type: 'visitor.banned', actor, conversation, subjectId: row.visitorId, data: { banId: ban.id } });
    await fillSlots(tx);
    return { ban, conversation };
  });
}

export async function liftBan({ actor }: Caller, id: string): Promise<BanRow> {
  if (!canManageBans(actor)) throw forbidden();
  if (!isId(id)) throw notFound();
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const [ban] = await sql<BanRow[]>`select * from ban where workspace_id = ${workspaceId} and id = ${id} for update`;
    if (!ban) throw notFound();
    if (ban.liftedAt) return ban;
    const [lifted] = await sql<BanRow[]>`
      update ban set lifted_at = ${new Date()}, lifted_by_id = ${actor.type === 'AGENT' ? actor.agentId : null}, network = null
      where workspace_id = ${workspaceId} and id = ${id} returning *`;
    const conversation = await nextSeq(tx, ban.conversationId);
    recordEvent(tx, { type: 'visitor.unbanned', actor, conversation, subjectId: ban.visitorId, data: { banId: id } });
    return lifted ?? ban;
  });
}

/** The visitor before the conversations: the order that renaming and starting keep. */
async function lockVisitorOf({ sql, workspaceId }: Tx, conversationId: string): Promise<void> {
  if (!isId(conversationId)) throw notFound();
  await sql`
    select from visitor where workspace_id = ${workspaceId} and id = (
      select visitor_id from conversation where workspace_id = ${workspaceId} and id = ${conversationId}
    ) for no key update`;
}

async function earlierBan({ sql, workspaceId }: Tx, visitorId: string, clientId: string): Promise<BanRow | undefined> {
  const [ban] = await sql<BanRow[]>`
    select * from ban
    where workspace_id = ${workspaceId} and visitor_id = ${visitorId}
      and (client_id = ${clientId} or (lifted_at is null and until > now()))
    order by created_at desc limit 1`;
  return ban;
}

async function insert({ sql, workspaceId }: Tx, { id, siteId, visitorId }: ConversationRow, decided: Pick<BanRow, 'clientId' | 'reason' | 'agentId'>): Promise<BanRow> {
  const now = Date.now();
  const [visit] = await sql<{ network: string | null }[]>`
    select network from visit where workspace_id = ${workspaceId} and visitor_id = ${visitorId} order by last_seen_at desc limit 1`;
  const network = visit?.network ?? null;
  const ban: BanRow = {
    workspaceId,
    id: newId(),
    siteId,
    visitorId,
    conversationId: id,
    ...decided,
    createdAt: new Date(now),
    until: new Date(now + yearMs),
    network,
    networkUntil: network === null ? null : new Date(now + networkMs),
    liftedAt: null,
    liftedById: null,
  };
  const inserted = await sql`insert into ban ${sql(ban)} on conflict (workspace_id, client_id) do nothing`;
  if (inserted.count === 0) throw new Mendable('TAKEN', 'clientId', 'This clientId belongs to the ban of another visitor. Take a new one.');
  return ban;
}

const openOf = ({ sql, workspaceId }: Tx, visitorId: string): Promise<ConversationRow[]> =>
  sql<ConversationRow[]>`
    select * from conversation
    where workspace_id = ${workspaceId} and visitor_id = ${visitorId} and state <> 'ENDED' for no key update`;

async function nextSeq({ sql, workspaceId }: Tx, id: string): Promise<ConversationRow> {
  const [row] = await sql<ConversationRow[]>`
    update conversation set seq = seq + 1 where workspace_id = ${workspaceId} and id = ${id} returning *`;
  if (!row) throw notFound();
  return row;
}

const notYours = () =>
  new Mendable('NOT_YOUR_CONVERSATION', 'conversationId', 'Only the agent who has the conversation can ban its visitor. Take it over first.');
