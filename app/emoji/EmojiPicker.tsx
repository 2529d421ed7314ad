import { useLayoutEffect, useRef, useState } from 'react';
import { SkeletonRows } from '../../ui/Skeleton.tsx';
import { controlClass } from '../../ui/controlClass.ts';
import { cx } from '../../ui/cx.ts';
import { useMessages, useSpeech } from '../i18n/MessagesProvider.tsx';
import type { Emoji } from './catalog.ts';
import { EmojiGrid } from './EmojiGrid.tsx';
import { gridKey } from './gridKey.ts';
import { keepTone, keptTone, noteEmoji, usedEmoji } from './kept.ts';
import { searchEmoji } from './search.ts';
import { Tones } from './Tones.tsx';
import { type Tone, toned } from './tone.ts';
import { useCatalog } from './useCatalog.ts';

const sections = ['smileys', 'people', 'nature', 'food', 'travel', 'activities', 'objects', 'symbols', 'flags'] as const;

/** Search and a grid; Down leads into it, arrows through it, writing back to the search. For a Popover. */
export function EmojiPicker({ onPick }: { onPick: (char: string) => void }) {
  const t = useMessages();
  const { language } = useSpeech();
  const catalog = useCatalog(true);
  const [text, setText] = useState('');
  const [tone, setTone] = useState<Tone>(keptTone);
  const [used] = useState(usedEmoji);
  const box = useRef<HTMLDivElement>(null);
  // Fetched after its panel was opened. On a phone the keyboard would cover what one wants to see.
  useLayoutEffect(() => {
    if (!matchMedia('(pointer: coarse)').matches) box.current?.querySelector('input')?.focus();
  }, []);
  const all = catalog?.flat() ?? [];
  const found = searchEmoji(all, text, language, used);

  const pick = ({ char, hasTones }: Emoji) => {
    noteEmoji(char);
    onPick(hasTones ? toned(char, tone) : char);
  };
  const recent = used.map((char) => all.find((emoji) => emoji.char === char)).filter((emoji) => emoji !== undefined);
  const groups = text.trim()
    ? [{ title: t('emoji.found'), emoji: found }]
    : [{ title: t('emoji.used'), emoji: recent }, ...(catalog ?? []).map((emoji, index) => ({ title: t(`emoji.${sections[index] ?? 'symbols'}`), emoji }))];
  const shown = groups.filter(({ emoji }) => emoji.length > 0);
  return (
    <div ref={box} onKeyDown={(event) => gridKey(box, event)} className="flex w-[19.5rem] pointer-coarse:w-[22.75rem] max-w-full flex-col gap-1.5 p-1">
      <input
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('emoji.search')}
        placeholder={t('emoji.search')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          const [best] = found;
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (best) pick(best);
        }}
        className={cx(controlClass, 'h-8 shrink-0 pointer-coarse:h-11')}
      />
      <div className="h-64 overflow-y-auto overscroll-contain">
        {!catalog && <SkeletonRows label={t('common.loading')} className="h-8" />}
        {shown.map(({ title, emoji }, index) => (
          <EmojiGrid key={title} title={title} emoji={emoji} tone={tone} stop={index === 0} onPick={pick} />
        ))}
      </div>
      <p role="status" className={cx('m-0 px-1 text-list text-ink-3', (found.length > 0 || !text.trim()) && 'sr-only')}>
        {catalog && text.trim() && (found.length > 0 ? t('emoji.count', { count: found.length }) : t('emoji.none'))}
      </p>
      <Tones
        tone={tone}
        onChange={(next) => {
          setTone(next);
          keepTone(next);
        }}
      />
    </div>
  );
}
