import type { Caller } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { ableToTake, mustBeAbleToTake } from '../conversation/lifecycle.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { fillSlots, lockRouting, recordDecision } from '../routing/routing.ts';
import { cancelOpen, handOver, moveOn, type Open, readTransfer } from './steps.ts';
import type { Transferred } from './transfer.ts';
import { canAnswer, isSenderOrManager } from './transfer.policy.ts';

/** Takes the conversation over; whose slot is freed by it gets the oldest waiting. */
export async function acceptTransfer({ actor }: Caller, id: string): Promise<Transferred> {
  return transact(actor.workspaceId, async (tx) => {
    const open = await seen(tx, actor, id);
    const { transfer, offers, row } = open;
    const mine = offers.find(({ agentId }) => actor.type === 'AGENT' && actor.is(agentId));
    if (mine?.state === 'ACCEPTED') return { transfer, conversation: row };
    mustBeAsked(actor, open);
    if (actor.type !== 'AGENT') throw forbidden();
    await mustBeAbleToTake(tx, actor.agentId);
    const candidates = await ableToTake(tx, row.siteId);
    const { agentId } = actor;
    const taken = await handOver(tx, actor, open, agentId);
    const { sql, workspaceId } = tx;
    // An event of its own: the visitor hears who has it now, and nothing of the transfer.
    const [conversation] = await sql<[typeof row]>`
      update conversation set seq = seq + 1 where workspace_id = ${workspaceId} and id = ${taken.id} returning *`;
    recordEvent(tx, { type: 'conversation.assigned', actor, conversation, data: { agentId, previousAgentId: row.agentId } });
    if (row.agentId) recordEvent(tx, { type: 'agent.updated', actor, subjectId: row.agentId });
    await recordDecision(tx, { conversationId: row.id, agentId, reason: 'TRANSFER', candidates });
    await fillSlots(tx);
    return { ...(await readTransfer(tx, id)), conversation };
  });
}

export async function declineTransfer({ actor }: Caller, id: string): Promise<Transferred> {
  return transact(actor.workspaceId, async (tx) => {
    const open = await seen(tx, actor, id);
    const mine = open.offers.find(({ agentId }) => actor.type === 'AGENT' && actor.is(agentId));
    if (mine?.state === 'DECLINED') return { transfer: open.transfer, conversation: open.row };
    mustBeAsked(actor, open);
    const conversation = await moveOn(tx, actor, open, 'DECLINED');
    return { ...(await readTransfer(tx, id)), conversation };
  });
}

export async function cancelTransfer({ actor }: Caller, id: string): Promise<Transferred> {
  return transact(actor.workspaceId, async (tx) => {
    const open = await seen(tx, actor, id);
    if (!isSenderOrManager(actor, open.transfer)) throw forbidden();
    if (open.transfer.state === 'CANCELLED') return { transfer: open.transfer, conversation: open.row };
    if (open.transfer.state !== 'OFFERED') throw over();
    const conversation = await cancelOpen(tx, actor, open.row);
    return { ...(await readTransfer(tx, id)), conversation };
  });
}

/** With the conversation locked. NOT_FOUND for who neither sees the conversation nor has had to do with the transfer. */
async function seen(tx: Tx, actor: Caller['actor'], id: string): Promise<Open> {
  await lockRouting(tx);
  const { transfer, offers } = await readTransfer(tx, id);
  const row = await lockConversation(tx, transfer.conversationId);
  const involved = [transfer.fromAgentId, ...offers.map(({ agentId }) => agentId)];
  const isInvolved = actor.type === 'AGENT' && involved.some((agentId) => actor.is(agentId));
  if (actor.type === 'VISITOR' || !(isInvolved || canRead(actor, row))) throw notFound();
  return { transfer, offers, row };
}

function mustBeAsked(actor: Caller['actor'], { transfer, offers }: Open): void {
  if (canAnswer(actor, offers.find(({ state }) => state === 'OFFERED') ?? null)) return;
  const wasAsked = offers.some(({ agentId }) => actor.type === 'AGENT' && actor.is(agentId));
  throw wasAsked || transfer.state !== 'OFFERED' ? over() : forbidden();
}

const over = () => new Mendable('TRANSFER_OVER', 'id', 'The question is no longer open: somebody was faster, or the time is up.');
