import type { ConversationRow, TransferOfferRow, TransferRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';
import { canRead } from '../conversation/conversation.policy.ts';

/** Transfers do not exist for visitors. */
export const canReadTransfers = (actor: Actor): boolean => actor.type !== 'VISITOR';

/** Its agent, and those who may give conversations to anybody. One transfer at a time. */
export function canTransfer(actor: Actor, row: Pick<ConversationRow, 'siteId' | 'visitorId' | 'agentId' | 'offeredTo' | 'state'>): boolean {
  if (row.state !== 'ACTIVE' || row.offeredTo !== null || !canRead(actor, row)) return false;
  return (actor.type === 'AGENT' && actor.is(row.agentId)) || may(actor, 'MANAGE_CONVERSATIONS');
}

/** Only who is asked just now. */
export const canAnswer = (actor: Actor, offer: Pick<TransferOfferRow, 'agentId'> | null): boolean =>
  offer !== null && actor.type === 'AGENT' && actor.is(offer.agentId);

/** While it is open its sender has the conversation. */
export const canCancel = (actor: Actor, transfer: Pick<TransferRow, 'state' | 'fromAgentId'>): boolean =>
  transfer.state === 'OFFERED' && isSenderOrManager(actor, transfer);

export const isSenderOrManager = (actor: Actor, { fromAgentId }: Pick<TransferRow, 'fromAgentId'>): boolean =>
  (actor.type === 'AGENT' && actor.is(fromAgentId)) || may(actor, 'MANAGE_CONVERSATIONS');
