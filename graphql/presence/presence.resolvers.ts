import type { AgentRow } from '../../db/rows.ts';
import { refreshed } from '../actor/actor.ts';
import { agentOf, type Context, type Scene, sceneOf, staffOf } from '../context.ts';
import { unauthenticated } from '../errors.ts';
import { follow } from '../event/follow.ts';
import { pickFrom } from '../event/iterator.ts';
import { loadersOf } from '../loaders.ts';
import { renewing } from '../renew.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { setMaxActiveChats, setPresence } from './presence.ts';

export const resolvers: Resolvers = {
  Mutation: {
    setPresence: (_, { presence }, context) =>
      renewing(context, async () => ({ agent: await setPresence(agentOf(context), presence) })),
    setMaxActiveChats: (_, { maxActiveChats }, context) =>
      renewing(context, async () => ({ agent: await setMaxActiveChats(agentOf(context), maxActiveChats) })),
  },
  Subscription: {
    presence: {
      subscribe: (_, __, context) => followPresence(context),
      resolve: ({ agent }: PresenceScene) => agent,
    },
  },
};

interface PresenceScene extends Scene {
  agent: AgentRow;
}

/** Every agent as it is, then each that changes. Attached before the first are read, so that no change is missed. */
async function followPresence(context: Context): Promise<AsyncIterableIterator<PresenceScene>> {
  const { actor } = staffOf(context);
  const changes = pickFrom(await follow(actor.workspaceId, { kind: 'now' }), ({ event, conversation, directory }) => {
    if (!refreshed(actor, directory)) throw unauthenticated();
    const ofAgent = event.type.startsWith('agent.');
    const agent = directory.agents.get((ofAgent ? event.subjectId : conversation?.agentId) ?? '');
    return agent && (ofAgent || changesSlots.test(event.type)) ? { agent, directory, loaders: loadersOf(directory) } : undefined;
  });
  const scene = await sceneOf(actor.workspaceId);
  const done: IteratorResult<PresenceScene> = { value: undefined, done: true };
  const now = [...(scene?.directory.agents.values() ?? [])].filter((agent) => !agent.archivedAt);
  const iterator: AsyncIterableIterator<PresenceScene> = {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      const agent = now.shift();
      return agent && scene ? { value: { ...scene, agent }, done: false } : changes.next();
    },
    return: async () => (await changes.return?.()) ?? done,
  };
  return iterator;
}

const changesSlots = /^conversation\.(assigned|ended|reopened)$/;
