import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useVisitorTypes } from '../../../live/typists.ts';
import type { ThreadConversation } from './useThread.ts';

const delays = ['', '[animation-delay:150ms]', '[animation-delay:300ms]'];

/** Always has its place, so that nothing jumps when they start. Who was writing when the chat ended writes no more. */
export function TypingDots({ conversation: { id, state, visitorName } }: { conversation: Pick<ThreadConversation, 'id' | 'state' | 'visitorName'> }) {
  const t = useMessages();
  const types = useVisitorTypes(id) && state !== 'ENDED';
  return (
    <p className="m-0 flex h-6 shrink-0 items-center gap-2 text-meta text-ink-3">
      {types && (
        <>
          <span aria-hidden="true" className="flex gap-1">
            {delays.map((delay) => (
              <span key={delay} className={`size-1.5 animate-pulse rounded-full bg-ink-3 ${delay}`} />
            ))}
          </span>
          {t('thread.typing', { name: visitorName ?? t('common.visitor') })}
        </>
      )}
    </p>
  );
}
