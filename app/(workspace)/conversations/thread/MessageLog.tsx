import { Suspense, useEffect, useEffectEvent, useMemo } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { useOutgoing } from '../../../live/useOutbox.ts';
import { JumpButton } from './JumpButton.tsx';
import { Pictures } from './Pictures.tsx';
import { TimelineItem } from './TimelineItem.tsx';
import type { Stretch } from './stretch/stretch.ts';
import { type Item, type Moment, timelineOf } from './timeline.ts';
import { TypingDots } from './TypingDots.tsx';
import { useScroll } from './useScroll.ts';
import type { ThreadConversation } from './useThread.ts';

const DraftBubble = onDemand(() => import('./preview/DraftBubble.tsx'), 'DraftBubble');

interface MessageLogProps {
  conversation: ThreadConversation;
  shown: Stretch;
  moments: readonly Moment[];
  /** The message or note that is marked, and scrolled to; `jumps` counts how often. */
  target: number | null;
  jumps?: number;
  loadingMore: boolean;
  loadOlder: () => Promise<void>;
  loadNewer: () => void;
  onNewest: () => void;
  onAtEnd: (atEnd: boolean) => void;
}

export function MessageLog({ conversation, shown, moments, target, jumps = 0, loadingMore, loadOlder, loadNewer, onNewest, onAtEnd }: MessageLogProps) {
  const t = useMessages();
  const { dayKey } = useFormat();
  const { me, outboxStore } = useLive();
  const outgoing = useOutgoing(outboxStore);
  const { id, missed, messages, routingDecisions, transfers, visitorReadSeq, firstResponseSeconds } = conversation;
  const { nodes, notes, hasOlder, hasNewer } = shown;
  const mine = useMemo(() => outgoing.filter(({ conversationId }) => conversationId === id), [outgoing, id]);

  const items = useMemo(
    () =>
      timelineOf({
        me: me.id,
        missed,
        messages: nodes,
        internals: notes,
        outgoing: mine,
        decisions: routingDecisions,
        moments,
        transfers,
        hasOlder,
        hasNewer,
        visitorReadSeq,
        firstResponseSeconds,
        dayKey,
      }),
    [me.id, missed, nodes, notes, mine, routingDecisions, moments, transfers, hasOlder, hasNewer, visitorReadSeq, firstResponseSeconds, dayKey],
  );
  const { box, newBelow, atEnd, toEnd, stick, onScroll } = useScroll(items, {
    hasNewer,
    target: target === null ? null : `${target} ${jumps}`,
    onAtEnd,
    onNearStart: () => void (hasOlder && loadOlder()),
    onNearEnd: () => hasNewer && loadNewer(),
  });
  const backToNewest = () => {
    stick();
    onNewest();
  };
  const writes = hasNewer && mine.length > 0;
  const toNewest = useEffectEvent(onNewest);
  // Whoever writes wants to see it.
  useEffect(() => {
    if (writes) toNewest();
  }, [writes]);
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={box}
        onScroll={onScroll}
        data-log
        role="log"
        aria-label={t('thread.messages')}
        aria-busy={loadingMore}
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain px-6 pt-5 pb-1 [overflow-anchor:none] focus-visible:-outline-offset-2 max-pane:px-3.5"
      >
        <div className="flex-1" />
        <Pictures messages={nodes}>
          {items.map((item) => (
            <TimelineItem key={item.key} item={item} found={target !== null && seqOf(item) === target} />
          ))}
        </Pictures>
        {!hasNewer && me.livePreview && conversation.state === 'ACTIVE' && (
          <Suspense>
            <DraftBubble conversationId={id} newest={messages.nodes.findLast(({ author }) => author.type === 'VISITOR')?.id} />
          </Suspense>
        )}
        <TypingDots conversation={conversation} />
      </div>
      {loadingMore && (
        <p className="pointer-events-none absolute inset-x-0 top-2 m-0 animate-late text-center text-meta text-ink-3">{t('common.loading')}</p>
      )}
      {!atEnd && <JumpButton count={newBelow} onJump={hasNewer ? backToNewest : toEnd} />}
    </div>
  );
}

function seqOf(item: Item): number | null {
  if (item.kind === 'message') return item.message.seq;
  return item.kind === 'internal' ? item.internal.seq : null;
}
