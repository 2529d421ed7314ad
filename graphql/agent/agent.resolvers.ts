import type { Resolvers } from '../__generated__/resolvers.ts';
import { asPermissions } from '../actor/permissions.ts';
import { callerOf } from '../context.ts';
import { listed, live, staffDirectory } from '../directory/staff.ts';
import { asLocale } from '../locale.ts';
import { renewing } from '../renew.ts';
import { unserved } from '../routing/unserved.ts';
import { canManageAgent, canSeeSessions } from './agent.policy.ts';
import { archiveAgent } from './archive.ts';
import { createAgent } from './create.ts';
import { updateAgent } from './update.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Agent' | 'Session'> = {
  Query: {
    agents: (_, { includeArchived }, context) => listed(staffDirectory(context)?.agents ?? new Map(), includeArchived),
    agent: (_, { id }, context) => staffDirectory(context)?.agents.get(id) ?? null,
  },
  Mutation: {
    createAgent: (_, { input }, context) =>
      renewing(context, async () => ({ agent: await createAgent(callerOf(context), input) })),
    updateAgent: (_, { input }, context) =>
      renewing(context, async () => ({ agent: await updateAgent(callerOf(context), input) })),
    archiveAgent: (_, { id }, context) =>
      renewing(context, async () => ({ agent: await archiveAgent(callerOf(context), id) })),
  },
  Agent: {
    permissions: ({ permissions }) => asPermissions(permissions),
    locale: ({ locale }) => asLocale(locale),
    activeChats: ({ id }, _, context) => callerOf(context).loaders.activeChats.load(id),
    groups: ({ id }, _, context) => {
      const { groups, groupsOfAgent } = callerOf(context).directory;
      return live(groups, groupsOfAgent(id));
    },
    unserved: (agent, _, context) => unserved(callerOf(context).directory, agent, Date.now()),
    sessions: ({ id }, _, context) => {
      const { actor, loaders } = callerOf(context);
      return canSeeSessions(actor, id) ? loaders.sessions.load(id) : [];
    },
    viewerCanManage: (agent, _, context) => {
      const { actor, directory } = callerOf(context);
      return agent.archivedAt === null && canManageAgent(actor, directory, agent);
    },
  },
  Session: {
    current: ({ id }, _, context) => {
      const { actor } = callerOf(context);
      return actor.type === 'AGENT' && actor.sessionId === id;
    },
  },
};
