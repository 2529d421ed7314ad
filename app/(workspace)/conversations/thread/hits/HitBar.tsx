import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../../../../ui/IconButton.tsx';
import { useKeydown } from '../../../../../ui/useKeydown.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { isShortcut } from '../../../../shell/shortcuts.ts';
import type { Place } from '../usePlace.ts';
import { useFoundAtQuery } from './hits.generated.ts';
import { hitAfter, hitBefore } from './hits.ts';
import { useMarked } from './useMarked.ts';

/** Where in the conversation the words stand, from one to the next. Nothing when they stand in no message. */
export function HitBar({ conversationId, place }: { conversationId: string; place: Place }) {
  const t = useMessages();
  const { search, target, goTo } = place;
  const [{ data }] = useFoundAtQuery({ variables: { id: conversationId, search } });
  const hits = data?.conversation?.foundAt ?? [];
  const bar = useRef<HTMLDivElement>(null);
  useMarked(bar, data?.conversation?.foundWords ?? []);
  const go = (seq: number | undefined) => seq !== undefined && goTo(seq);
  useKeydown((event: KeyboardEvent) => {
    if (hits.length === 0 || !isShortcut(event, 'hit')) return;
    event.preventDefault();
    go(event.shiftKey ? hitBefore(hits, target) : hitAfter(hits, target));
  });
  if (hits.length === 0) return null;
  const at = target === null ? -1 : hits.indexOf(target);
  return (
    <div ref={bar} role="group" aria-label={t('hits.title', { search })} className="flex h-10 shrink-0 items-center gap-1 border-b border-line bg-sunken pr-2.5 pl-4 text-list text-ink-2">
      <span role="status" className="min-w-0 flex-1 truncate">
        {at < 0 ? t('hits.count', { count: hits.length, search }) : t('hits.at', { number: at + 1, count: hits.length, search })}
      </span>
      <IconButton label={t('hits.previous')} icon={<ChevronUp />} onClick={() => go(hitBefore(hits, target))} shortcut="⇧ F" aria-keyshortcuts="Shift+F" />
      <IconButton label={t('hits.next')} icon={<ChevronDown />} onClick={() => go(hitAfter(hits, target))} shortcut="F" aria-keyshortcuts="F" />
    </div>
  );
}
