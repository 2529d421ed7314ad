import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { ConversationEventsDocument, type ConversationEventsSubscription, type ThreadQuery } from './thread.generated.ts';
import type { Moment } from './timeline.ts';

type Event = ConversationEventsSubscription['conversationEvents'];

const START_AGAIN_AFTER = 2_000;

/** Follows the open thread from its newest message on; the cache takes in what comes. */
export function useThreadEvents(id: string, conversation: ThreadQuery['conversation']) {
  const client = useClient();
  const [events, setEvents] = useState<readonly Event[]>([]);
  const [lost, setLost] = useState(false);
  const loaded = conversation !== null;
  const newest = useEffectEvent(() => conversation?.messages.nodes.at(-1)?.seq ?? 0);

  useEffect(() => {
    if (!loaded) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsubscribe = () => {};
    const follow = () => {
      const source = client.subscription(ConversationEventsDocument, { id, after: newest() });
      ({ unsubscribe } = source.subscribe(({ data, error }) => {
        if (data && !error) return setEvents((all) => withEvent(all, data.conversationEvents));
        unsubscribe();
        if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND')) return setLost(true);
        timer = setTimeout(follow, START_AGAIN_AFTER);
        return undefined;
      }));
    };
    follow();
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [client, id, loaded]);
  return { lost, moments: momentsOf(events, conversation) };
}

const withEvent = (all: readonly Event[], event: Event): readonly Event[] =>
  all.some(({ seq }) => seq === event.seq) ? all : [...all, event];

function momentsOf(events: readonly Event[], conversation: ThreadQuery['conversation']): Moment[] {
  const told = events.flatMap(({ type, at, actor }): Moment[] =>
    type === 'CONVERSATION_ENDED' || type === 'CONVERSATION_REOPENED'
      ? [{ type, at, by: actor.type, agent: actor.agent && { id: actor.agent.id, name: actor.name ?? '' } }]
      : [],
  );
  const { endedAt, endedBy, agent } = conversation ?? {};
  // The event knows who it was; the conversation only tells an end from before this thread was opened.
  const untold = endedAt && endedBy && told.at(-1)?.type !== 'CONVERSATION_ENDED';
  return untold ? [...told, { type: 'CONVERSATION_ENDED', at: endedAt, by: endedBy, agent: agent ?? null }] : told;
}
