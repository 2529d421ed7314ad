import { memo, useId } from 'react';
import { useSpeech } from '../i18n/MessagesProvider.tsx';
import { cx } from '../../ui/cx.ts';
import type { Emoji } from './catalog.ts';
import { emojiFont } from './emojiFont.ts';
import { type Tone, toned } from './tone.ts';

interface EmojiGridProps {
  title: string;
  emoji: readonly Emoji[];
  tone: Tone;
  /** Tab comes to its first one; the arrows go on from there. */
  stop: boolean;
  onPick: (emoji: Emoji) => void;
}

/** A heading and its emoji. Hundreds of buttons: those out of sight are not painted. */
export const EmojiGrid = memo(function EmojiGrid({ title, emoji, tone, stop, onPick }: EmojiGridProps) {
  const id = useId();
  const { language } = useSpeech();
  return (
    <section aria-labelledby={id} className="[contain-intrinsic-size:auto_15rem] [content-visibility:auto]">
      <h3 id={id} className="sticky top-0 m-0 bg-surface px-1 py-1 text-meta font-semibold text-ink-2">
        {title}
      </h3>
      <div role="group" aria-labelledby={id} className="grid grid-cols-[repeat(auto-fill,2.25rem)] pointer-coarse:grid-cols-[repeat(auto-fill,2.75rem)]">
        {emoji.map((one, index) => (
          <button
            key={one.char}
            type="button"
            data-emoji
            tabIndex={stop && index === 0 ? 0 : -1}
            title={one.names[language]}
            aria-label={one.names[language]}
            onClick={() => onPick(one)}
            className={cx(
              emojiFont,
              'grid size-9 pointer-coarse:size-11 place-items-center rounded-chip border-0 bg-transparent p-0 text-[1.375rem] leading-none hover:bg-hover focus-visible:bg-accent-soft focus-visible:-outline-offset-2',
            )}
          >
            {one.hasTones ? toned(one.char, tone) : one.char}
          </button>
        ))}
      </div>
    </section>
  );
});
