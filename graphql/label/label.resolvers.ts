import type { Resolvers } from '../__generated__/resolvers.ts';
import { callerOf } from '../context.ts';
import { listed, staffDirectory } from '../directory/staff.ts';
import { renewing } from '../renew.ts';
import { archiveLabel, createLabel, updateLabel } from './label.ts';
import { tagsStartingWith } from './tag.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation'> = {
  Query: {
    labels: (_, { includeArchived }, context) => listed(staffDirectory(context)?.labels ?? new Map(), includeArchived),
    tags: (_, { prefix }, context) => tagsStartingWith(callerOf(context), prefix ?? ''),
  },
  Mutation: {
    createLabel: (_, { input }, context) =>
      renewing(context, async () => ({ label: await createLabel(callerOf(context), input) })),
    updateLabel: (_, { input }, context) =>
      renewing(context, async () => ({ label: await updateLabel(callerOf(context), input) })),
    archiveLabel: (_, { id }, context) =>
      renewing(context, async () => ({ label: await archiveLabel(callerOf(context), id) })),
  },
};
