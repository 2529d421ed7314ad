import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { followThread, type ThreadEvent } from './followThread.ts';
import { HappenedDocument, type ThreadQuery } from './thread.generated.ts';
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
        if (event.message ?? event.note) setEvents((all) => withEvent(all, event));
        // Asked for when one changes; events of messages need not bring them along.
        if (isHappening(event.type)) void client.query(HappenedDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
      },
      onLost: () => setLost(true),
    });
  }, [client, id, loaded]);
  return { lost, events, moments: momentsOf(conversation) };
}

const withEvent = (all: readonly ThreadEvent[], event: ThreadEvent): readonly ThreadEvent[] =>
  all.some(({ seq }) => seq === event.seq) ? all : [...all, event];

/** Of an imported conversation nobody noted how it ended, only that it did. */
function momentsOf(conversation: ThreadQuery['conversation']): readonly Moment[] {
  if (!conversation) return [];
  const { moments, endedAt, endedBy, agent } = conversation;
  const told = moments.findLast(({ type }) => type === 'CONVERSATION_ENDED' || type === 'CONVERSATION_REOPENED')?.type === 'CONVERSATION_ENDED';
  if (!endedAt || !endedBy || told) return moments;
  const actor = { type: endedBy, name: endedBy === 'AGENT' ? (agent?.name ?? null) : null, agent: endedBy === 'AGENT' ? agent : null };
  return [...moments, { seq: 0, type: 'CONVERSATION_ENDED', at: endedAt, url: null, reason: null, actor }];
}

const isHappening = (type: string): boolean => /^TRANSFER_|^CONVERSATION_(ENDED|REOPENED)$|^VISITOR_(REDIRECTED|BANNED|UNBANNED)$/.test(type);
