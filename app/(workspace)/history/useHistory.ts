import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useAlive } from '../../../ui/useAlive.ts';
import type { ConversationFilter } from '../../__generated__/schema.ts';
import type { ConversationRowFragment } from '../../live/fragments.generated.ts';
import {
  type HistoryHitsFragment,
  HistoryPageDocument,
  HistorySearchPageDocument,
  useHistoryQuery,
  useHistorySearchQuery,
} from './history.generated.ts';

/** A conversation of the list, and where in it stands what was looked for. */
export interface HistoryItem {
  conversation: ConversationRowFragment;
  hit?: Pick<HistoryHitsFragment['nodes'][number], 'seq' | 'excerpt' | 'visitorName'>;
}

export interface HistoryState {
  items: readonly HistoryItem[] | undefined;
  /** Null when they are not counted. */
  totalCount: number | null;
  hasMore: boolean;
  error: CombinedError | undefined;
  fetching: boolean;
  loadingMore: boolean;
  refetch: () => void;
  loadMore: () => Promise<void>;
}

/** All that the filter lets through, or of them those with the words. */
export function useHistory(filter: ConversationFilter, search: string): HistoryState {
  const client = useClient();
  const [loadingMore, setLoadingMore] = useState(false);
  // The page comes to life as the server made it, with nothing asked for yet.
  const alive = useAlive();
  const [all, readAll] = useHistoryQuery({ variables: { filter }, pause: !alive || search !== '' });
  // What was written meanwhile is found by asking again, not by an event.
  const [found, readFound] = useHistorySearchQuery({
    variables: { filter, search },
    pause: !alive || search === '',
    requestPolicy: 'cache-and-network',
  });
  const [{ error, fetching }, read] = search === '' ? [all, readAll] : [found, readFound];
  const list = search === '' ? all.data?.conversations : found.data?.searchConversations;
  const items = search === '' ? all.data?.conversations.nodes.map((conversation) => ({ conversation })) : found.data?.searchConversations.nodes.map(({ conversation, ...hit }) => ({ conversation, hit }));
  return {
    items,
    totalCount: search === '' ? (all.data?.conversations.totalCount ?? 0) : null,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    error: list ? undefined : error,
    fetching,
    loadingMore,
    refetch: () => read({ requestPolicy: 'network-only' }),
    /** The cache joins the page to the list. */
    async loadMore() {
      const after = list?.pageInfo.endCursor;
      if (!after || loadingMore) return;
      setLoadingMore(true);
      if (search === '') await client.query(HistoryPageDocument, { filter, after }).toPromise();
      else await client.query(HistorySearchPageDocument, { filter, search, after }).toPromise();
      setLoadingMore(false);
    },
  };
}
