import type { AgentRow } from '../../db/rows.ts';
import { refreshing } from '../actor/actor.ts';
import { agentOf, type Context, type Scene, sceneOf, staffOf } from '../context.ts';
import { unauthenticated } from '../errors.ts';
import type { Delivery } from '../event/delivery.ts';
import { Feed, picked } from '../event/feed.ts';
import { follow } from '../event/follow.ts';
import { renewing } from '../renew.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { reportActivity, setAutoAway } from './activity.ts';
import { setMaxActiveChats, setPresence } from './presence.ts';

export const resolvers: Resolvers = {
  Mutation: {
    setPresence: (_, { presence }, context) =>
      renewing(context, async () => ({ agent: await setPresence(agentOf(context), presence) })),
    setAutoAway: (_, { minutes }, context) =>
      renewing(context, async () => ({ agent: await setAutoAway(agentOf(context), minutes) })),
    reportActivity: (_, __, context) => renewing(context, async () => ({ agent: await reportActivity(agentOf(context)) })),
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
function followPresence(context: Context): Feed<PresenceScene> {
  const { actor } = staffOf(context);
  const now = refreshing(actor);
  const changes = picked(follow(actor.workspaceId, { kind: 'now' }), (delivery) => {
    if (!now(delivery.directory)) throw unauthenticated();
    return changeIn(delivery);
  });
  return new Feed(async (reader) => {
    const waiting: PresenceScene[] = [];
    let hear = (change: PresenceScene): void => void waiting.push(change);
    const stop = await changes({ ...reader, hear: (change) => hear(change), end: (error) => reader.end(error) });
    const scene = await sceneOf(actor.workspaceId);
    for (const agent of scene?.directory.agents.values() ?? []) if (scene && !agent.archivedAt) reader.hear({ ...scene, agent });
    for (const change of waiting) reader.hear(change);
    hear = (change) => reader.hear(change);
    return stop;
  });
}

const changesSlots = /^conversation\.(assigned|ended|reopened)$/;
const scenes = new WeakMap<Delivery, PresenceScene>();

/** One scene for all who hear it. */
function changeIn(delivery: Delivery): PresenceScene | undefined {
  const { event, conversation, directory, loaders } = delivery;
  const ofAgent = event.type.startsWith('agent.');
  if (!ofAgent && !changesSlots.test(event.type)) return undefined;
  const agent = directory.agents.get((ofAgent ? event.subjectId : conversation?.agentId) ?? '');
  if (!agent) return undefined;
  const scene = scenes.get(delivery) ?? { agent, directory, loaders };
  scenes.set(delivery, scene);
  return scene;
}
