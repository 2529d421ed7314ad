import { cx } from '../../../../ui/cx.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { MessageLineFragment } from '../../../live/fragments.generated.ts';
import { Bubble } from './Bubble.tsx';
import { Changeable } from './change/Changeable.tsx';

/** A message as it is by now: as written, edited, or gone. */
export function Said({ message, ours, last, found }: { message: MessageLineFragment; ours: boolean; last: boolean; found: boolean }) {
  const t = useMessages();
  const { id, conversationId, text, attachments, editedAt, deletedAt, viewerCanEditUntil } = message;
  if (deletedAt) {
    return (
      <p data-found={found || undefined} className={cx('m-0 mb-[3px] rounded-[14px] border border-line-strong px-3 py-2 text-ink-2 italic', ours ? 'self-end' : 'self-start', found && 'animate-found')}>
        {t('change.deletedMessage')}
      </p>
    );
  }
  return (
    <Changeable line={{ kind: 'message', id, conversationId, text }} until={viewerCanEditUntil} place="end">
      <Bubble text={text} files={attachments} ours={ours} last={last} found={found} mark={editedAt ? t('change.edited') : undefined} />
    </Changeable>
  );
}
