import type { Resolvers } from '../__generated__/resolvers.ts';
import { asPermissions } from '../actor/permissions.ts';
import { callerOf } from '../context.ts';
import { payload } from '../errors.ts';
import { createApiKey, revokeApiKey } from './apiKey.ts';
import { apiKeysOf } from './list.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'ApiKey'> = {
  Query: {
    apiKeys: (_, __, context) => apiKeysOf(callerOf(context)),
  },
  Mutation: {
    createApiKey: (_, { input }, context) => payload(() => createApiKey(callerOf(context), input)),
    revokeApiKey: (_, { id }, context) => payload(async () => ({ apiKey: await revokeApiKey(callerOf(context), id) })),
  },
  ApiKey: {
    permissions: ({ permissions }) => asPermissions(permissions),
    createdBy: ({ createdById }, _, context) => callerOf(context).directory.agents.get(createdById ?? '') ?? null,
  },
};
