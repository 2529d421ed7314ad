import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { ThreadConversation } from '../useThread.ts';

/** In place of the composer: why there is none, and the way to one. The buttons stand in the header. */
export function ReadOnly({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const { state, kind, agent } = conversation;
  const text =
    state === 'ENDED'
      ? t('composer.readOnly.ended')
      : state === 'QUEUED'
        ? t(kind === 'MESSAGE' ? 'composer.readOnly.message' : 'composer.readOnly.queued')
        : t('composer.readOnly.colleague', { name: agent?.name ?? '' });
  return <p className="m-0 mx-4 mb-4 rounded-card bg-sunken px-4 py-3 text-center text-list text-ink-2">{text}</p>;
}
