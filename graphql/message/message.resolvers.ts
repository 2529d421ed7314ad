import { callerOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { sendMessage } from './message.ts';

export const resolvers: Resolvers = {
  Mutation: {
    sendMessage: (_, { input }, context) =>
      payload(async () => ({ message: await sendMessage(callerOf(context), input) })),
  },
  Message: {
    author: ({ author, agentId, conversationId, visitorName }) => ({ type: author, agentId, conversationId, visitorName }),
  },
};
