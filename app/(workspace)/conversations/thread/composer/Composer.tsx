import { type ClipboardEvent, type KeyboardEvent, Suspense, useId } from 'react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import { chosenKey } from '../../../../files/sending/chosen.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../../live/LiveContext.ts';
import type { ThreadConversation } from '../useThread.ts';
import { DropZone } from './DropZone.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { suggestionKey } from './suggesting.ts';
import { TextBox } from './TextBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useEmoji } from './useEmoji.tsx';
import { useFiles } from './useFiles.ts';
import { useRapid } from './useRapid.tsx';
import { useSending } from './useSending.ts';
import { useTidyDrafts } from './useTidyDrafts.ts';
import { useWriting } from './useWriting.ts';

const FileTray = onDemand(() => import('../../../../files/sending/sending.ts').then(({ FileTray: it }) => ({ FileTray: it })), 'FileTray');

/** Puts the parts together. A button is a part of `tools/`, a list that opens while writing a `Suggesting`. */
export function Composer({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const id = useId();
  const writing = useWriting(conversation);
  useTidyDrafts();
  const { me } = useLive();
  const attaching = useFiles(conversation);
  const sending = useSending(conversation, writing, attaching);
  const lists = [useRapid(conversation, writing), useEmoji(writing)];
  const suggesting = lists.find(({ open }) => open);

  const look = (text: string, cursor: number) => lists.forEach((list) => list.look(text, cursor));
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    // A list of which nothing is chosen leaves Enter to the message, but an empty one waits for another word.
    const done = (suggesting && suggestionKey(event, suggesting)) || (suggesting?.lines.length !== 0 && composerKey(event, sending.send));
    if (done) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    // What an office program copies is a text first, and a picture of it besides.
    if (event.clipboardData.files.length === 0 || event.clipboardData.types.includes('text/plain')) return;
    event.preventDefault();
    attaching.take([...event.clipboardData.files]);
  };
  return (
    <div onPaste={onPaste} className="pb-[max(1rem,env(safe-area-inset-bottom))] max-pane:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <DropZone take={attaching.take} />
      {suggesting && <SuggestionList id={`${id}-list`} suggesting={suggesting} />}
      <div className="mx-4 rounded-[12px] border border-edge bg-surface shadow-[0_1px_2px_#0000000a] focus-within:border-accent max-pane:mx-2">
        {(attaching.files.length > 0 || attaching.told.problems.length > 0) && (
          <Suspense>
            <FileTray place={chosenKey(me.id, conversation.id)} files={attaching.files} told={attaching.told} onRemoved={() => writing.box.current?.focus()} />
          </Suspense>
        )}
        <TextBox
          id={id}
          name={conversation.visitorName ?? t('common.visitor')}
          writing={writing}
          sending={sending}
          suggesting={suggesting}
          onLook={look}
          onKeyDown={onKeyDown}
        />
        <Toolbar id={id} conversation={conversation} writing={writing} sending={sending} attaching={attaching} />
      </div>
    </div>
  );
}

/** On a screen keyboard Enter is a new line: there the button sends. */
function composerKey({ key, shiftKey, currentTarget }: KeyboardEvent<HTMLTextAreaElement>, send: () => void): boolean {
  if (key === 'Escape') currentTarget.blur();
  else if (key === 'Enter' && !shiftKey && !matchMedia('(pointer: coarse)').matches) send();
  else return false;
  return true;
}
