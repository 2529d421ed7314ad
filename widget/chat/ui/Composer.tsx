import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { EmojiButton } from './EmojiButton.tsx';
import { Icon } from './Icon.tsx';
import { remaining, warnFrom } from './remaining.ts';
import { useChatState, useScene } from './scene.ts';
import type { Draft } from './useDraft.ts';

export function Composer({ draft: { text, write } }: { draft: Draft }) {
  const { words, session, tab } = useScene();
  const { draftSeen, files, fileRules } = useChatState();
  const tray = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const left = remaining(text);
  const sendable = (text.trim() !== '' || files.length > 0) && left >= 0;
  const withFiles = fileRules?.viewerCanUpload;
  useGrowth(field, text);

  // Chosen on the page before, or before the chat was closed.
  useEffect(() => {
    if (tray.current && tab.get('files')) session.files((desk) => desk.show());
  }, [withFiles, session, tab]);

  const send = () => {
    if (!sendable) return;
    session.write(text.trim());
    write('');
    field.current?.focus();
  };

  const insert = (emoji: string) => {
    const { current } = field;
    if (!current) return;
    current.focus();
    current.setRangeText(emoji, current.selectionStart, current.selectionEnd, 'end');
    write(current.value);
    session.typed(current.value);
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {withFiles && <div ref={tray} class="tray" />}
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        value={text}
        placeholder={words.write}
        aria-label={words.write}
        aria-describedby={note}
        aria-invalid={left < 0}
        enterkeyhint="send"
        onInput={({ currentTarget }) => {
          write(currentTarget.value);
          session.typed(currentTarget.value);
        }}
        onKeyDown={(event) => {
          // While an input method composes a word, Enter chooses it. Safari tells so by the key code only.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          send();
        }}
      />
      {withFiles && (
        <button type="button" class="tool clip" aria-label={words.attach} onClick={() => session.files((desk) => desk.choose())}>
          <Icon name="file" />
        </button>
      )}
      <EmojiButton insert={insert} />
      <button type="submit" class="send" aria-label={words.send} disabled={!sendable}>
        <Icon name="send" />
      </button>
      {draftSeen && <p class="count told">{words.draftSeen}</p>}
      <p id={note} role="status" class={left < 0 ? 'count problem' : 'count'}>
        {left < 0 ? words.tooMany(-left) : left < warnFrom && words.left(left)}
      </p>
    </form>
  );
}

/** Grows with what is written; the style sheet stops it at five lines. */
function useGrowth(field: { current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.setProperty('height', 'auto');
    current.style.setProperty('height', `${current.scrollHeight}px`);
  }, [field, text]);
}
