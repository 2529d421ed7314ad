import { callerOf, visitorOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { answerSurvey, sendSurvey } from './survey.ts';
import { canSendSurvey } from './survey.policy.ts';

export const resolvers: Pick<Resolvers, 'Mutation' | 'Conversation'> = {
  Mutation: {
    sendSurvey: (_, { conversationId }, context) =>
      payload(async () => ({ conversation: await sendSurvey(callerOf(context), conversationId) })),
    answerSurvey: (_, { input }, context) =>
      payload(async () => ({ conversation: await answerSurvey(visitorOf(context), input) })),
  },
  Conversation: {
    survey: ({ id }, _, context) => callerOf(context).loaders.survey.load(id),
    viewerCanSendSurvey: async (row, _, context) => {
      const { actor, directory, loaders } = callerOf(context);
      return canSendSurvey(actor, directory, row) && (await loaders.survey.load(row.id)) === null;
    },
  },
};
