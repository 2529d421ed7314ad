import type { Client } from '@urql/core';
import { usual } from '../../../live/times.ts';
import { ConversationEventsDocument, type ConversationEventsSubscription } from './thread.generated.ts';

export type ThreadEvent = ConversationEventsSubscription['conversationEvents'];

interface ThreadFollower {
  /** The newest message's `seq` that is on the screen: where to go on from. */
  newest(): number;
  onEvent(event: ThreadEvent): void;
  /** The conversation is out of sight. */
  onLost(): void;
}

/** Follows one conversation until the returned function is called; begins again when the API ends it. */
export function followThread(client: Client, id: string, { newest, onEvent, onLost }: ThreadFollower, { again } = usual): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};
  const follow = () => {
    const source = client.subscription(ConversationEventsDocument, { id, after: newest() });
    ({ unsubscribe } = source.subscribe(({ data, error }) => {
      if (data && !error) return onEvent(data.conversationEvents);
      unsubscribe();
      if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND')) return onLost();
      timer = setTimeout(follow, again);
      return undefined;
    }));
  };
  follow();
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
