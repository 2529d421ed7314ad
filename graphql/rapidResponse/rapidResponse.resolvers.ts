import type { Resolvers } from '../__generated__/resolvers.ts';
import { callerOf } from '../context.ts';
import { live } from '../directory/staff.ts';
import { payload } from '../errors.ts';
import { copyRapidResponseFile } from './copyFile.ts';
import { visibleRapidResponses } from './list.ts';
import { canManageRapidResponse, canUseRapidResponse } from './rapidResponse.policy.ts';
import { archiveRapidResponse, createRapidResponse, restoreRapidResponse, updateRapidResponse } from './rapidResponse.ts';
import { countRapidResponseUse } from './use.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'RapidResponse'> = {
  Query: {
    rapidResponses: (_, __, context) => visibleRapidResponses(callerOf(context)),
  },
  Mutation: {
    createRapidResponse: (_, { input }, context) =>
      payload(async () => ({ rapidResponse: await createRapidResponse(callerOf(context), input) })),
    updateRapidResponse: (_, { input }, context) =>
      payload(async () => ({ rapidResponse: await updateRapidResponse(callerOf(context), input) })),
    archiveRapidResponse: (_, { id }, context) =>
      payload(async () => ({ rapidResponse: await archiveRapidResponse(callerOf(context), id) })),
    restoreRapidResponse: (_, { id }, context) =>
      payload(async () => ({ rapidResponse: await restoreRapidResponse(callerOf(context), id) })),
    copyRapidResponseFile: (_, { input }, context) =>
      payload(async () => ({ upload: await copyRapidResponseFile(callerOf(context), input) })),
    countRapidResponseUse: (_, { input }, context) =>
      payload(async () => ({ rapidResponse: await countRapidResponseUse(callerOf(context), input) })),
  },
  RapidResponse: {
    files: ({ id }, _, context) => callerOf(context).loaders.filesOfRapidResponse.load(id),
    owner: ({ ownerId }, _, context) => callerOf(context).directory.agents.get(ownerId ?? '') ?? null,
    agents: ({ agentIds }, _, context) => live(callerOf(context).directory.agents, new Set(agentIds)),
    groups: ({ groupIds }, _, context) => live(callerOf(context).directory.groups, new Set(groupIds)),
    viewerCanUse: (row, _, context) => {
      const { actor, directory } = callerOf(context);
      return row.archivedAt === null && canUseRapidResponse(actor, directory, row);
    },
    viewerCanManage: (row, _, context) => row.archivedAt === null && canManageRapidResponse(callerOf(context).actor, row),
  },
};
