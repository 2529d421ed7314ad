import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { followThread, type ThreadEvent } from './followThread.ts';
import { type ThreadQuery, TransfersDocument } from './thread.generated.ts';
import type { Moment } from './timeline.ts';

/** Follows the open thread from its newest message on; the cache takes in what comes. */
export function useThreadEvents(id: string, conversation: ThreadQuery['conversation']) {
  const client = useClient();
  const [events, setEvents] = useState<readonly ThreadEvent[]>([]);
  const [lost, setLost] = useState(false);
  const loaded = conversation !== null;
  const newest = useEffectEvent(() => conversation?.messages.nodes.at(-1)?.seq ?? 0);

  useEffect(() => {
    if (!loaded) return undefined;
    return followThread(client, id, {
      newest: () => newest(),
      onEvent: (event) => {
        setEvents((all) => withEvent(all, event));
        // Asked for when one changes; events of messages need not bring them along.
        if (event.type.startsWith('TRANSFER_')) void client.query(TransfersDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
      },
      onLost: () => setLost(true),
    });
  }, [client, id, loaded]);
  return { lost, moments: momentsOf(events, conversation) };
}

const withEvent = (all: readonly ThreadEvent[], event: ThreadEvent): readonly ThreadEvent[] =>
  all.some(({ seq }) => seq === event.seq) ? all : [...all, event];

function momentsOf(events: readonly ThreadEvent[], conversation: ThreadQuery['conversation']): Moment[] {
  const told = events.flatMap(({ type, at, actor }): Moment[] =>
    isMoment(type)
      ? [{ type, at, by: actor.type, agent: actor.agent && { id: actor.agent.id, name: actor.name ?? '' } }]
      : [],
  );
  const { endedAt, endedBy, agent } = conversation ?? {};
  // The event knows who it was; the conversation only tells an end from before this thread was opened.
  const untold = endedAt && endedBy && told.findLast(({ type }) => type === 'CONVERSATION_ENDED' || type === 'CONVERSATION_REOPENED')?.type !== 'CONVERSATION_ENDED';
  return untold ? [...told, { type: 'CONVERSATION_ENDED', at: endedAt, by: endedBy, agent: agent ?? null }] : told;
}

const moments: readonly string[] = ['CONVERSATION_ENDED', 'CONVERSATION_REOPENED', 'VISITOR_BANNED', 'VISITOR_UNBANNED', 'VISITOR_REDIRECTED'] satisfies Moment['type'][];

const isMoment = (type: string): type is Moment['type'] => moments.includes(type);
