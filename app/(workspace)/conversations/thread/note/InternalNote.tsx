import { StickyNote } from 'lucide-react';
import { cx } from '../../../../../ui/cx.ts';
import { useFormat } from '../../../../i18n/format.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { NoteLineFragment } from '../../../../live/fragments.generated.ts';
import { Changeable } from '../change/Changeable.tsx';
import { Linked } from '../Linked.tsx';

/** Yellow paper: the visitor does not see it. */
export function InternalNote({ note, mine, found }: { note: NoteLineFragment; mine: boolean; found: boolean }) {
  const t = useMessages();
  const format = useFormat();
  const { id, conversationId, author, text, createdAt, editedAt, deletedAt } = note;
  const paper = (
    <div
      data-found={found || undefined}
      className={cx('my-2 w-fit max-w-[75%] self-center rounded-card border border-warn/35 bg-note px-3.5 py-2 text-ink max-pane:max-w-[92%]', found && 'animate-found')}
    >
      <p className="m-0 flex flex-wrap items-center gap-1.5 text-meta text-ink-2 [&_svg]:size-3.5 [&_svg]:stroke-[1.7]">
        <StickyNote aria-hidden="true" />
        {[t('note.internal'), mine ? t('thread.you') : author.name, format.time(createdAt), editedAt && !deletedAt && t('change.edited')].filter(Boolean).join(' · ')}
      </p>
      {deletedAt ? (
        <p className="m-0 mt-0.5 text-ink-2 italic">{t('note.deleted')}</p>
      ) : (
        <p data-said className="m-0 mt-0.5 overflow-clip wrap-anywhere whitespace-pre-wrap">
          <Linked text={text} />
        </p>
      )}
    </div>
  );
  if (!mine || deletedAt) return paper;
  return (
    <Changeable line={{ kind: 'note', id, conversationId, text }} until={ever} place="center">
      {paper}
    </Changeable>
  );
}

/** Colleagues bear with each other: a note may be changed at any time. */
const ever = '9999-12-31T00:00:00.000Z';
