import type { Resolvers } from '../__generated__/resolvers.ts';
import { callerOf } from '../context.ts';
import { staffDirectory } from '../directory/staff.ts';
import { snapshotPosition } from '../event/snapshotPosition.ts';
import { renewing } from '../renew.ts';
import { updateWorkspace } from './update.ts';
import { queueLengthOf, slotsOf } from './workspace.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Workspace'> = {
  Query: {
    workspace: (_, __, context) => staffDirectory(context)?.workspace ?? null,
  },
  Mutation: {
    updateWorkspace: (_, { input }, context) =>
      renewing(context, async () => ({ workspace: await updateWorkspace(callerOf(context), input) })),
  },
  Workspace: {
    slots: (_, __, context) => slotsOf(callerOf(context)),
    queueLength: (_, __, context) => queueLengthOf(callerOf(context)),
    eventCursor: async (_, __, context) => String(await snapshotPosition(callerOf(context).directory)),
  },
};
