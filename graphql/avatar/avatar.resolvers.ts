import type { Resolvers } from '../__generated__/resolvers.ts';
import { callerOf } from '../context.ts';
import { renewing } from '../renew.ts';
import { avatarUrlOf } from './link.ts';
import { removeAgentAvatar } from './removeAgentAvatar.ts';
import { setAgentAvatar } from './setAgentAvatar.ts';

export const resolvers: Resolvers = {
  Mutation: {
    setAgentAvatar: (_, { input }, context) =>
      renewing(context, async () => ({ agent: await setAgentAvatar(callerOf(context), input) })),
    removeAgentAvatar: (_, { id }, context) =>
      renewing(context, async () => ({ agent: await removeAgentAvatar(callerOf(context), id) })),
  },
  Agent: {
    avatarUrl: (agent) => avatarUrlOf(agent),
  },
  Conversation: {
    agentAvatarUrl: ({ agentId }, _, context) => avatarUrlOf(callerOf(context).directory.agents.get(agentId ?? '')),
  },
  Author: {
    avatarUrl: ({ agentId }, _, context) => avatarUrlOf(callerOf(context).directory.agents.get(agentId ?? '')),
  },
};
