import { callerOf, staffOf } from '../context.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { linkTo } from './link.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Conversation'> = {
  Query: {
    conversationsExport: (_, { filter, search }, context) =>
      linkTo(staffOf(context).actor, { kind: 'list', filter: filter ?? {}, search: search ?? '' }),
  },
  Conversation: {
    export: ({ id }, { format }, context) => {
      const { actor } = callerOf(context);
      return actor.type === 'VISITOR' ? null : linkTo(actor, { kind: 'conversation', id, format });
    },
  },
};
