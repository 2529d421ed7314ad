import { useEffect, useRef, useState } from 'preact/hooks';
import type * as EmojiModule from '../../emoji/emoji.ts';
import { Icon } from './Icon.tsx';
import { useScene } from './scene.ts';

/** The list itself is a script of its own: most visitors never open it. */
export function EmojiButton({ insert }: { insert(emoji: string): void }) {
  const { words, frame } = useScene();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const pick = useRef(insert);
  pick.current = insert;

  useEffect(() => {
    if (!open) return;
    let remove: (() => void) | undefined;
    let gone = false;
    const close = () => setOpen(false);
    const leave = (event: Event) => {
      if (place.current && !event.composedPath().includes(place.current)) close();
    };
    const show = ({ openEmoji }: typeof EmojiModule) => {
      if (gone || !place.current) return;
      remove = openEmoji({
        place: place.current,
        language: frame.language,
        label: words.emoji,
        addStyles: frame.addStyles,
        pick(emoji) {
          close();
          pick.current(emoji);
        },
        close() {
          close();
          button.current?.focus();
        },
      });
    };
    document.addEventListener('pointerdown', leave);
    loadEmoji(`${frame.origin}${EMOJI_PATH}`).then(show, close);
    return () => {
      gone = true;
      document.removeEventListener('pointerdown', leave);
      remove?.();
    };
  }, [open, frame, words]);

  return (
    <div ref={place} class="with-emoji">
      <button ref={button} type="button" class="tool" aria-label={words.emoji} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="emoji" />
      </button>
    </div>
  );
}

const loadEmoji = (address: string): Promise<typeof EmojiModule> => import(address);
