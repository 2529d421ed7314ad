import type { ConversationRow, TransferOfferRow, TransferRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { notFound } from '../errors.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { isId } from '../input.ts';
import { askNext } from '../routing/askNext.ts';
import { askableFor } from './askable.ts';

/**
 * The steps of a transfer. All are taken under the routing lock with the conversation locked, and keep that a transfer is
 * OFFERED exactly while one of its offers is, and `offered_to` of the conversation names that agent. Each is one event.
 */
export interface Open {
  transfer: TransferRow;
  offers: TransferOfferRow[];
  row: ConversationRow;
}

type Over = Exclude<TransferRow['state'], 'OFFERED'>;

/** Asks the first. Null when there is nobody to ask. */
export async function begin(tx: Tx, actor: Actor, { transfer, row }: Omit<Open, 'offers'>): Promise<ConversationRow | null> {
  const next = await offerToNext(tx, transfer, []);
  if (!next) return null;
  const conversation = await offeredTo(tx, row, next);
  tell(tx, 'transfer.offered', actor, transfer, conversation, { agentId: next });
  return conversation;
}

/** The one who is asked says no, or says nothing in time: the next is asked, or all is as it was before. */
export async function moveOn(tx: Tx, actor: Actor, { transfer, offers, row }: Open, how: 'DECLINED' | 'EXPIRED'): Promise<ConversationRow> {
  await endOffer(tx, transfer, how);
  const next = await offerToNext(tx, transfer, offers);
  if (!next) {
    const late = how === 'EXPIRED' || offers.some(({ state }) => state === 'EXPIRED');
    await endTransfer(tx, transfer, late ? 'EXPIRED' : 'DECLINED');
  }
  const conversation = await offeredTo(tx, row, next);
  const data = { agentId: next, previousAskedId: row.offeredTo };
  tell(tx, how === 'DECLINED' ? 'transfer.declined' : 'transfer.expired', actor, transfer, conversation, data);
  return conversation;
}

/** The one who is asked has it from now on. Gives the slot's event to the caller to tell: see `acceptTransfer`. */
export async function handOver(tx: Tx, actor: Actor, { transfer, row }: Open, agentId: string): Promise<ConversationRow> {
  const { sql, workspaceId } = tx;
  await endOffer(tx, transfer, 'ACCEPTED');
  await endTransfer(tx, transfer, 'ACCEPTED');
  const conversation = await one(sql<ConversationRow[]>`
    update conversation set agent_id = ${agentId}, offered_to = null, assigned_at = ${new Date()}, seq = seq + 1
    where workspace_id = ${workspaceId} and id = ${row.id} returning *`);
  tell(tx, 'transfer.accepted', actor, transfer, conversation, { agentId, previousAgentId: row.agentId });
  return conversation;
}

/** Whatever is under way in the conversation is over, because it was taken back or overtaken. Costs nothing when nothing is. */
export async function cancelOpen(tx: Tx, actor: Actor, row: ConversationRow): Promise<ConversationRow> {
  if (row.offeredTo === null) return row;
  const { sql, workspaceId } = tx;
  const transfer = await one(sql<TransferRow[]>`
    select * from transfer where workspace_id = ${workspaceId} and conversation_id = ${row.id} and state = 'OFFERED'`);
  await endOffer(tx, transfer, 'CANCELLED');
  await endTransfer(tx, transfer, 'CANCELLED');
  const conversation = await offeredTo(tx, row, null);
  tell(tx, 'transfer.cancelled', actor, transfer, conversation, { previousAskedId: row.offeredTo });
  return conversation;
}

/** Read under the routing lock, without which none changes. Throws NOT_FOUND. */
export async function readTransfer({ sql, workspaceId }: Tx, id: string): Promise<Omit<Open, 'row'>> {
  if (!isId(id)) throw notFound();
  const transfer = await one(sql<TransferRow[]>`select * from transfer where workspace_id = ${workspaceId} and id = ${id}`);
  const offers = await sql<TransferOfferRow[]>`
    select * from transfer_offer where workspace_id = ${workspaceId} and transfer_id = ${id} order by number`;
  return { transfer, offers };
}

async function offerToNext(tx: Tx, transfer: TransferRow, offers: readonly TransferOfferRow[]): Promise<string | null> {
  const { sql, workspaceId } = tx;
  const asked = new Set(offers.map(({ agentId }) => agentId));
  const next = askNext(await askableFor(tx, transfer), asked, Math.random);
  if (!next) return null;
  await sql`
    insert into transfer_offer (workspace_id, transfer_id, number, agent_id, state, created_at, expires_at)
    select ${workspaceId}, ${transfer.id}, ${offers.length + 1}, ${next}, 'OFFERED', clock_timestamp(),
      clock_timestamp() + make_interval(secs => transfer_seconds)
    from workspace where id = ${workspaceId}`;
  return next;
}

const endOffer = ({ sql, workspaceId }: Tx, { id }: TransferRow, state: Over) => sql`
  update transfer_offer set state = ${state}, ended_at = clock_timestamp()
  where workspace_id = ${workspaceId} and transfer_id = ${id} and state = 'OFFERED'`;

const endTransfer = ({ sql, workspaceId }: Tx, { id }: TransferRow, state: Over) => sql`
  update transfer set state = ${state}, ended_at = clock_timestamp() where workspace_id = ${workspaceId} and id = ${id}`;

const offeredTo = ({ sql, workspaceId }: Tx, { id }: ConversationRow, agentId: string | null): Promise<ConversationRow> =>
  one(sql<ConversationRow[]>`
    update conversation set offered_to = ${agentId}, seq = seq + 1 where workspace_id = ${workspaceId} and id = ${id} returning *`);

type EventName = 'transfer.offered' | 'transfer.accepted' | 'transfer.declined' | 'transfer.expired' | 'transfer.cancelled';

function tell(tx: Tx, type: EventName, actor: Actor, transfer: TransferRow, conversation: ConversationRow, data: Record<string, string | null>): void {
  recordEvent(tx, { type, actor, conversation, subjectId: transfer.id, data });
}

async function one<T>(rows: Promise<T[]>): Promise<T> {
  const [row] = await rows;
  if (!row) throw notFound();
  return row;
}
