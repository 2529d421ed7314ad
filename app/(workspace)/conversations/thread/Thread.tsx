import { type DragEvent, Suspense, useRef, useState } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { KeptFree } from '../../../../ui/KeptFree.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { useLeaving } from '../leaving/useLeaving.tsx';
import { useConversationActions } from '../useConversationActions.ts';
import { MessageLog } from './MessageLog.tsx';
import { ThreadHeader } from './ThreadHeader.tsx';
import { ThreadSkeleton } from './ThreadSkeleton.tsx';
import { useMarkRead } from './useMarkRead.ts';
import { useThread } from './useThread.ts';
import { usePlace } from './usePlace.ts';
import { useThreadKeys } from './useThreadKeys.ts';
import { Write } from './note/Write.tsx';

const Details = onDemand(() => import('../details/Details.tsx'), 'Details');
const DetailsSheet = onDemand(() => import('../details/DetailsSheet.tsx'), 'DetailsSheet');
const HitBar = onDemand(() => import('./hits/HitBar.tsx'), 'HitBar');
const TransferBar = onDemand(() => import('../transfer/TransferBar.tsx'), 'TransferBar');

export function Thread({ id, onBack }: { id: string; onBack: () => void }) {
  const t = useMessages();
  const place = usePlace();
  const { conversation, gone, error, refetch, shown, leaveStretch, ...rest } = useThread(id, place);
  const actions = useConversationActions({ id });
  const [sheet, setSheet] = useState(false);
  const beside = useRef<HTMLElement>(null);
  const [atEnd, setAtEnd] = useState(place.target === null);
  const toNewest = () => {
    place.leave();
    leaveStretch();
  };
  /** Beside the thread where there is room, and then what is wanted is to get there; else over it. */
  const showDetails = () => (beside.current?.checkVisibility() ? beside.current.focus() : setSheet(true));
  useMarkRead(conversation, atEnd);
  const ending = useLeaving('end', { id, label: conversation?.label ?? null }, focusLog);
  useThreadKeys(conversation, ending.leave, showDetails);

  if (gone) {
    return (
      <div className="m-auto">
        <EmptyState title={t('thread.gone.title')}>{t('thread.gone.text')}</EmptyState>
      </div>
    );
  }
  const problem = problemOf(t, error);
  if (problem) {
    return (
      <div className="m-auto p-6">
        <ErrorNote title={t('thread.failed')} retryLabel={t('common.retry')} onRetry={refetch}>
          {problem}
        </ErrorNote>
      </div>
    );
  }
  if (!conversation || !shown) return <ThreadSkeleton onBack={onBack} />;
  return (
    <>
      <article onDragOver={refuseFiles} onDrop={refuseFiles} className="relative flex min-h-0 min-w-0 flex-1 flex-col">
        <ThreadHeader conversation={conversation} actions={actions} ending={ending} onBack={onBack} onDetails={showDetails} />
        <Suspense>{place.search && <HitBar conversationId={id} place={place} />}</Suspense>
        <MessageLog conversation={conversation} shown={shown} {...rest} target={place.target} jumps={place.jumps} onNewest={toNewest} onAtEnd={setAtEnd} />
        <KeptFree>
          <Suspense>{conversation.transfer && <TransferBar conversation={conversation} />}</Suspense>
          <Write conversation={conversation} />
        </KeptFree>
      </article>
      <aside ref={beside} tabIndex={-1} aria-label={t('details.title')} className="hidden w-76 shrink-0 overflow-y-auto border-l border-line bg-sunken p-4 wide:block">
        <Suspense>
          <Details conversation={conversation} />
        </Suspense>
      </aside>
      {ending.dialog}
      <Suspense>{sheet && <DetailsSheet conversation={conversation} onClose={() => setSheet(false)} />}</Suspense>
    </>
  );
}

/** The button goes with the open chat; the focus must not go with it. */
const focusLog = () => document.querySelector<HTMLElement>('[data-log]')?.focus();

/** Where nothing takes them, a file let go of by mistake must not take the portal's place. */
function refuseFiles(event: DragEvent) {
  if (event.isDefaultPrevented() || !event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}
