import { agentOf, staffOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { changePassword, revokeAllSessions, revokeSession } from './session.ts';

export const resolvers: Resolvers = {
  Mutation: {
    revokeSession: (_, { id }, context) =>
      payload(async () => ({ sessionId: await revokeSession(staffOf(context), id) })),
    revokeAllSessions: async (_, { agentId }, context) => {
      const { revoked = 0, userErrors } = await payload(async () => ({
        revoked: await revokeAllSessions(staffOf(context), agentId),
      }));
      return { revoked, userErrors };
    },
    changePassword: (_, { input }, context) =>
      payload(async () => ({ agent: await changePassword(agentOf(context), input) })),
  },
};
