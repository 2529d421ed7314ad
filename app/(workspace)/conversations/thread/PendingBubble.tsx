import { CircleAlert } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useConnection } from '../../../live/connection.ts';
import { useLive } from '../../../live/LiveContext.ts';
import type { Outgoing } from '../../../live/outbox.ts';
import { Bubble } from './Bubble.tsx';
import { refusedKey } from './refused.ts';

const PendingFiles = onDemand(() => import('../../../files/sending/sending.ts').then(({ PendingFiles: it }) => ({ PendingFiles: it })), 'PendingFiles');

/** On a good line it is sent before anyone could read that it is being sent. */
const SLOW = 1_000;

export function PendingBubble({ message }: { message: Outgoing }) {
  const t = useMessages();
  const { outbox } = useLive();
  const connected = useConnection() === 'connected';
  const slow = useSlow(SLOW);
  const { clientId, text, refused } = message;
  return (
    <>
      {text !== '' && <Bubble text={text} ours last className={refused ? 'opacity-60' : 'opacity-80'} />}
      <Suspense>{message.files && <PendingFiles message={message} />}</Suspense>
      {refused ? (
        <div className="mt-0.5 mb-3 flex flex-wrap items-center justify-end gap-2 self-end text-meta text-bad" role="alert">
          <CircleAlert aria-hidden="true" className="size-4 stroke-[1.7]" />
          {t('thread.notSent')}. {t(refusedKey(refused))}
          <Button size="sm" onClick={() => outbox.retry(clientId)}>
            {t('thread.retry')}
          </Button>
          {!message.files && (
            <Button size="sm" variant="ghost" onClick={() => outbox.discard(clientId)}>
              {t('thread.discard')}
            </Button>
          )}
        </div>
      ) : (
        <p className="mx-1 mt-0.5 mb-3 min-h-4 self-end text-[0.71875rem] text-ink-3">
          {slow && t(connected ? 'thread.sending' : 'thread.notSentYet')}
        </p>
      )}
    </>
  );
}

function useSlow(milliseconds: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return slow;
}
