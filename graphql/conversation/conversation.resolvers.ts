import type { VisitorRow } from '../../db/rows.ts';
import { mayReadAgents, shownAgent } from '../actor/shown.ts';
import { canBan } from '../ban/ban.policy.ts';
import { type Caller, callerOf, visitorOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Delivery } from '../event/delivery.ts';
import type { TypingScene } from '../event/ephemeral.ts';
import { isId } from '../input.ts';
import { listMessages, messageCursor } from '../message/list.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { alongAsked, type ShownConversation } from './along.ts';
import { closeConversation } from './close.ts';
import * as policy from './conversation.policy.ts';
import { leaveMessage } from './leave.ts';
import { assignConversation, endConversation, reopenConversation } from './lifecycle.ts';
import { conversationCursor, listConversations, wantedOf } from './list.ts';
import { addTag, markRead, removeTag, setConversationLabel, setTyping } from './marks.ts';
import { followQueuePlace, type PlaceScene } from './queue.ts';
import { gradeOf } from './responseGrade.ts';
import { startConversation } from './start.ts';
import { followConversation, followTyping } from './subscriptions.ts';

export const resolvers: Resolvers = {
  Query: {
    conversations: (_, args, context, info) => listConversations(callerOf(context), args, wantedOf(info)),
    conversation: async (_, { id }, context, info) => {
      const { actor, loaders } = callerOf(context);
      const row = isId(id) ? await loaders.shownConversation.load({ id, along: alongAsked(info, '') }) : null;
      return row && policy.canRead(actor, row) ? row : null;
    },
  },
  Mutation: {
    startConversation: (_, { input }, context) => payload(() => startConversation(callerOf(context), input)),
    leaveMessage: (_, { input }, context) => payload(async () => ({ conversation: await leaveMessage(visitorOf(context), input) })),
    endConversation: (_, { id }, context) =>
      payload(async () => ({ conversation: await endConversation(callerOf(context), id) })),
    closeConversation: (_, { id, closed }, context) =>
      payload(async () => ({ conversation: await closeConversation(callerOf(context), id, closed) })),
    reopenConversation: (_, { id }, context) =>
      payload(async () => ({ conversation: await reopenConversation(callerOf(context), id) })),
    assignConversation: (_, { id, agentId }, context) =>
      payload(async () => ({ conversation: await assignConversation(callerOf(context), id, agentId) })),
    setConversationLabel: (_, { id, labelId }, context) =>
      payload(async () => ({ conversation: await setConversationLabel(callerOf(context), id, labelId) })),
    addTag: (_, { conversationId, name }, context) =>
      payload(async () => ({ conversation: await addTag(callerOf(context), conversationId, name) })),
    removeTag: (_, { conversationId, name }, context) =>
      payload(async () => ({ conversation: await removeTag(callerOf(context), conversationId, name) })),
    markRead: (_, { conversationId, seq }, context) =>
      payload(async () => ({ conversation: await markRead(callerOf(context), conversationId, seq) })),
    setTyping: (_, { conversationId, typing }, context) => setTyping(callerOf(context), conversationId, typing),
  },
  Subscription: {
    conversationEvents: {
      subscribe: (_, { conversationId, after }, context) => followConversation(context, conversationId, after),
      resolve: (delivery: Delivery) => delivery,
    },
    queuePlace: {
      subscribe: (_, { conversationId }, context) => followQueuePlace(context, conversationId),
      resolve: ({ queuePlace }: PlaceScene) => queuePlace,
    },
    typing: {
      subscribe: (_, { conversationId }, context) => followTyping(context, conversationId),
      resolve: ({ note }: TypingScene) => note,
    },
  },
  ConversationConnection: {
    pageInfo: (page) => ({
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.nodes[0] ? conversationCursor(page.nodes[0]) : null,
      endCursor: page.nodes.at(-1) ? conversationCursor(page.nodes[page.nodes.length - 1]!) : null,
    }),
    totalCount: (page) => page.count(),
    eventCursor: (page, _, context) => (callerOf(context).actor.type === 'VISITOR' ? '' : String(page.position)),
  },
  Conversation: {
    site: (row, _, context) => (mayReadAgents(context) ? (callerOf(context).directory.sites.get(row.siteId) ?? null) : null),
    visitor: (row, _, context) => row.visitor ?? itsVisitor(row, callerOf(context)),
    agent: (row, _, context) => shownAgent(context, row.agentId),
    agentName: (row, _, context) => callerOf(context).directory.agents.get(row.agentId ?? '')?.name ?? null,
    label: (row, _, context) => (mayReadAgents(context) ? (callerOf(context).directory.labels.get(row.labelId ?? '') ?? null) : null),
    tags: (row, _, context) => (mayReadAgents(context) ? (row.tags ?? callerOf(context).loaders.tags.load(row.id)) : []),
    firstResponseSeconds: (row) => (row.firstResponseMs === null ? null : row.firstResponseMs / 1000),
    responseGrade: (row) => (row.firstResponseMs === null ? null : gradeOf(row.firstResponseMs)),
    lastMessage: (row) =>
      row.lastMessageText !== null && row.lastMessageAuthor && row.lastMessageAt
        ? { text: row.lastMessageText, author: row.lastMessageAuthor, createdAt: row.lastMessageAt }
        : null,
    unreadCount: (row, _, context) => (callerOf(context).actor.type === 'VISITOR' ? row.visitorUnread : row.agentUnread),
    queuePlace: (row, _, context) => (row.state === 'QUEUED' ? callerOf(context).loaders.queuePlace.load(row.id) : null),
    messages: async ({ id, visitorName, hasNotes }, args, context) => {
      const page = await listMessages(callerOf(context).actor.workspaceId, id, args);
      return { ...page, hasNotes, nodes: page.nodes.map((row) => Object.assign(row, { visitorName })) };
    },
    routingDecisions: (row, _, context) => (mayReadAgents(context) ? callerOf(context).loaders.routingDecisions.load(row.id) : []),
    viewerCanSend: (row, _, context) => policy.canSend(callerOf(context).actor, row),
    viewerCanEnd: (row, _, context) => policy.canEnd(callerOf(context).actor, row),
    viewerCanReopen: (row, _, context) => policy.canReopen(callerOf(context).actor, callerOf(context).directory, row),
    viewerCanTake: (row, _, context) => policy.canTake(callerOf(context).actor, row),
    viewerCanLabel: (row, _, context) => policy.canLabel(callerOf(context).actor, row),
    viewerServes: (row, _, context) => policy.serves(callerOf(context).actor, row),
    viewerCanBan: (row, _, context) => canBan(callerOf(context).actor, row),
  },
  RoutingDecision: {
    at: (row) => row.createdAt,
    agent: (row, _, context) => shownAgent(context, row.agentId),
  },
  MessageConnection: {
    pageInfo: (page) => ({
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.nodes[0] ? messageCursor(page.nodes[0]) : null,
      endCursor: page.nodes.at(-1) ? messageCursor(page.nodes[page.nodes.length - 1]!) : null,
    }),
  },
};

async function itsVisitor({ id, visitorId }: ShownConversation, { loaders }: Caller): Promise<VisitorRow> {
  const visitor = await loaders.visitor.load(visitorId);
  if (!visitor) throw new Error(`Conversation ${id} has no visitor.`);
  return visitor;
}
