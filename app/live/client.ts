import { Client, fetchExchange, mapExchange, type SSRData, ssrExchange, subscriptionExchange } from '@urql/core';
import type { Client as Socket } from 'graphql-ws';
import { liveCache } from './cache.ts';
import { type Connection, tabConnection } from './connection.ts';
import { keepsWhatWasRead } from './keeping.ts';
import { subscribeLasting } from './lasting.ts';
import { newestWins } from './newest.ts';
import { openSocket } from './socket.ts';
import { type Times, usual } from './times.ts';
import { unlayered } from './unlayered.ts';

/** A tab of the portal, or what stands for one. */
export interface Tab {
  /** Ours: where the API is. */
  origin: string;
  connection: Connection;
  times: Times;
  /** In place of the browser's own. */
  fetch?: typeof fetch;
  webSocketImpl?: unknown;
}

const thisTab = (): Tab | null =>
  typeof window === 'undefined' ? null : { origin: location.origin, connection: tabConnection, times: usual };

/** The API as a tab sees it: queries and mutations over HTTP, everything live over the one socket. */
export function createLiveClient(initial: SSRData, onSignedOut: () => void, tab = thisTab()): { client: Client; socket: Socket | null } {
  const url = `${tab?.origin ?? ''}/graphql`;
  const socket = tab && openSocket({ ...tab, url: url.replace(/^http/, 'ws'), onSignedOut });
  const { answer, again } = tab?.times ?? usual;
  const client = new Client({
    url,
    fetch: within(answer, tab?.fetch ?? fetch),
    preferGetMethod: false,
    exchanges: [
      keepsWhatWasRead(),
      mapExchange({
        onError({ graphQLErrors }) {
          if (graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) onSignedOut();
        },
      }),
      unlayered.outside,
      liveCache(),
      unlayered.inside,
      newestWins(),
      ssrExchange({ isClient: tab !== null, initialState: initial }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe(sink) {
            if (!socket) return { unsubscribe() {} };
            const unsubscribe = subscribeLasting(socket, { query, variables }, {
              next: ({ data, errors }) => sink.next({ data, errors: errors && [...errors] }),
              error: (error) => sink.error(error),
            }, again);
            return { unsubscribe };
          },
        }),
      }),
    ],
  });
  return { client, socket };
}

/** urql puts a signal of its own into every request, so that one in `fetchOptions` would never be heard. */
function within(milliseconds: number, ask: typeof fetch): typeof fetch {
  return (input, init) => {
    const late = AbortSignal.timeout(milliseconds);
    return ask(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, late]) : late });
  };
}
