import type { AgentRow, TransferOfferRow, TransferRow } from '../../db/rows.ts';
import { callerOf, type Context } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import type { Delivery } from '../event/delivery.ts';
import { renewing } from '../renew.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { acceptTransfer, cancelTransfer, declineTransfer } from './answer.ts';
import { targetsOf } from './targets.ts';
import { transferConversation, type Transferred } from './transfer.ts';
import { canAnswer, canCancel, canReadTransfers, canTransfer } from './transfer.policy.ts';

export const resolvers: Resolvers = {
  Mutation: {
    transferConversation: (_, { input }, context) => answered(context, () => transferConversation(callerOf(context), input)),
    acceptTransfer: (_, { id }, context) => answered(context, () => acceptTransfer(callerOf(context), id)),
    declineTransfer: (_, { id }, context) => answered(context, () => declineTransfer(callerOf(context), id)),
    cancelTransfer: (_, { id }, context) => answered(context, () => cancelTransfer(callerOf(context), id)),
  },
  Conversation: {
    transfer: async (row, _, context) => {
      const { actor, loaders } = callerOf(context);
      if (row.offeredTo === null || !canReadTransfers(actor)) return null;
      return (await loaders.transfers.load(row.id)).find(({ state }) => state === 'OFFERED') ?? null;
    },
    transfers: (row, _, context) => {
      const { actor, loaders } = callerOf(context);
      return row.hasTransfers !== false && canReadTransfers(actor) ? loaders.transfers.load(row.id) : [];
    },
    transferTargets: (row, _, context) => targetsOf(callerOf(context), row),
    viewerCanTransfer: (row, _, context) => canTransfer(callerOf(context).actor, row),
  },
  ConversationEvent: {
    transfer: (delivery, _, context) => (canReadTransfers(callerOf(context).actor) ? transferOf(delivery, context) : null),
  },
  InboxEvent: {
    transfer: async (delivery, _, context) => {
      const transfer = await transferOf(delivery, context);
      const { actor } = callerOf(context);
      const shown = delivery.conversation && canRead(actor, delivery.conversation);
      return transfer && (shown || (actor.type === 'AGENT' && actor.is(transfer.fromAgentId))) ? transfer : null;
    },
  },
  Transfer: {
    from: ({ fromAgentId }, _, context) => agentOf(context, fromAgentId),
    toAgent: ({ toAgentId }, _, context) => callerOf(context).directory.agents.get(toAgentId ?? '') ?? null,
    toGroup: ({ toGroupId }, _, context) => callerOf(context).directory.groups.get(toGroupId ?? '') ?? null,
    offers: ({ id }, _, context) => callerOf(context).loaders.transferOffers.load(id),
    openOffer: (row, _, context) => openOfferOf(context, row),
    viewerCanAnswer: async (row, _, context) => canAnswer(callerOf(context).actor, await openOfferOf(context, row)),
    viewerCanCancel: (row, _, context) => canCancel(callerOf(context).actor, row),
  },
  TransferOffer: {
    agent: ({ agentId }, _, context) => agentOf(context, agentId),
  },
};

/** Who has declined may have lost sight of the conversation by it. */
const answered = (context: Context, verb: () => Promise<Transferred>) =>
  renewing(context, async () => {
    const { transfer, conversation } = await verb();
    const { actor } = callerOf(context);
    return { transfer, conversation: conversation && canRead(actor, conversation) ? conversation : null };
  });

const transferOf = ({ event }: Delivery, context: Context): Promise<TransferRow | null> | null =>
  event.type.startsWith('transfer.') && event.subjectId ? callerOf(context).loaders.transfer.load(event.subjectId) : null;

async function openOfferOf(context: Context, { id, state }: TransferRow): Promise<TransferOfferRow | null> {
  if (state !== 'OFFERED') return null;
  return (await callerOf(context).loaders.transferOffers.load(id)).find((offer) => offer.state === 'OFFERED') ?? null;
}

function agentOf(context: Context, id: string): AgentRow {
  const agent = callerOf(context).directory.agents.get(id);
  if (!agent) throw new Error(`The directory does not know agent ${id}.`);
  return agent;
}
