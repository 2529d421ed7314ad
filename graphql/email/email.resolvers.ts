import { deliveryOf } from '../../integrations/email/mailer.ts';
import { mayReadAgents, shownAgent } from '../actor/shown.ts';
import { callerOf, visitorOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { emailConversation, emailsOf } from './email.ts';
import { emailTranscript } from './emailTranscript.ts';
import { canEmail } from './email.policy.ts';

export const resolvers: Pick<Resolvers, 'Mutation' | 'Conversation' | 'Workspace' | 'ConversationEmail'> = {
  Mutation: {
    emailConversation: (_, { input }, context) =>
      payload(async () => ({ email: await emailConversation(callerOf(context), input) })),
    emailTranscript: (_, { input }, context) =>
      payload(async () => ({ conversation: await emailTranscript(visitorOf(context), input, context.request.address) })),
  },
  Conversation: {
    emails: ({ id }, _, context) => (mayReadAgents(context) ? emailsOf(callerOf(context).actor.workspaceId, id) : []),
    viewerCanEmail: (row, _, context) => canEmail(callerOf(context).actor, row),
  },
  Workspace: {
    emailDelivery: () => deliveryOf(),
  },
  ConversationEmail: {
    agent: ({ agentId }, _, context) => shownAgent(context, agentId),
  },
};
