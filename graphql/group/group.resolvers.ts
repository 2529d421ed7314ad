import type { Resolvers } from '../__generated__/resolvers.ts';
import { callerOf } from '../context.ts';
import { listed, live, staffDirectory } from '../directory/staff.ts';
import { renewing } from '../renew.ts';
import { archiveGroup, createGroup, updateGroup } from './group.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Group'> = {
  Query: {
    groups: (_, { includeArchived }, context) => listed(staffDirectory(context)?.groups ?? new Map(), includeArchived),
  },
  Mutation: {
    createGroup: (_, { input }, context) =>
      renewing(context, async () => ({ group: await createGroup(callerOf(context), input) })),
    updateGroup: (_, { input }, context) =>
      renewing(context, async () => ({ group: await updateGroup(callerOf(context), input) })),
    archiveGroup: (_, { id }, context) =>
      renewing(context, async () => ({ group: await archiveGroup(callerOf(context), id) })),
  },
  Group: {
    agents: ({ id }, _, context) => {
      const { agents, agentsOfGroup } = callerOf(context).directory;
      return live(agents, agentsOfGroup(id));
    },
    sites: ({ id }, _, context) => {
      const { sites, sitesOfGroup } = callerOf(context).directory;
      return live(sites, sitesOfGroup(id));
    },
  },
};
