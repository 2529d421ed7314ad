import { vapidOf } from '../../integrations/push/vapid.ts';
import { agentOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { pushSubscriptionOf, subscribeToPush, unsubscribeFromPush } from './push.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Workspace'> = {
  Query: {
    pushSubscription: (_, { endpoint }, context) => pushSubscriptionOf(agentOf(context), endpoint),
  },
  Mutation: {
    subscribeToPush: (_, { input }, context) => payload(async () => ({ subscription: await subscribeToPush(agentOf(context), input) })),
    unsubscribeFromPush: async (_, { endpoint }, context) => ({ unsubscribed: await unsubscribeFromPush(agentOf(context), endpoint), userErrors: [] }),
  },
  Workspace: {
    pushKey: () => vapidOf().publicKey,
  },
};
