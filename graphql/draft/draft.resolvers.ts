import { visitorOf } from '../context.ts';
import type { DraftScene } from '../event/ephemeral.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { shareDraft } from './draft.ts';
import { followDrafts } from './follow.ts';

export const resolvers: Resolvers = {
  Mutation: {
    shareDraft: (_, { conversationId, text }, context) => shareDraft(visitorOf(context), conversationId, text),
  },
  Subscription: {
    drafts: {
      subscribe: (_, { conversationId }, context) => followDrafts(context, conversationId),
      resolve: ({ note: { conversationId, draft } }: DraftScene) => ({ conversationId, text: draft }),
    },
  },
};
