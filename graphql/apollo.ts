import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { executed } from './compiled.ts';
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
        responseForOperation: async ({ document, operation, operationName, request, contextValue }) => {
          // Apollo tells what is wrong with these.
          if (!operation || operation.operation === 'subscription') return null;
          const { variables: variableValues } = request;
          const { data, errors } = await executed({ schema, document, operationName, variableValues, contextValue });
          // Without data nothing was executed: the variables do not fit.
          const status = data === undefined ? 400 : undefined;
          const singleResult = { data, errors: errors?.map(shownError) };
          return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      }),
    },
  ],
});

