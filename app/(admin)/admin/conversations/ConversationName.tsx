'use client';
import { Badge } from '../../../../ui/Badge.tsx';
import { Marked } from '../../../../ui/Marked.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { FoundConversation } from './useConversations.ts';

interface ConversationNameProps {
  conversation: FoundConversation;
  onOpen: (id: string, seq?: number | null) => void;
}

/** The visitor's name opens the thread; its area is the whole row. */
export function ConversationName({ conversation, onOpen }: ConversationNameProps) {
  const t = useMessages();
  const { id, visitorName, state, lastMessage, hit } = conversation;
  return (
    <>
      <span className="flex items-center gap-2">
        <button
          type="button"
          onClick={() => onOpen(id, hit?.seq)}
          className="min-w-0 truncate border-0 bg-transparent p-0 text-left text-list font-semibold text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {hit && hit.visitorName.length > 0 ? <Marked parts={hit.visitorName} /> : (visitorName ?? t('common.visitor'))}
        </button>
        {state !== 'ENDED' && <Badge tone={state === 'QUEUED' ? 'warn' : 'ok'}>{t(`state.${state}`)}</Badge>}
      </span>
      {hit && hit.excerpt.length > 0 ? (
        <span className="line-clamp-2 text-meta wrap-anywhere text-ink-2">
          <Marked parts={hit.excerpt} />
        </span>
      ) : (
        lastMessage && <span className="block truncate text-meta text-ink-3">{lastMessage.text}</span>
      )}
    </>
  );
}
