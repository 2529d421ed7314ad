import { callerOf } from '../context.ts';
import { canHear } from '../conversation/conversation.policy.ts';
import { actorOf, typeOf } from '../event/event.resolvers.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const resolvers: Pick<Resolvers, 'Conversation' | 'ConversationMoment'> = {
  Conversation: {
    moments: async ({ id }, _, context) => {
      const { actor, loaders } = callerOf(context);
      return (await loaders.moments.load(id)).filter(({ type }) => canHear(actor, type));
    },
  },
  ConversationMoment: {
    seq: ({ seq }) => seq ?? 0,
    type: ({ type }) => typeOf(type),
    at: ({ createdAt }) => createdAt,
    actor: (moment) => actorOf(moment),
    url: ({ type, data }) => (type === 'visitor.redirected' ? String(data.url) : null),
  },
};
