import { useRef, useState } from 'preact/hooks';
import type * as EmojiModule from '../../emoji/emoji.ts';
import { Icon } from './Icon.tsx';
import { useScene } from './scene.ts';
import { useLeaving } from './useLeaving.ts';
import { useScript } from './useScript.ts';

/** The list itself is a script of its own: most visitors never open it. */
export function EmojiButton({ insert }: { insert(emoji: string): void }) {
  const { words, frame } = useScene();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  useLeaving(place, open, setOpen);
  useScript<typeof EmojiModule>(EMOJI_PATH, place, {
    wanted: open,
    open: ({ openEmoji }, place) =>
      openEmoji({
        place,
        language: frame.language,
        label: words.emoji,
        addStyles: frame.addStyles,
        pick(emoji) {
          close();
          insert(emoji);
        },
        close() {
          close();
          button.current?.focus();
        },
      }),
    failed: close,
  });

  return (
    <div ref={place} class="with-emoji">
      <button ref={button} type="button" class="tool" aria-label={words.emoji} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="emoji" />
      </button>
    </div>
  );
}
