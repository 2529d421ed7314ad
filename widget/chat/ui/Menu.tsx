import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useScene } from './scene.ts';

export function Menu({ end, mail }: { end(): void; mail(): void }) {
  const { words } = useScene();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      const inside = place.current !== null && event.composedPath().includes(place.current);
      if (!inside) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);

  const choice = (text: string, choose: () => void) => (
    <button
      type="button"
      onClick={() => {
        setOpen(false);
        choose();
      }}
    >
      {text}
    </button>
  );
  return (
    <div
      class="menu"
      ref={place}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        type="button"
        class="tool"
        ref={opener}
        aria-label={words.menu}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="choices">
          {choice(words.mail, mail)}
          {choice(words.endChat, end)}
        </div>
      )}
    </div>
  );
}
