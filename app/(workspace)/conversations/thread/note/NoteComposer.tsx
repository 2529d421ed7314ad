import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { Kbd } from '../../../../../ui/Kbd.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../../live/LiveContext.ts';
import { newId } from '../../../../live/newId.ts';
import { problemOf } from '../../../../problem.ts';
import { useAutoGrow } from '../composer/useAutoGrow.ts';
import { useDraft } from '../composer/useDraft.ts';
import type { ThreadConversation } from '../useThread.ts';
import { useAddNoteMutation } from './notes.generated.ts';

const MOST = 10_000;

/** What is written stays in the box, and on disk, until the API has it. */
export function NoteComposer({ conversation, onLeave }: { conversation: ThreadConversation; onLeave: () => void }) {
  const t = useMessages();
  const id = useId();
  const { me } = useLive();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(me.id, `${conversation.id}.note`);
  const [{ fetching }, addNote] = useAddNoteMutation();
  const [problem, setProblem] = useState<string | null>(null);
  /** The same for every attempt at one text, so that what got through unheard is not written twice. */
  const clientId = useRef(newId());
  const tooMany = text.trim().length - MOST;
  useAutoGrow(box, text);
  useEffect(() => box.current?.focus(), []);

  const send = async () => {
    if (text.trim() === '' || tooMany > 0 || fetching) return;
    const { data, error } = await addNote({ input: { conversationId: conversation.id, clientId: clientId.current, text: text.trim() } });
    const found = problemOf(t, error, data?.addNote.userErrors);
    setProblem(found);
    if (found) return;
    clientId.current = newId();
    setText('');
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && !event.shiftKey && !matchMedia('(pointer: coarse)').matches) void send();
    else return;
    event.preventDefault();
  };
  return (
    <div className="pb-[max(1rem,env(safe-area-inset-bottom))] max-pane:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <div className="mx-4 rounded-[12px] border border-warn bg-note focus-within:outline-2 focus-within:outline-warn max-pane:mx-2">
        <textarea
          ref={box}
          data-shortcut="composer"
          rows={1}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
          aria-label={t('note.label')}
          aria-describedby={`${id}-hint`}
          aria-invalid={tooMany > 0 || problem !== null}
          placeholder={t('note.placeholder')}
          className="block max-h-52 min-h-[46px] w-full resize-none border-0 bg-transparent px-3.5 pt-[11px] pb-1 font-sans text-body text-ink outline-none placeholder:text-ink-2 pointer-coarse:text-base"
        />
        <div className="flex items-center gap-2 px-2 pb-1.5 pl-3.5">
          <p id={`${id}-hint`} role="status" className={`m-0 min-w-0 flex-1 text-meta ${tooMany > 0 || problem ? 'text-bad' : 'text-ink-2'}`}>
            {tooMany > 0 ? t('composer.tooLong', { count: tooMany }) : (problem ?? t('note.hint'))}
          </p>
          <Button pending={fetching} disabled={text.trim() === '' || tooMany > 0} onPointerDown={(event) => event.preventDefault()} onClick={() => void send()}>
            {t('note.add')}
            <span className="pointer-coarse:hidden">
              <Kbd>↵</Kbd>
            </span>
          </Button>
        </div>
      </div>
    </div>
  );
}
