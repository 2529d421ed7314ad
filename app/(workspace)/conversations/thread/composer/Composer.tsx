import { type ClipboardEvent, Suspense, useId } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { Kbd } from '../../../../../ui/Kbd.tsx';
import { DropZone } from '../../../../files/DropZone.tsx';
import { FileTool } from '../../../../files/FileTool.tsx';
import { FileTray } from '../../../../files/FileTray.ts';
import { pastedFiles } from '../../../../files/pastedFiles.ts';
import { chosenKey } from '../../../../files/sending/chosen.ts';
import { useAttaching } from '../../../../files/useAttaching.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../../live/LiveContext.ts';
import type { ThreadConversation } from '../useThread.ts';
import { TextBox } from './TextBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useSending } from './useSending.ts';
import { useTidyDrafts } from './useTidyDrafts.ts';
import { useTyping } from './useTyping.ts';
import { useWriting } from './useWriting.ts';

/** Puts the parts together. A button is a part of `tools/`, a list that opens while writing a `Suggesting`. */
export function Composer({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const id = useId();
  const { me } = useLive();
  const attaching = useAttaching(chosenKey(me.id, conversation.id));
  const writing = { ...useWriting(conversation.id, useTyping(conversation.id)), attaching };
  useTidyDrafts();
  const { tooMany, ready, send } = useSending(conversation, writing, attaching);
  const name = conversation.visitorName ?? t('common.visitor');
  const problem = tooMany > 0 ? t('composer.tooLong', { count: tooMany }) : null;

  const onPaste = (event: ClipboardEvent) => {
    const files = pastedFiles(event);
    if (files.length === 0) return;
    event.preventDefault();
    attaching.take(files);
  };
  return (
    <div onPaste={onPaste} className="pb-[max(1rem,env(safe-area-inset-bottom))] max-pane:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <DropZone take={attaching.take} />
      <TextBox
        conversation={conversation}
        writing={writing}
        label={t('composer.label', { name })}
        placeholder={t('composer.placeholder', { name })}
        describedBy={problem ? id : undefined}
        invalid={problem !== null}
        send={send}
        leave={() => writing.box.current?.blur()}
        className="border-edge bg-surface shadow-[0_1px_2px_#0000000a] focus-within:border-accent"
        above={
          (attaching.files.length > 0 || attaching.told.problems.length > 0) && (
            <Suspense>
              <FileTray {...attaching} onRemoved={() => writing.box.current?.focus()} />
            </Suspense>
          )
        }
      >
        <Toolbar first={<FileTool take={attaching.take} />} status={{ id, problem }} conversation={conversation} writing={writing}>
          <Button variant="primary" disabled={!ready} onPointerDown={(event) => event.preventDefault()} onClick={send}>
            {t('composer.send')}
            <span className="pointer-coarse:hidden [&_kbd]:border-current/40 [&_kbd]:text-inherit">
              <Kbd>↵</Kbd>
            </span>
          </Button>
        </Toolbar>
      </TextBox>
    </div>
  );
}
