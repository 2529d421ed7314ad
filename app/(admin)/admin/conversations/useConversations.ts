'use client';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import type { ConversationFilter } from '../../../__generated__/schema.ts';
import {
  type AdminConversationFragment,
  AdminConversationsAfterDocument,
  type AdminHitsFragment,
  AdminSearchAfterDocument,
  useAdminConversationsQuery,
  useAdminSearchQuery,
} from './conversations.generated.ts';

/** A conversation of the list, and where in it stands what was looked for. */
export interface FoundConversation extends AdminConversationFragment {
  hit?: Pick<AdminHitsFragment['nodes'][number], 'seq' | 'excerpt' | 'visitorName'>;
}

export interface ConversationsState {
  rows: readonly FoundConversation[] | undefined;
  /** Null when they are not counted. */
  total: number | null;
  hasMore: boolean;
  error: CombinedError | undefined;
  fetching: boolean;
  reread: () => void;
  /** The next page; the cache joins it to the list. */
  readMore: () => Promise<CombinedError | undefined>;
}

/** All that the filter lets through, or of them those with the words. */
export function useConversations(filter: ConversationFilter, search: string): ConversationsState {
  const client = useClient();
  const isSearch = search !== '';
  const requestPolicy = 'cache-and-network';
  const [all, readAll] = useAdminConversationsQuery({ variables: { filter }, pause: isSearch, requestPolicy });
  const [found, readFound] = useAdminSearchQuery({ variables: { filter, search }, pause: !isSearch, requestPolicy });
  const [{ error, fetching }, read] = isSearch ? [found, readFound] : [all, readAll];
  const pageInfo = isSearch ? found.data?.searchConversations.pageInfo : all.data?.conversations.pageInfo;
  const hits = found.data?.searchConversations.nodes.map(({ conversation, ...hit }) => ({ ...conversation, hit }));
  return {
    rows: isSearch ? hits : all.data?.conversations.nodes,
    total: isSearch ? null : (all.data?.conversations.totalCount ?? 0),
    hasMore: pageInfo?.hasNextPage ?? false,
    error,
    fetching,
    reread: () => read({ requestPolicy: 'network-only' }),
    readMore: async () => {
      const after = pageInfo?.endCursor ?? '';
      const answer = isSearch
        ? await client.query(AdminSearchAfterDocument, { filter, search, after }, { requestPolicy: 'network-only' }).toPromise()
        : await client.query(AdminConversationsAfterDocument, { filter, after }, { requestPolicy: 'network-only' }).toPromise();
      return answer.error;
    },
  };
}
