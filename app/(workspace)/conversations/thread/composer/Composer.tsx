import { Hash } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { IconButton } from '../../../../../ui/IconButton.tsx';
import { Kbd } from '../../../../../ui/Kbd.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../../live/LiveContext.ts';
import type { ThreadConversation } from '../useThread.ts';
import { type RapidItem, withRapid } from './rapid.ts';
import { RapidList } from './RapidList.tsx';
import { useAutoGrow } from './useAutoGrow.ts';
import { useDraft } from './useDraft.ts';
import { useRapid } from './useRapid.ts';
import { useTyping } from './useTyping.ts';
import { takeWish } from './wantsToWrite.ts';

const MOST = 10_000;

export function Composer({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const { me, outbox } = useLive();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const cursor = useRef<number | null>(null);
  const [text, setText] = useDraft(me.id, conversation.id);
  const typing = useTyping(conversation.id);
  const rapid = useRapid();
  const name = conversation.visitorName ?? t('common.visitor');
  const tooMany = text.trim().length - MOST;
  const empty = text.trim() === '';
  useAutoGrow(box, text);
  useEffect(() => {
    if (takeWish()) box.current?.focus();
  }, []);

  useLayoutEffect(() => {
    if (cursor.current === null) return;
    box.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [text]);

  const write = (next: string) => {
    setText(next);
    typing(next.trim() !== '');
    rapid.look(next, box.current?.selectionStart ?? next.length);
  };
  const send = () => {
    if (empty || tooMany > 0) return;
    outbox.add(conversation.id, text.trim());
    write('');
    box.current?.focus();
  };
  const choose = (item: RapidItem) => {
    if (!rapid.at) return;
    const next = withRapid(text, rapid.at, item.text);
    cursor.current = next.cursor;
    setText(next.text);
    rapid.look('', 0);
    box.current?.focus();
  };
  const startRapid = () => {
    box.current?.focus();
    const before = text.slice(0, box.current?.selectionStart ?? text.length);
    document.execCommand('insertText', false, before === '' || /\s$/.test(before) ? '#' : ' #');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const done = rapid.at ? rapidKey(event, rapid, choose) : composerKey(event, send);
    if (done) event.preventDefault();
  };
  return (
    <div className="pb-[max(1rem,env(safe-area-inset-bottom))] max-pane:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      {rapid.at && (
        <RapidList id={`${id}-rapid`} found={rapid.found} active={rapid.active} hasAny={rapid.hasAny} onHover={rapid.setLine} onChoose={choose} />
      )}
      <div className="mx-4 rounded-[12px] border border-edge bg-surface shadow-[0_1px_2px_#0000000a] focus-within:border-accent max-pane:mx-2">
        <textarea
          ref={box}
          data-shortcut="composer"
          rows={1}
          value={text}
          onChange={(event) => write(event.target.value)}
          onSelect={(event) => rapid.look(text, event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          aria-label={t('composer.label', { name })}
          aria-controls={rapid.at ? `${id}-rapid` : undefined}
          aria-activedescendant={rapid.at && rapid.active >= 0 ? `${id}-rapid-${rapid.active}` : undefined}
          aria-autocomplete="list"
          aria-describedby={tooMany > 0 ? `${id}-long` : undefined}
          aria-invalid={tooMany > 0}
          placeholder={t('composer.placeholder', { name })}
          className="block max-h-52 min-h-[46px] w-full resize-none border-0 bg-transparent px-3.5 pt-[11px] pb-1 font-sans text-body text-ink outline-none placeholder:truncate pointer-coarse:text-base"
        />
        <div className="flex items-center gap-1 px-2 pb-1.5">
          <IconButton label={t('composer.rapid')} shortcut="#" icon={<Hash />} onPointerDown={(event) => event.preventDefault()} onClick={startRapid} />
          <p id={`${id}-long`} role="status" className="m-0 flex-1 text-right text-meta text-bad">
            {tooMany > 0 && t('composer.tooLong', { count: tooMany })}
          </p>
          <Button variant="primary" disabled={empty || tooMany > 0} onPointerDown={(event) => event.preventDefault()} onClick={send}>
            {t('composer.send')}
            <span className="pointer-coarse:hidden [&_kbd]:border-current/40 [&_kbd]:text-inherit">
              <Kbd>↵</Kbd>
            </span>
          </Button>
        </div>
      </div>
    </div>
  );
}

function rapidKey({ key }: KeyboardEvent, rapid: ReturnType<typeof useRapid>, choose: (item: RapidItem) => void): boolean {
  if (key === 'Escape') rapid.dismiss();
  else if (key === 'ArrowDown') rapid.move(1);
  else if (key === 'ArrowUp') rapid.move(-1);
  else if ((key === 'Enter' || key === 'Tab') && rapid.chosen) choose(rapid.chosen);
  else return false;
  return true;
}

/** On a screen keyboard Enter is a new line: there the button sends. */
function composerKey({ key, shiftKey, currentTarget }: KeyboardEvent<HTMLTextAreaElement>, send: () => void): boolean {
  if (key === 'Escape') currentTarget.blur();
  else if (key === 'Enter' && !shiftKey && !matchMedia('(pointer: coarse)').matches) send();
  else return false;
  return true;
}
