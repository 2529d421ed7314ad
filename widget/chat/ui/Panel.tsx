import { useEffect, useRef, useState } from 'preact/hooks';
import { isPhone } from '../../phone.ts';
import { AwayForm } from './AwayForm.tsx';
import { Banner } from './Banner.tsx';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import { keepFocusInside } from './keepFocusInside.ts';
import { useChatState, useScene } from './scene.ts';
import { ThreadView } from './ThreadView.tsx';
import { useDraft } from './useDraft.ts';
import { useVisibleHeight } from './useVisibleHeight.ts';

export function Panel() {
  const { frame, words, session, close } = useScene();
  const { takesFocus, thread, availability, loaded, startingNew } = useChatState();
  const panel = useRef<HTMLElement>(null);
  /** The conversation that the visitor is asked about. */
  const [ending, setEnding] = useState<string | null>(null);
  const [mailing, setMailing] = useState(false);
  const draft = useDraft();
  useVisibleHeight(panel);

  useEffect(() => {
    if (takesFocus) (panel.current?.querySelector('textarea') ?? panel.current)?.focus({ preventScroll: true });
  }, [takesFocus]);

  /** Files dropped on the chat or pasted into it; a copied table is text, and a picture of itself besides. */
  const take = (event: DragEvent | ClipboardEvent) => {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
    if (!data?.types.includes('Files') || data.types.includes('text/plain') || !panel.current?.querySelector('.tray')) return;
    event.preventDefault();
    const files = [...data.files];
    session.files((desk) => desk.take(event.type, files));
  };

  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-label={words.dialog(frame.siteName)}
      aria-modal={isPhone() ? 'true' : undefined}
      tabIndex={-1}
      onDragOver={take}
      onDrop={take}
      onPaste={take}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) close();
        else if (event.key === 'Tab' && isPhone()) keepFocusInside(event);
      }}
    >
      <Header end={() => setEnding(thread?.conversation.id ?? null)} mail={() => setMailing(true)} />
      <Banner />
      {availability === 'OFFLINE_FORM' && (!thread || startingNew) ? (
        loaded && <AwayForm draft={draft} />
      ) : (
        <>
          <ThreadView edit={draft.write} />
          <Foot draft={draft} ending={ending} doneEnding={() => setEnding(null)} mailing={mailing} mailed={() => setMailing(false)} />
        </>
      )}
    </section>
  );
}
