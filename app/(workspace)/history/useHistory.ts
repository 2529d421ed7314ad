import { useState } from 'react';
import { useClient } from 'urql';
import type { ConversationFilter } from '../../__generated__/schema.ts';
import { HistoryPageDocument, useHistoryQuery } from './history.generated.ts';

export type HistoryState = ReturnType<typeof useHistory>;

export function useHistory(filter: ConversationFilter) {
  const client = useClient();
  const [{ data, error, fetching }, refetch] = useHistoryQuery({ variables: { filter }, pause: typeof window === 'undefined' });
  const [loadingMore, setLoadingMore] = useState(false);
  const list = data?.conversations;
  return {
    conversations: list?.nodes,
    totalCount: list?.totalCount ?? 0,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    error: list ? undefined : error,
    fetching,
    loadingMore,
    refetch: () => refetch({ requestPolicy: 'network-only' }),
    /** The cache joins the page to the list. */
    async loadMore() {
      const after = list?.pageInfo.endCursor;
      if (!after || loadingMore) return;
      setLoadingMore(true);
      await client.query(HistoryPageDocument, { filter, after }).toPromise();
      setLoadingMore(false);
    },
  };
}
