import type { Client } from '@urql/core';
import { followThread } from '../../app/(workspace)/conversations/thread/followThread.ts';
import { markRead, unreadSeq } from '../../app/(workspace)/conversations/thread/markRead.ts';
import { ThreadDocument, type ThreadQuery } from '../../app/(workspace)/conversations/thread/thread.generated.ts';
import { timelineOf } from '../../app/(workspace)/conversations/thread/timeline.ts';
import type { Outgoing } from '../../app/live/outbox.ts';
import type { Times } from '../../app/live/times.ts';
import { line, type Screen } from './screen.ts';

interface ThreadOptions {
  client: Client;
  agentId: string;
  times: Times;
  outgoing(): readonly Outgoing[];
  changed(screen: Screen): void;
}

/** The open conversation, as the portal's hooks keep it: read, followed, read anew, marked as read. */
export function createThread({ client, agentId, times, outgoing, changed }: ThreadOptions) {
  let opened: string | null = null;
  let conversation: ThreadQuery['conversation'] = null;
  let marked: number | null = null;
  let stopMarking = (): void => {};
  const stops: (() => void)[] = [];
  return { open, refresh, screen, close, id: () => opened };

  function open(id: string): void {
    if (opened !== null) return;
    opened = id;
    let following = false;
    const source = client.query(ThreadDocument, { id }, { requestPolicy: 'cache-and-network' }).subscribe(({ data, error }) => {
      conversation = data?.conversation ?? null;
      if (conversation && !following) {
        following = true;
        stops.push(followThread(client, id, { newest, onEvent: () => {}, onLost: () => {} }, times));
      }
      if (!conversation && error?.networkError) setTimeout(refresh, times.again);
      mark();
      changed(screen());
    });
    stops.push(source.unsubscribe);
  }

  /** Everything was read anew: what this thread knows may have missed something. */
  function refresh(): void {
    if (opened) void client.query(ThreadDocument, { id: opened }, { requestPolicy: 'network-only' }).toPromise();
  }

  function newest(): number {
    return conversation?.messages.nodes.at(-1)?.seq ?? 0;
  }

  function mark(): void {
    const seq = conversation && unreadSeq(conversation, agentId);
    if (!opened || seq === marked) return;
    stopMarking();
    marked = seq;
    stopMarking = seq === null ? () => {} : markRead(client, opened, seq, times);
  }

  function screen(): Screen {
    const { messages, visitorReadSeq = 0, agentReadSeq = 0, unreadCount = 0, state = null } = conversation ?? {};
    const items = timelineOf({
      me: agentId,
      messages: messages?.nodes ?? [],
      internals: messages?.notes ?? [],
      outgoing: outgoing().filter(({ conversationId }) => conversationId === opened),
      decisions: [],
      moments: [], transfers: [],
      hasOlder: false,
      hasNewer: false,
      visitorReadSeq,
      firstResponseSeconds: null,
      dayKey: () => '',
    });
    return {
      state,
      messages: items.flatMap((item) => (item.kind === 'message' ? line(item.message.author.type, item.message.text) : [])),
      pending: items.flatMap((item) => (item.kind === 'pending' ? line('AGENT', item.message.text) : [])),
      readByAgent: agentReadSeq,
      readByVisitor: visitorReadSeq,
      unread: { agent: unreadCount },
    };
  }

  function close(): void {
    stopMarking();
    for (const stop of stops) stop();
  }
}
