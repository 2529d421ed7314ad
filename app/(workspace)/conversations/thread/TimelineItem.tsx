import { memo } from 'react';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { currentTime } from '../../../live/clock.ts';
import { BubbleNote } from './BubbleNote.tsx';
import { InternalNote } from './note/InternalNote.tsx';
import { Said } from './Said.tsx';
import { PendingBubble } from './PendingBubble.tsx';
import type { Item } from './timeline.ts';

export const TimelineItem = memo(function TimelineItem({ item, found }: { item: Item; found: boolean }) {
  const t = useMessages();
  const format = useFormat();
  switch (item.kind) {
    case 'day':
      return (
        <h2 className="m-0 mt-3 mb-2.5 self-center text-meta font-normal text-ink-3">
          <time dateTime={item.at}>{capital(format.day(item.at, currentTime()))}</time>
        </h2>
      );
    case 'system':
      return (
        <p className="m-0 my-2 max-w-[75%] self-center text-center text-meta wrap-anywhere text-ink-3">
          {`${t(item.line.key, { name: item.line.name, to: item.line.to ?? '' })} · ${format.time(item.line.at)}`}
          {item.line.note && <span className="mt-1 block rounded-chip bg-note px-2.5 py-1 wrap-anywhere whitespace-pre-wrap text-ink">{item.line.note}</span>}
        </p>
      );
    case 'internal':
      return <InternalNote note={item.internal} mine={item.mine} found={found} />;
    case 'pending':
      return <PendingBubble message={item.message} />;
    case 'message':
      if (item.message.author.type === 'SYSTEM') {
        return <p className="m-0 my-2 max-w-[62%] self-center text-center text-meta whitespace-pre-line text-ink-3">{item.message.text}</p>;
      }
      return (
        <>
          <Said message={item.message} ours={item.ours} last={item.note !== null} found={found} />
          {item.note && <BubbleNote note={item.note} ours={item.ours} />}
        </>
      );
  }
});

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
