import { Avatar } from '../../../../ui/Avatar.tsx';
import { cx } from '../../../../ui/cx.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { Note } from './timeline.ts';

/** “Elin · 09:38”, “09:39 · first reply after 18 s · Read”. */
export function BubbleNote({ note, ours }: { note: Note; ours: boolean }) {
  const t = useMessages();
  const format = useFormat();
  const parts = [
    note.name?.split(' ')[0],
    format.time(note.at),
    note.firstReplySeconds !== null && t('thread.firstReply', { time: format.duration(note.firstReplySeconds) }),
    note.read && t('thread.read'),
  ];
  const who = note.author === 'VISITOR' ? t('common.visitor') : (note.name ?? t('thread.you'));
  return (
    <p className={cx('mx-1 mt-0.5 mb-3 flex items-center gap-1.5 text-[0.71875rem] text-ink-3', ours ? 'self-end' : 'self-start')}>
      {!note.name && <span className="sr-only">{who}, </span>}
      {note.colleague && <Avatar id={note.colleague.id} name={note.colleague.name} picture={note.colleague.avatarUrl} size="xs" />}
      {parts.filter(Boolean).join(' · ')}
    </p>
  );
}
