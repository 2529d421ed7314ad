import { type ClipboardEvent, type KeyboardEvent, Suspense, useId } from 'react';
import { DropZone } from '../../../../files/DropZone.tsx';
import { FileTray } from '../../../../files/FileTray.ts';
import { pastedFiles } from '../../../../files/pastedFiles.ts';
import { chosenKey } from '../../../../files/sending/chosen.ts';
import { useAttaching } from '../../../../files/useAttaching.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../../live/LiveContext.ts';
import type { ThreadConversation } from '../useThread.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { suggestionKey } from './suggesting.ts';
import { TextBox } from './TextBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useEmoji } from './useEmoji.tsx';
import { useRapid } from './useRapid.tsx';
import { useSending } from './useSending.ts';
import { useTidyDrafts } from './useTidyDrafts.ts';
import { useWriting } from './useWriting.ts';

/** Puts the parts together. A button is a part of `tools/`, a list that opens while writing a `Suggesting`. */
export function Composer({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const id = useId();
  useTidyDrafts();
  const { me } = useLive();
  const attaching = useAttaching(chosenKey(me.id, conversation.id));
  const writing = { ...useWriting(conversation), attaching };
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
    const files = pastedFiles(event);
    if (files.length === 0) return;
    event.preventDefault();
    attaching.take(files);
  };
  return (
    <div onPaste={onPaste} className="pb-[max(1rem,env(safe-area-inset-bottom))] max-pane:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <DropZone take={attaching.take} />
      {suggesting && <SuggestionList id={`${id}-list`} suggesting={suggesting} />}
      <div className="mx-4 rounded-[12px] border border-edge bg-surface shadow-[0_1px_2px_#0000000a] focus-within:border-accent max-pane:mx-2">
        {(attaching.files.length > 0 || attaching.told.problems.length > 0) && (
          <Suspense>
            <FileTray {...attaching} onRemoved={() => writing.box.current?.focus()} />
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
