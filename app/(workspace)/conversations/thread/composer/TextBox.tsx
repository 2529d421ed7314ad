import type { KeyboardEvent } from 'react';
import { useMessages, useSpeech } from '../../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../../live/LiveContext.ts';
import type { Suggesting } from './suggesting.ts';
import type { Sending } from './useSending.ts';
import type { Writing } from './useWriting.ts';

interface TextBoxProps {
  id: string;
  name: string;
  writing: Writing;
  sending: Sending;
  /** The list that is open. */
  suggesting: Suggesting | undefined;
  onLook: (text: string, cursor: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

export function TextBox({ id, name, writing: { box, text, write }, sending: { tooMany }, suggesting, onLook, onKeyDown }: TextBoxProps) {
  const t = useMessages();
  const { language } = useSpeech();
  const { spellCheck, spellCheckLanguage } = useLive().me;
  return (
    <textarea
      ref={box}
      data-shortcut="composer"
      spellCheck={spellCheck}
      lang={spellCheckLanguage ?? language}
      rows={1}
      value={text}
      onChange={({ target }) => {
        write(target.value);
        onLook(target.value, target.selectionStart);
      }}
      onSelect={(event) => onLook(text, event.currentTarget.selectionStart)}
      onKeyDown={onKeyDown}
      aria-label={t('composer.label', { name })}
      aria-controls={suggesting && `${id}-list`}
      aria-activedescendant={suggesting && suggesting.active >= 0 ? `${id}-list-${suggesting.active}` : undefined}
      aria-autocomplete="list"
      aria-describedby={tooMany > 0 ? `${id}-long` : undefined}
      aria-invalid={tooMany > 0}
      placeholder={t('composer.placeholder', { name })}
      className="block max-h-52 min-h-[46px] w-full resize-none border-0 bg-transparent px-3.5 pt-[11px] pb-1 font-sans text-body text-ink outline-none placeholder:truncate pointer-coarse:text-base"
    />
  );
}
