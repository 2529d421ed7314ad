import { callerOf, type Context } from '../context.ts';
import { live } from '../directory/staff.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { followViewers, type ViewersScene } from './follow.ts';

export const resolvers: Resolvers = {
  Subscription: {
    viewers: {
      subscribe: (_, { conversationId }, context) => followViewers(context, conversationId),
      resolve: ({ conversationId, agentIds }: ViewersScene, _: unknown, context: Context) => ({
        conversationId,
        agents: live(callerOf(context).directory.agents, agentIds),
      }),
    },
  },
};
