'use client';
import { Fragment } from 'react';
import { cx } from '../../../../ui/cx.ts';
import { Files } from '../../../files/Files.tsx';
import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { dayIn } from '../filters/days.ts';
import { useFormat } from '../parts/useFormat.ts';
import type { AdminMessagePageFragment } from './conversations.generated.ts';

interface ThreadMessagesProps {
  page: Pick<AdminMessagePageFragment, 'nodes' | 'notes'>;
  visitorName: string | null;
}

export function ThreadMessages({ page, visitorName }: ThreadMessagesProps) {
  const t = useMessages();
  const { timeZone } = useSpeech();
  const format = useFormat();
  const messages = [...page.nodes, ...page.notes.map((note) => ({ ...note, attachments: [], author: { ...note.author, type: 'NOTE' as const } }))].sort((a, b) => a.seq - b.seq);
  const dayOf = (at: string) => dayIn(timeZone, new Date(at));
  return (
    <ol className="m-0 flex list-none flex-col p-0">
      {messages.map(({ id, text, attachments, createdAt, editedAt, deletedAt, author }, index) => {
        const day = dayOf(createdAt);
        const before = messages[index - 1];
        const isNewDay = !before || dayOf(before.createdAt) !== day;
        const isVisitor = author.type === 'VISITOR';
        const isNote = author.type === 'NOTE';
        const name = author.name ?? (isVisitor ? (visitorName ?? t('common.visitor')) : t('common.product'));
        return (
          <Fragment key={id}>
            {isNewDay && <li className="my-2 self-center text-meta text-ink-3">{format.day(day)}</li>}
            <li className={cx('mb-2.5 flex max-w-[85%] flex-col', isVisitor ? 'items-start self-start' : 'items-end self-end')}>
              <div className={cx('rounded-[14px] px-3 py-2 overflow-clip break-words whitespace-pre-wrap', looksOf(isNote, isVisitor), deletedAt && 'italic')}>
                {deletedAt ? t(isNote ? 'note.deleted' : 'change.deletedMessage') : text}
                {attachments.length > 0 && <Files files={attachments} below={text !== ''} />}
              </div>
              <span className="mx-1 mt-0.5 text-meta text-ink-3">
                {[isNote && t('note.internal'), name, format.clock(createdAt), editedAt && !deletedAt && t('change.edited')].filter(Boolean).join(' · ')}
              </span>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}

function looksOf(isNote: boolean, isVisitor: boolean): string {
  if (isNote) return 'border border-warn/35 bg-note text-ink';
  return isVisitor ? 'rounded-bl-sm bg-theirs' : 'rounded-br-sm bg-mine text-mine-ink';
}
