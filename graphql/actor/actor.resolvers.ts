import { ownKey } from '../apiKey/ownKey.ts';
import { callerOf } from '../context.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { allPermissions } from './permissions.ts';
import { shownAgent } from './shown.ts';

export const resolvers: Resolvers = {
  Query: {
    viewer: (_, __, context) => context.caller?.actor ?? null,
  },
  Viewer: {
    agent: (actor, _, context) => (actor.type === 'AGENT' ? shownAgent(context, actor.agentId) : null),
    visitor: (actor, _, context) =>
      actor.type === 'VISITOR' ? callerOf(context).loaders.visitor.load(actor.visitorId) : null,
    apiKey: (actor) => (actor.type === 'PARTNER' ? ownKey(actor) : null),
    permissions: (actor) => ('permissions' in actor ? allPermissions.filter((one) => actor.permissions.has(one)) : []),
  },
  Author: {
    name: ({ type, agentId, conversationId, visitorName }, _, context) => {
      const { directory, loaders } = callerOf(context);
      if (type === 'AGENT') return directory.agents.get(agentId ?? '')?.name ?? null;
      if (type !== 'VISITOR' || !conversationId) return null;
      if (visitorName !== undefined) return visitorName;
      return loaders.conversation.load(conversationId).then((row) => row?.visitorName ?? null);
    },
    agent: ({ agentId }, _, context) => shownAgent(context, agentId),
  },
};
