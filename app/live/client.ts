import { Client, fetchExchange, mapExchange, type SSRData, ssrExchange, subscriptionExchange } from '@urql/core';
import { liveCache } from './cache.ts';
import { resumable } from './resume.ts';
import { openSocket } from './socket.ts';

const HTTP_TIMEOUT = 15_000;

/** The API as this tab sees it: queries and mutations over HTTP, everything live over the one socket. */
export function createLiveClient(initial: SSRData, onSignedOut: () => void): Client {
  const inBrowser = typeof window !== 'undefined';
  const socket = inBrowser ? openSocket(onSignedOut) : null;
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ signal: AbortSignal.timeout(HTTP_TIMEOUT) }),
    exchanges: [
      mapExchange({
        onError({ graphQLErrors }) {
          if (graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) onSignedOut();
        },
      }),
      liveCache(),
      ssrExchange({ isClient: inBrowser, initialState: initial }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe(sink) {
            if (!socket) return { unsubscribe() {} };
            const { payload, seen } = resumable(query, variables);
            const unsubscribe = socket.subscribe<Record<string, unknown>>(payload, {
              next(result) {
                seen(result.data);
                sink.next({ data: result.data, errors: result.errors && [...result.errors] });
              },
              error: (error) => sink.error(error),
              // Nobody asked it to end, so it must be started anew.
              complete: () => sink.error(new Error('The server ended the subscription.')),
            });
            return { unsubscribe };
          },
        }),
      }),
    ],
  });
}
