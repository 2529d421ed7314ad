import { useEffect, useRef, useState } from 'preact/hooks';
import { isOpen } from '../thread/thread.ts';
import { After } from './After.tsx';
import { Composer } from './Composer.tsx';
import { ConfirmEnd } from './ConfirmEnd.tsx';
import { Ended } from './Ended.tsx';
import { useChatState } from './scene.ts';
import type { Draft } from './useDraft.ts';

interface FootProps {
  draft: Draft;
  ending: string | null;
  doneEnding(): void;
  mailing: boolean;
  mailed(): void;
}

export function Foot({ draft, ending, doneEnding, mailing, mailed }: FootProps) {
  const { thread, startingNew, availability } = useChatState();
  const kind = kindOf();
  const foot = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(kind);

  useEffect(() => {
    if (shown === kind) return;
    setShown(kind);
    // What had the focus may have just gone. A visitor who is busy elsewhere on the page is left alone. Survey and mail stand
    // before, with buttons of their own, hidden ones too.
    const { current } = foot;
    if (document.activeElement === document.body) (current?.querySelector<HTMLElement>('.foot>button,.confirm>button,form>textarea') ?? current?.parentElement)?.focus();
  }, [shown, kind]);

  return (
    <div ref={foot} class="foot">
      {thread && !startingNew && <After key={thread.conversation.id} thread={thread} mailing={mailing} mailed={mailed} />}
      {kind === 'confirm' && <ConfirmEnd done={doneEnding} />}
      {kind === 'ended' && <Ended />}
      {kind === 'write' && <Composer draft={draft} />}
    </div>
  );

  function kindOf() {
    if (isOpen(thread)) return ending === thread.conversation.id ? 'confirm' : 'write';
    if (availability === 'CLOSED') return 'closed';
    return thread === null || startingNew ? 'write' : 'ended';
  }
}
