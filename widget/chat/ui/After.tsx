import { useEffect, useRef, useState } from 'preact/hooks';
import type * as AfterModule from '../../after/after.ts';
import { isOpen, type Thread } from '../thread/thread.ts';
import { useScene } from './scene.ts';
import { useScript } from './useScript.ts';

/** Survey and mail are a script of their own: they come when a conversation ends, or is asked about. */
export function After({ thread, mailing, mailed }: { thread: Thread; mailing: boolean; mailed(): void }) {
  const { frame, session } = useScene();
  const place = useRef<HTMLDivElement>(null);
  const [update, setUpdate] = useState<ReturnType<typeof AfterModule.openAfter>>();
  const state = { asked: thread.survey === 'asked', ended: !isOpen(thread), mailing };
  const needed = useRef(false);
  // What it has said stays, also when there is nothing more to ask.
  needed.current ||= state.asked || state.ended || mailing;

  useScript<typeof AfterModule>(AFTER_PATH, place, {
    wanted: needed.current,
    open({ openAfter }, place) {
      const opened = openAfter({ place, conversationId: thread.conversation.id, language: frame.language, addStyles: frame.addStyles, ask: session.link.ask, mailed });
      setUpdate(() => opened);
      return () => place.replaceChildren();
    },
    failed: mailed,
  });
  useEffect(() => update?.(state));
  return <div ref={place} />;
}
