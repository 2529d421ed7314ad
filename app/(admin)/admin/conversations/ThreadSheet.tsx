'use client';
import { MessageCircle } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { buttonClass } from '../../../../ui/buttonClass.ts';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { SkeletonRows } from '../../../../ui/Skeleton.tsx';
import { HitBar } from '../../../(workspace)/conversations/thread/hits/HitBar.tsx';
import { MessageLog } from '../../../(workspace)/conversations/thread/MessageLog.tsx';
import { usePlace } from '../../../(workspace)/conversations/thread/usePlace.ts';
import { useThread } from '../../../(workspace)/conversations/thread/useThread.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { ThreadExport } from './ThreadExport.tsx';
import { ThreadFacts } from './ThreadFacts.tsx';

/** A file of it, and the way to where conversations are answered. */
function ThreadFooter({ id }: { id: string }) {
  const t = useMessages();
  return (
    <>
      <Link href={`/conversations/${id}`} className={buttonClass()}>
        <MessageCircle aria-hidden="true" />
        {t('admin.conversations.open')}
      </Link>
      <ThreadExport id={id} />
    </>
  );
}

/** A conversation to read; its label and tags can be set. */
export function ThreadSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useMessages();
  const place = usePlace();
  const { conversation, gone, error, refetch, shown, leaveStretch, ...rest } = useThread(id, place);
  const [, setAtEnd] = useState(true);
  const problem = problemOf(t, error);
  const toNewest = () => {
    place.leave();
    leaveStretch();
  };
  return (
    <Sheet width="lg" flush title={conversation?.visitorName ?? t('common.visitor')} closeLabel={t('common.close')} onClose={onClose} footer={conversation && <ThreadFooter id={id} />}>
      {problem && (
        <div className="p-5">
          <ErrorNote title={t('thread.failed')} retryLabel={t('common.retry')} onRetry={refetch}>
            {problem}
          </ErrorNote>
        </div>
      )}
      {gone && <EmptyState title={t('common.notFound.title')}>{t('common.error.notFound')}</EmptyState>}
      {!gone && !problem && !conversation && (
        <div className="p-5">
          <SkeletonRows label={t('common.loading')} />
        </div>
      )}
      {conversation && shown && (
        <>
          <ThreadFacts conversation={conversation} />
          {place.search && <HitBar conversationId={id} place={place} />}
          <MessageLog conversation={conversation} shown={shown} {...rest} target={place.target} jumps={place.jumps} onNewest={toNewest} onAtEnd={setAtEnd} />
        </>
      )}
    </Sheet>
  );
}
