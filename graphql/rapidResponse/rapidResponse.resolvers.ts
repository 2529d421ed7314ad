import type { Resolvers } from '../__generated__/resolvers.ts';
import { callerOf } from '../context.ts';
import { payload } from '../errors.ts';
import { usableRapidResponses } from './list.ts';
import { canManageRapidResponse } from './rapidResponse.policy.ts';
import { archiveRapidResponse, createRapidResponse, updateRapidResponse } from './rapidResponse.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'RapidResponse'> = {
  Query: {
    rapidResponses: (_, __, context) => usableRapidResponses(callerOf(context)),
  },
  Mutation: {
    createRapidResponse: (_, { input }, context) =>
      payload(async () => ({ rapidResponse: await createRapidResponse(callerOf(context), input) })),
    updateRapidResponse: (_, { input }, context) =>
      payload(async () => ({ rapidResponse: await updateRapidResponse(callerOf(context), input) })),
    archiveRapidResponse: (_, { id }, context) =>
      payload(async () => ({ rapidResponse: await archiveRapidResponse(callerOf(context), id) })),
  },
  RapidResponse: {
    owner: ({ ownerId }, _, context) => callerOf(context).directory.agents.get(ownerId ?? '') ?? null,
    viewerCanManage: (row, _, context) => row.archivedAt === null && canManageRapidResponse(callerOf(context).actor, row),
  },
};
