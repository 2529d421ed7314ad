import { CircleStop, Hand, RotateCcw } from 'lucide-react';
import { Suspense } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { Avatar } from '../../../../ui/Avatar.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { cx } from '../../../../ui/cx.ts';
import { Kbd } from '../../../../ui/Kbd.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { Command } from '../../../shell/commands.ts';
import { keyOf } from '../../../shell/shortcuts.ts';
import type { useLeaving } from '../leaving/useLeaving.tsx';
import type { useConversationActions } from '../useConversationActions.ts';
import { BackButton } from './BackButton.tsx';
import { pathOf } from './pathOf.ts';
import { ThreadMenu } from './ThreadMenu.tsx';
import type { ThreadConversation } from './useThread.ts';
import { VisitorName } from './VisitorName.tsx';

const Viewers = onDemand(() => import('./viewing/Viewers.tsx'), 'Viewers');

interface ThreadHeaderProps {
  conversation: ThreadConversation;
  actions: ReturnType<typeof useConversationActions>;
  ending: ReturnType<typeof useLeaving>;
  onBack: () => void;
  onDetails: () => void;
}

export function ThreadHeader({ conversation, actions, ending, onBack, onDetails }: ThreadHeaderProps) {
  const t = useMessages();
  const { visitor, visitorName, site, state, viewerCanTake, viewerCanEnd, viewerCanReopen } = conversation;
  const { pending, take, reopen } = actions;
  const takeLabel = state === 'QUEUED' ? 'thread.take' : 'thread.takeOver';
  const buttons: Command[] = [
    ...(viewerCanTake ? [{ id: 'take', label: takeLabel, Icon: Hand, run: () => void take() } as const] : []),
    ...(viewerCanReopen ? [{ id: 'reopen', label: 'thread.reopen', Icon: RotateCcw, run: () => void reopen() } as const] : []),
  ];
  return (
    <header className="flex h-[57px] shrink-0 items-center gap-2.5 border-b border-line px-4 max-pane:gap-1.5 max-pane:pr-2">
      <BackButton onBack={onBack} />
      <span className="max-pane:hidden">
        <Avatar id={visitor.id} name={visitorName ?? t('common.visitor')} />
      </span>
      <div className="min-w-0 flex-1">
        <VisitorName visitor={visitor} name={visitorName} />
        <p className="m-0 truncate text-meta text-ink-3">
          {[site?.name, visitor.page && pathOf(visitor.page.url)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Suspense>
        <Viewers conversationId={conversation.id} />
      </Suspense>
      <div className="flex shrink-0 items-center gap-1.5">
        {viewerCanTake && (
          <Button variant="primary" pending={pending === 'take'} onClick={() => void take()}>
            {t(takeLabel)}
          </Button>
        )}
        {viewerCanReopen && (
          <Button pending={pending === 'reopen'} onClick={() => void reopen()}>
            {t('thread.reopen')}
          </Button>
        )}
        <ThreadMenu conversation={conversation} buttons={buttons} onEnd={() => void ending.leave()} onClosed={onBack} onDetails={onDetails} />
        {viewerCanEnd && (
          // On a phone the name needs the room; it stands in the menu, too.
          <Button className={cx('max-pane:min-w-11', viewerCanTake && 'max-pane:hidden')} pending={ending.pending} onClick={() => void ending.leave()} aria-keyshortcuts="e">
            <CircleStop aria-hidden="true" className="pane:hidden" />
            <span className="max-pane:sr-only">{t('thread.end')}</span>
            <span className="pointer-coarse:hidden">
              <Kbd>{keyOf('end')}</Kbd>
            </span>
          </Button>
        )}
      </div>
    </header>
  );
}
