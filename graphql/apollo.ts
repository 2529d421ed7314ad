import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { checkLimits, maxTokens } from './limits.ts';
import { shownError } from './mask.ts';
import { schema } from './schema.ts';

export const apollo = new ApolloServer<Context>({
  schema,
  introspection: true,
  allowBatchedHttpRequests: false,
  csrfPrevention: true,
  persistedQueries: false,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens },
  formatError: (_, error) => shownError(error),
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    {
      requestDidStart: async () => ({
        didResolveOperation: async ({ document, operationName, request }) => {
          const tooMuch = checkLimits(schema, document, operationName, request.variables ?? {});
          if (tooMuch) throw tooMuch;
        },
      }),
    },
  ],
});

