import { useEffect, useRef, useState } from 'preact/hooks';
import type * as AfterModule from '../../after/after.ts';
import { isOpen, type Thread } from '../thread/thread.ts';
import { useScene } from './scene.ts';

/** Survey and mail are a script of their own: they come when a conversation ends, or is asked about. */
export function After({ thread, mailing, mailed }: { thread: Thread; mailing: boolean; mailed(): void }) {
  const { frame, session } = useScene();
  const place = useRef<HTMLDivElement>(null);
  const done = useRef(mailed);
  done.current = mailed;
  const [update, setUpdate] = useState<ReturnType<typeof AfterModule.openAfter>>();
  const state = { asked: thread.survey === 'asked', ended: !isOpen(thread), mailing };
  const needed = useRef(false);
  // What it has said stays, also when there is nothing more to ask.
  needed.current ||= state.asked || state.ended || mailing;
  const wanted = needed.current;
  const conversationId = thread.conversation.id;

  useEffect(() => {
    const { current } = place;
    if (!wanted || !current) return;
    let gone = false;
    const close = () => done.current();
    loadAfter(`${frame.origin}${AFTER_PATH}`).then(({ openAfter }) => {
      if (gone) return;
      const opened = openAfter({ place: current, conversationId, language: frame.language, addStyles: frame.addStyles, ask: session.link.ask, mailed: close });
      setUpdate(() => opened);
    }, close);
    return () => {
      gone = true;
      current.replaceChildren();
    };
  }, [wanted, frame, session, conversationId]);
  useEffect(() => update?.(state));
  return <div ref={place} />;
}

const loadAfter = (address: string): Promise<typeof AfterModule> => import(address);
