import { Suspense, useMemo } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { useOutgoing } from '../../../live/useOutbox.ts';
import { JumpButton } from './JumpButton.tsx';
import { TimelineItem } from './TimelineItem.tsx';
import { type Moment, timelineOf } from './timeline.ts';
import { TypingDots } from './TypingDots.tsx';
import { useScroll } from './useScroll.ts';
import type { ThreadConversation } from './useThread.ts';

const DraftBubble = onDemand(() => import('./preview/DraftBubble.tsx'), 'DraftBubble');

interface MessageLogProps {
  conversation: ThreadConversation;
  moments: readonly Moment[];
  loadingOlder: boolean;
  loadOlder: () => Promise<void>;
  onAtEnd: (atEnd: boolean) => void;
}

export function MessageLog({ conversation, moments, loadingOlder, loadOlder, onAtEnd }: MessageLogProps) {
  const t = useMessages();
  const { dayKey } = useFormat();
  const { me, outboxStore } = useLive();
  const outgoing = useOutgoing(outboxStore);
  const { id, missed, messages, routingDecisions, transfers, visitorReadSeq, firstResponseSeconds, visitorName } = conversation;
  const hasOlder = messages.pageInfo.hasPreviousPage;

  const items = useMemo(
    () =>
      timelineOf({
        me: me.id,
        missed,
        messages: messages.nodes,
        internals: messages.notes,
        outgoing: outgoing.filter(({ conversationId }) => conversationId === id),
        decisions: routingDecisions,
        moments,
        transfers,
        hasOlder,
        visitorReadSeq,
        firstResponseSeconds,
        dayKey,
      }),
    [me.id, missed, messages, outgoing, id, routingDecisions, moments, transfers, hasOlder, visitorReadSeq, firstResponseSeconds, dayKey],
  );
  const { box, newBelow, atEnd, toEnd, onScroll } = useScroll(items, onAtEnd, () => void (hasOlder && loadOlder()));
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={box}
        onScroll={onScroll}
        data-log
        role="log"
        aria-label={t('thread.messages')}
        aria-busy={loadingOlder}
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain px-6 pt-5 pb-1 [overflow-anchor:none] focus-visible:-outline-offset-2 max-pane:px-3.5"
      >
        <div className="flex-1" />
        {items.map((item) => (
          <TimelineItem key={item.key} item={item} />
        ))}
        {me.livePreview && conversation.state === 'ACTIVE' && (
          <Suspense>
            <DraftBubble conversationId={id} newest={messages.nodes.findLast(({ author }) => author.type === 'VISITOR')?.id} />
          </Suspense>
        )}
        <TypingDots conversationId={id} name={visitorName ?? t('common.visitor')} />
      </div>
      {loadingOlder && (
        <p className="pointer-events-none absolute inset-x-0 top-2 m-0 animate-late text-center text-meta text-ink-3">{t('common.loading')}</p>
      )}
      {!atEnd && <JumpButton count={newBelow} onJump={toEnd} />}
    </div>
  );
}
