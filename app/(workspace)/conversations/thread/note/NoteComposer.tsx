import { useEffect, useId } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { Kbd } from '../../../../../ui/Kbd.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { noteOf } from '../composer/drafts.ts';
import { goOn } from '../composer/goOn.ts';
import { TextBox } from '../composer/TextBox.tsx';
import { Toolbar } from '../composer/Toolbar.tsx';
import { useWriting } from '../composer/useWriting.ts';
import type { ThreadConversation } from '../useThread.ts';
import { useAdding } from './useAdding.ts';

interface NoteComposerProps {
  conversation: ThreadConversation;
  /** Somebody asked for it, to write in it at once. */
  wanted: boolean;
  onLeave: () => void;
}

/** What the message composer has, on yellow paper. */
export function NoteComposer({ conversation, wanted, onLeave }: NoteComposerProps) {
  const t = useMessages();
  const id = useId();
  const writing = useWriting(noteOf(conversation.id));
  const { box } = writing;
  const { tooMany, ready, pending, problem, add } = useAdding(conversation, writing);
  const toMend = tooMany > 0 ? t('composer.tooLong', { count: tooMany }) : problem;
  useEffect(() => {
    if (wanted) goOn(box.current);
  }, [wanted, box]);
  return (
    <div className="pb-[max(1rem,env(safe-area-inset-bottom))] max-pane:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <TextBox
        conversation={conversation}
        writing={writing}
        label={t('note.label')}
        placeholder={t('note.placeholder')}
        describedBy={id}
        invalid={toMend !== null}
        send={() => void add()}
        leave={onLeave}
        className="border-warn bg-note focus-within:outline-2 focus-within:outline-warn [&_textarea]:placeholder:text-ink-2"
      >
        <Toolbar status={{ id, problem: toMend, hint: t('note.hint') }} conversation={conversation} writing={writing}>
          <Button pending={pending} disabled={!ready} onPointerDown={(event) => event.preventDefault()} onClick={() => void add()}>
            {t('note.add')}
            <span className="pointer-coarse:hidden">
              <Kbd>↵</Kbd>
            </span>
          </Button>
        </Toolbar>
      </TextBox>
    </div>
  );
}
