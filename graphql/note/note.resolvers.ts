import { agentOf, callerOf } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { listNotes } from './list.ts';
import { canNote, canReadNotes } from './note.policy.ts';
import { addNote, deleteNote, editNote } from './note.ts';

export const resolvers: Resolvers = {
  Mutation: {
    addNote: (_, { input }, context) => payload(async () => ({ note: await addNote(agentOf(context), input) })),
    editNote: (_, { input }, context) => payload(async () => ({ note: await editNote(agentOf(context), input) })),
    deleteNote: (_, place, context) => payload(async () => ({ note: await deleteNote(agentOf(context), place) })),
  },
  Conversation: {
    viewerCanNote: (row, _, context) => canNote(callerOf(context).actor, row),
  },
  MessageConnection: {
    notes: ({ stretch, hasNotes }, _, context) => {
      const { actor } = callerOf(context);
      return hasNotes !== false && canReadNotes(actor) ? listNotes(actor.workspaceId, stretch) : [];
    },
  },
  ConversationEvent: {
    note: ({ note }, _, context) => (canReadNotes(callerOf(context).actor) ? note : null),
  },
  InboxEvent: {
    note: ({ conversation, note }, _, context) => (conversation && canRead(callerOf(context).actor, conversation) ? note : null),
  },
  Note: {
    author: ({ agentId, conversationId }) => ({ type: 'AGENT', agentId, conversationId }),
  },
};
