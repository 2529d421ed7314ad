import { callerOf, staffOf } from '../context.ts';
import { conversationCursor } from '../conversation/list.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { markedIn } from './excerpt.ts';
import { foundAt, foundWords } from './foundAt.ts';
import { searchConversations } from './search.ts';

export const resolvers: Resolvers = {
  Query: {
    searchConversations: (_, args, context) => searchConversations(staffOf(context).actor, args),
  },
  Conversation: {
    foundAt: ({ id }, { search }, context) => foundAt(callerOf(context).actor, id, search),
    foundWords: ({ id }, { search }, context) => foundWords(callerOf(context).actor, id, search),
  },
  ConversationHitConnection: {
    pageInfo: ({ nodes, hasNextPage, hasPreviousPage }) => {
      const [first, last] = [nodes[0]?.conversation, nodes.at(-1)?.conversation];
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: first ? conversationCursor(first) : null,
        endCursor: last ? conversationCursor(last) : null,
      };
    },
    totalCount: (page) => page.count(),
  },
  ConversationHit: {
    message: async (node) => (await node.spot()).message,
    note: async (node) => (await node.spot()).note,
    seq: async (node) => {
      const { message, note } = await node.spot();
      return (message ?? note)?.seq ?? null;
    },
    excerpt: async (node) => (await node.spot()).excerpt,
    visitorName: ({ conversation, question }) => markedIn(conversation.visitorName ?? '', question),
  },
};
