'use client';
import { Fragment } from 'react';
import { cx } from '../../../../ui/cx.ts';
import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { dayIn } from '../filters/days.ts';
import { useFormat } from '../parts/useFormat.ts';
import type { AdminMessagePageFragment } from './conversations.generated.ts';

interface ThreadMessagesProps {
  messages: AdminMessagePageFragment['nodes'];
  visitorName: string | null;
}

export function ThreadMessages({ messages, visitorName }: ThreadMessagesProps) {
  const t = useMessages();
  const { timeZone } = useSpeech();
  const format = useFormat();
  const dayOf = (at: string) => dayIn(timeZone, new Date(at));
  return (
    <ol className="m-0 flex list-none flex-col p-0">
      {messages.map(({ id, text, createdAt, author }, index) => {
        const day = dayOf(createdAt);
        const before = messages[index - 1];
        const isNewDay = !before || dayOf(before.createdAt) !== day;
        const isVisitor = author.type === 'VISITOR';
        const name = author.name ?? (isVisitor ? (visitorName ?? t('common.visitor')) : t('common.product'));
        return (
          <Fragment key={id}>
            {isNewDay && <li className="my-2 self-center text-meta text-ink-3">{format.day(day)}</li>}
            <li className={cx('mb-2.5 flex max-w-[85%] flex-col', isVisitor ? 'items-start self-start' : 'items-end self-end')}>
              <span className={cx('rounded-[14px] px-3 py-2 break-words whitespace-pre-wrap', isVisitor ? 'rounded-bl-sm bg-theirs' : 'rounded-br-sm bg-mine text-mine-ink')}>
                {text}
              </span>
              <span className="mx-1 mt-0.5 text-meta text-ink-3">
                {name} · {format.clock(createdAt)}
              </span>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
