import { useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useScene } from './scene.ts';
import { useLeaving } from './useLeaving.ts';

export function Menu({ end, mail }: { end(): void; mail(): void }) {
  const { words } = useScene();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useLeaving(place, open, setOpen);

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
