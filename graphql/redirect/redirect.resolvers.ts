import { callerOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { lastRedirectOf, redirectVisitor } from './redirect.ts';

export const resolvers: Pick<Resolvers, 'Mutation' | 'Conversation'> = {
  Mutation: {
    redirectVisitor: (_, { input }, context) =>
      payload(async () => ({ conversation: await redirectVisitor(callerOf(context), input) })),
  },
  Conversation: {
    lastRedirect: ({ id }, _, context) => lastRedirectOf(callerOf(context), context.request, id),
  },
};
