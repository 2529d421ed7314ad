import { callerOf } from '../context.ts';
import { fieldNames } from '../fieldNames.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { canViewStatistics } from './statistics.policy.ts';
import { statistics } from './statistics.ts';

export const resolvers: Resolvers = {
  Query: {
    statistics: (_, args, context, info) => {
      const caller = callerOf(context);
      const asked = fieldNames(info);
      const wanted = { medians: asked.has('medianSeconds'), days: asked.has('days') };
      return canViewStatistics(caller.actor) ? statistics(caller, args, wanted) : null;
    },
  },
};
