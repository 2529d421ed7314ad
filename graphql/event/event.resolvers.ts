import type { AuthorRef } from '../actor/author.ts';
import { system } from '../actor/author.ts';
import { callerOf } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import type { EventType, Resolvers } from '../__generated__/resolvers.ts';
import type { Delivery } from './delivery.ts';
import { followInbox } from './inbox.ts';
import { eventTypes, isEventName } from './types.ts';

export const resolvers: Resolvers = {
  Subscription: {
    inboxEvents: {
      subscribe: (_, { after }, context) => followInbox(context, after),
      resolve: (delivery: Delivery) => delivery,
    },
  },
  InboxEvent: {
    cursor: ({ event }) => String(event.position),
    type: ({ event }) => typeOf(event.type),
    at: ({ event }) => event.createdAt,
    actor: ({ event }) => actorOf(event),
    conversation: ({ conversation }, _, context) =>
      conversation && canRead(callerOf(context).actor, conversation) ? conversation : null,
    lostConversationId: ({ conversation }, _, context) =>
      conversation && !canRead(callerOf(context).actor, conversation) ? conversation.id : null,
    message: ({ conversation, message }, _, context) =>
      conversation && canRead(callerOf(context).actor, conversation) ? message : null,
    agent: (delivery) => delivery.directory.agents.get(agentIdOf(delivery) ?? '') ?? null,
    group: ({ event, directory }) => (isAbout(event, 'group') ? (directory.groups.get(event.subjectId ?? '') ?? null) : null),
    site: ({ event, directory }) => (isAbout(event, 'site') ? (directory.sites.get(event.subjectId ?? '') ?? null) : null),
    label: ({ event, directory }) => (isAbout(event, 'label') ? (directory.labels.get(event.subjectId ?? '') ?? null) : null),
  },
  ConversationEvent: {
    seq: ({ event }) => event.seq ?? 0,
    type: ({ event }) => typeOf(event.type),
    at: ({ event }) => event.createdAt,
    actor: ({ event }) => actorOf(event),
    conversation: ({ conversation }) => {
      if (!conversation) throw new Error('An event of a conversation came without it.');
      return conversation;
    },
    message: ({ message }) => message,
  },
};

export function typeOf(type: string): EventType {
  if (!isEventName(type)) throw new Error(`The log holds an unknown event: ${type}`);
  return eventTypes[type];
}

export function actorOf({ actorType, actorId, conversationId }: Pick<Delivery['event'], 'actorType' | 'actorId' | 'conversationId'>): AuthorRef {
  if (actorType === 'AGENT') return { type: 'AGENT', agentId: actorId, conversationId };
  if (actorType === 'VISITOR') return { type: 'VISITOR', agentId: null, conversationId };
  return system;
}

const isAbout = (event: Delivery['event'], noun: string): boolean => event.type.startsWith(`${noun}.`);

const slotEvents = new Set(['conversation.assigned', 'conversation.ended', 'conversation.reopened']);

/** The agent that an event is about, or whose slots it changed. */
function agentIdOf({ event, conversation }: Delivery): string | null {
  if (isAbout(event, 'agent')) return event.subjectId;
  return slotEvents.has(event.type) ? (conversation?.agentId ?? null) : null;
}
