import { callerOf } from '../context.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { canViewStatistics } from './statistics.policy.ts';
import { statistics } from './statistics.ts';

export const resolvers: Resolvers = {
  Query: {
    statistics: (_, args, context) => {
      const caller = callerOf(context);
      return canViewStatistics(caller.actor) ? statistics(caller, args) : null;
    },
  },
};
