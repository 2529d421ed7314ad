'use client';
import { Badge } from '../../../../ui/Badge.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { AdminConversationFragment } from './conversations.generated.ts';

interface ConversationNameProps {
  conversation: AdminConversationFragment;
  onOpen: (id: string) => void;
}

/** The visitor's name opens the thread; its area is the whole row. */
export function ConversationName({ conversation, onOpen }: ConversationNameProps) {
  const t = useMessages();
  const { id, visitorName, state, lastMessage } = conversation;
  return (
    <>
      <span className="flex items-center gap-2">
        <button
          type="button"
          onClick={() => onOpen(id)}
          className="min-w-0 truncate border-0 bg-transparent p-0 text-left text-list font-semibold text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {visitorName ?? t('common.visitor')}
        </button>
        {state !== 'ENDED' && <Badge tone={state === 'QUEUED' ? 'warn' : 'ok'}>{t(`admin.state.${state}`)}</Badge>}
      </span>
      {lastMessage && <span className="block truncate text-meta text-ink-3">{lastMessage.text}</span>}
    </>
  );
}
