import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useVisitorTypes } from '../../../live/typists.ts';

const delays = ['', '[animation-delay:150ms]', '[animation-delay:300ms]'];

/** Always has its place, so that nothing jumps when they start. */
export function TypingDots({ conversationId, name }: { conversationId: string; name: string }) {
  const t = useMessages();
  const types = useVisitorTypes(conversationId);
  return (
    <p className="m-0 flex h-6 shrink-0 items-center gap-2 text-meta text-ink-3">
      {types && (
        <>
          <span aria-hidden="true" className="flex gap-1">
            {delays.map((delay) => (
              <span key={delay} className={`size-1.5 animate-pulse rounded-full bg-ink-3 ${delay}`} />
            ))}
          </span>
          {t('thread.typing', { name })}
        </>
      )}
    </p>
  );
}
