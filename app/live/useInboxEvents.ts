import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import { setServerTime } from './clock.ts';
import { type Following, followInbox, type InboxEvent } from './inbox.ts';
import { type InboxQuery, TypistsDocument } from './inbox.generated.ts';
import { noteEvent } from './notices.ts';
import { changesSight } from './sync.ts';
import { visitorTypes } from './typists.ts';

/** Keeps everything that the lists show up to date; counts how often it had to begin anew. */
export function useInboxEvents(me: string, serverNow: number, data: InboxQuery | undefined): number {
  const client = useClient();
  const [generation, setGeneration] = useState(0);
  const cursor = data?.workspace?.eventCursor;
  const started = cursor !== undefined;
  const following = useRef<Following>(null);

  const onEvent = useEffectEvent((event: InboxEvent) => {
    if (event.message?.author.type === 'VISITOR' && event.conversation) visitorTypes(event.conversation.id, false);
    const hearer = data?.agents.find(({ id }) => id === me);
    if (hearer) noteEvent(hearer, event);
    const byMe = event.actor.agent?.id === me;
    if (changesSight(event.type, event.agent?.id === me, byMe)) following.current?.renew();
  });
  const start = useEffectEvent(() => {
    setServerTime(serverNow);
    if (!data || cursor === undefined) return undefined;
    const onSnapshot = () => setGeneration((count) => count + 1);
    following.current = followInbox(client, cursor, data.conversations.pageInfo, { onEvent, onSnapshot });
    return following.current.stop;
  });

  useEffect(() => (started ? start() : undefined), [started]);
  useEffect(
    () =>
      client.subscription(TypistsDocument, {}).subscribe(({ data: note }) => {
        if (note?.typing.author.type === 'VISITOR') visitorTypes(note.typing.conversationId, note.typing.typing);
      }).unsubscribe,
    [client],
  );
  return generation;
}
