import { shownAgent } from '../actor/shown.ts';
import { callerOf } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { banVisitor, liftBan } from './ban.ts';
import { canManageBans, holds } from './ban.policy.ts';
import { banCursor, listBans } from './list.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Ban' | 'BanConnection'> = {
  Query: {
    bans: (_, args, context) => listBans(callerOf(context), args),
  },
  Mutation: {
    banVisitor: (_, { input }, context) => payload(() => banVisitor(callerOf(context), input)),
    liftBan: (_, { id }, context) => payload(async () => ({ ban: await liftBan(callerOf(context), id) })),
  },
  Ban: {
    visitor: async ({ visitorId }, _, context) => {
      const visitor = await callerOf(context).loaders.visitor.load(visitorId);
      if (!visitor) throw new Error('A ban has no visitor.');
      return visitor;
    },
    site: ({ siteId }, _, context) => callerOf(context).directory.sites.get(siteId) ?? null,
    conversation: async ({ conversationId }, _, context) => {
      const { actor, loaders } = callerOf(context);
      const row = await loaders.conversation.load(conversationId);
      return row && canRead(actor, row) ? row : null;
    },
    agent: ({ agentId }, _, context) => shownAgent(context, agentId),
    liftedBy: ({ liftedById }, _, context) => shownAgent(context, liftedById),
    active: holds,
    viewerCanLift: (ban, _, context) => holds(ban) && canManageBans(callerOf(context).actor),
  },
  BanConnection: {
    pageInfo: ({ nodes, hasNextPage, hasPreviousPage }) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: nodes[0] ? banCursor(nodes[0]) : null,
      endCursor: nodes.at(-1) ? banCursor(nodes[nodes.length - 1]!) : null,
    }),
  },
};
