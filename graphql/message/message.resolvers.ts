import { agentOf, callerOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { deleteMessage, editMessage } from './change.ts';
import { editableUntil } from './message.policy.ts';
import { sendMessage } from './message.ts';

export const resolvers: Resolvers = {
  Mutation: {
    sendMessage: (_, { input }, context) =>
      payload(async () => ({ message: await sendMessage(callerOf(context), input) })),
    editMessage: (_, { input }, context) => payload(async () => ({ message: await editMessage(agentOf(context), input) })),
    deleteMessage: (_, place, context) => payload(async () => ({ message: await deleteMessage(agentOf(context), place) })),
  },
  Message: {
    viewerCanEditUntil: (row, _, context) => {
      const { actor, directory } = callerOf(context);
      return editableUntil(actor, row, directory.workspace);
    },
    author: ({ author, agentId, conversationId, visitorName }) => ({ type: author, agentId, conversationId, visitorName }),
  },
};
