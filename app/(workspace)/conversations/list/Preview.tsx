import { cx } from '../../../../ui/cx.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { useVisitorTypes } from '../../../live/typists.ts';

/** What was said last, and by whom: “You: …”, “Anna: …”; or that the visitor types. */
export function Preview({ conversation, unread }: { conversation: ConversationRowFragment; unread: boolean }) {
  const t = useMessages();
  const { me } = useLive();
  const { id, lastMessage, agent, state } = conversation;
  const types = useVisitorTypes(id) && state !== 'ENDED';
  if (types) return <p className="m-0 truncate text-list text-accent-ink italic">{t('list.types')}</p>;

  const text = lastMessage?.text === '' ? t('change.deletedMessage') : (lastMessage?.text ?? '');
  const byMe = lastMessage?.author === 'AGENT' && agent?.id === me.id;
  const colleague = state === 'ACTIVE' && agent?.id !== me.id ? agent?.name : undefined;
  return (
    <p className={cx('m-0 truncate text-list', unread ? 'font-medium text-ink' : 'text-ink-2')}>
      {colleague && <span className="text-ink-3">{colleague.split(' ')[0]} · </span>}
      {byMe ? t('list.you', { text }) : text || '\u00a0'}
    </p>
  );
}
