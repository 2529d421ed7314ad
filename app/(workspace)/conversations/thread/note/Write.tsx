import { MessageSquare, StickyNote } from 'lucide-react';
import { type KeyboardEvent as ReactKeyboardEvent, Suspense, useEffect, useRef, useState } from 'react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import { cx } from '../../../../../ui/cx.ts';
import { Kbd } from '../../../../../ui/Kbd.tsx';
import { useKeydown } from '../../../../../ui/useKeydown.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { currentTime } from '../../../../live/clock.ts';
import { useLive } from '../../../../live/LiveContext.ts';
import { useOffer } from '../../../../shell/commands.ts';
import { isShortcut, keyOf, shortcuts } from '../../../../shell/shortcuts.ts';
import { startChange } from '../change/changing.ts';
import { Composer } from '../composer/Composer.tsx';
import { draftKey, noteOf } from '../composer/drafts.ts';
import { goOn } from '../composer/goOn.ts';
import { ReadOnly } from '../composer/ReadOnly.tsx';
import { keptDraft } from '../composer/useDraft.ts';
import type { ThreadConversation } from '../useThread.ts';

const AnswerByMail = onDemand(() => import('../actions/AnswerByMail.tsx'), 'AnswerByMail');
const NoteComposer = onDemand(() => import('./NoteComposer.tsx'), 'NoteComposer');

type Mode = 'reply' | 'note';

/** Below the thread: what is written to the visitor, or to colleagues only. N and R go from the one to the other. */
export function Write({ conversation }: { conversation: ThreadConversation }) {
  const { viewerCanSend, viewerCanNote } = conversation;
  const { me } = useLive();
  const [begun] = useState(() => writtenLast(me.id, conversation.id));
  const [chosen, setChosen] = useState<Mode | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const mode = viewerCanNote ? (chosen ?? begun) : 'reply';
  const choose = (next: Mode) => (next === mode ? focusIn(box.current) : setChosen(next));
  useEffect(() => {
    // The note's box takes the focus itself: it may have to be fetched.
    if (chosen === 'reply') focusIn(box.current);
  }, [chosen]);
  useKeys(viewerCanNote, choose);
  useOffer('write', viewerCanNote ? modes.map((one) => ({ id: one.mode, label: shortcuts[one.mode].label, Icon: one.Icon, shortcut: one.mode, run: () => choose(one.mode) })) : []);

  return (
    <div ref={box} className="shrink-0" onKeyDown={(event) => editLast(event, conversation, mode, me.id)}>
      {viewerCanNote && <Modes mode={mode} onChoose={choose} />}
      {mode === 'note' ? (
        <Suspense fallback={<div className="h-24" />}>
          <NoteComposer conversation={conversation} wanted={chosen === 'note'} onLeave={() => choose('reply')} />
        </Suspense>
      ) : viewerCanSend ? (
        <Composer conversation={conversation} />
      ) : conversation.kind === 'MESSAGE' && conversation.state === 'ACTIVE' && conversation.agent?.id === me.id ? (
        <Suspense fallback={<div className="h-24" />}>
          <AnswerByMail conversation={conversation} />
        </Suspense>
      ) : (
        <ReadOnly conversation={conversation} />
      )}
    </div>
  );
}

const focusIn = (place: HTMLElement | null) => goOn(place?.querySelector('textarea'));

/** Who comes back to a note goes on with it: the rest of it must not be sent to the visitor by mistake. */
function writtenLast(me: string, conversationId: string): Mode {
  const at = (place: string) => keptDraft(draftKey(me, place)).at;
  return at(noteOf(conversationId)) > at(conversationId) ? 'note' : 'reply';
}

/** Arrow up in an empty box edits what one wrote last there. */
function editLast(event: ReactKeyboardEvent, { messages }: ThreadConversation, mode: Mode, me: string) {
  const { target, key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (key !== 'ArrowUp' || shiftKey || altKey || ctrlKey || metaKey) return;
  if (!(target instanceof HTMLTextAreaElement) || target.value !== '' || event.defaultPrevented) return;
  const now = currentTime();
  const last =
    mode === 'note'
      ? messages.notes.findLast(({ author, deletedAt }) => author.agent?.id === me && !deletedAt)
      : messages.nodes.findLast(({ viewerCanEditUntil }) => viewerCanEditUntil && Date.parse(viewerCanEditUntil) > now);
  if (!last) return;
  event.preventDefault();
  startChange(last.id, 'edit');
}

function useKeys(on: boolean, choose: (mode: Mode) => void) {
  useKeydown((event: KeyboardEvent) => {
    const mode = on && !event.repeat && modes.find((one) => isShortcut(event, one.mode))?.mode;
    if (!mode) return;
    event.preventDefault();
    choose(mode);
  });
}

const modes = [
  { mode: 'reply', label: 'note.reply', Icon: MessageSquare },
  { mode: 'note', label: 'note.note', Icon: StickyNote },
] as const;

function Modes({ mode, onChoose }: { mode: Mode; onChoose: (mode: Mode) => void }) {
  const t = useMessages();
  return (
    <div role="group" aria-label={t('note.modes')} className="mx-5 mb-1 flex gap-1 max-pane:mx-3">
      {modes.map((one) => (
        <button
          key={one.mode}
          type="button"
          aria-pressed={mode === one.mode}
          aria-keyshortcuts={keyOf(one.mode)}
          onClick={() => onChoose(one.mode)}
          className={cx(
            'flex h-7 items-center gap-1.5 rounded-chip border border-transparent px-2.5 text-meta font-medium text-ink-2 hover:text-ink pointer-coarse:h-11 pointer-coarse:px-3.5',
            'aria-pressed:text-ink [&_svg]:size-3.5 [&_svg]:stroke-[1.7]',
            one.mode === 'note' ? 'bg-transparent aria-pressed:border-warn/40 aria-pressed:bg-note' : 'bg-transparent aria-pressed:border-line-strong aria-pressed:bg-sunken',
          )}
        >
          {one.mode === 'note' && <StickyNote aria-hidden="true" />}
          {t(one.label)}
          <span className="pointer-coarse:hidden">
            <Kbd>{keyOf(one.mode)}</Kbd>
          </span>
        </button>
      ))}
    </div>
  );
}
