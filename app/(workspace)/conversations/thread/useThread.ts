import { useEffect, useEffectEvent, useState } from 'react';
import { type RequestPolicy, useClient } from 'urql';
import { useLive } from '../../../live/LiveContext.ts';
import { usual } from '../../../live/times.ts';
import { OlderMessagesDocument, type ThreadQuery, useThreadQuery } from './thread.generated.ts';
import { useStretch } from './stretch/useStretch.ts';
import type { Place } from './usePlace.ts';
import { useThreadEvents } from './useThreadEvents.ts';

export type ThreadConversation = NonNullable<ThreadQuery['conversation']>;

/** In which snapshot of the inbox a thread was read; events have kept it up to date since. */
const readIn = new Map<string, number>();

/** `place`: which message or note is to be shown, however far up it is. */
export function useThread(id: string, place: Pick<Place, 'target' | 'jumps'>) {
  const client = useClient();
  const { generation } = useLive();
  const [requestPolicy] = useState((): RequestPolicy => (readIn.get(id) === generation ? 'cache-first' : 'cache-and-network'));
  const [{ data, fetching, stale, error }, refetch] = useThreadQuery({
    variables: { id },
    requestPolicy,
    pause: typeof window === 'undefined',
  });
  const conversation = data?.conversation ?? null;
  const { moments, events, lost } = useThreadEvents(id, conversation);
  const stretch = useStretch(id, conversation?.messages ?? null, place, events);
  const [loadingOlder, setLoadingOlder] = useState(false);

  const failed = conversation === null && error?.networkError !== undefined;
  const again = useEffectEvent(() => refetch({ requestPolicy: 'network-only' }));

  // A thread that was opened in a tunnel comes when the tunnel ends.
  useEffect(() => {
    if (!failed || fetching) return undefined;
    const timer = setTimeout(again, usual.again);
    return () => clearTimeout(timer);
  }, [failed, fetching]);
  const catchUp = useEffectEvent(() => {
    if (readIn.has(id) && readIn.get(id) !== generation) refetch({ requestPolicy: 'network-only' });
  });
  useEffect(() => catchUp(), [generation]);
  useEffect(() => {
    if (data && !stale) readIn.set(id, generation);
  }, [data, stale, id, generation]);

  return {
    conversation: lost ? null : conversation,
    gone: lost || (!fetching && !stale && data?.conversation === null),
    error: conversation ? undefined : error,
    refetch: () => refetch({ requestPolicy: 'network-only' }),
    moments,
    shown: stretch.shown,
    loadingMore: loadingOlder || stretch.loading,
    loadNewer: stretch.newer,
    /** Back to the newest messages. */
    leaveStretch: stretch.leave,
    async loadOlder() {
      if (stretch.own) return void stretch.older();
      const before = conversation?.messages.pageInfo.startCursor;
      if (!before || loadingOlder) return;
      setLoadingOlder(true);
      await client.query(OlderMessagesDocument, { id, before }).toPromise();
      setLoadingOlder(false);
    },
  };
}
