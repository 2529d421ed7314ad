import { type ReactNode, useId } from 'react';
import { cx } from '../../../../../ui/cx.ts';
import type { ThreadConversation } from '../useThread.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useSpelling } from './useSpelling.ts';
import { useSuggestions } from './useSuggestions.ts';
import type { Writing } from './useWriting.ts';

interface TextBoxProps {
  conversation: ThreadConversation;
  writing: Writing;
  label: string;
  placeholder: string;
  /** The id of what is said of it, and whether that is something to mend. */
  describedBy: string | undefined;
  invalid: boolean;
  /** Enter, and Escape. */
  send: () => void;
  leave: () => void;
  /** How the paper looks that it stands on. */
  className: string;
  /** What stands over it on the paper. */
  above?: ReactNode;
  /** What stands under it: the toolbar. */
  children: ReactNode;
}

/** Where one writes, to a visitor or to colleagues, with the lists that `#` and `:` open. */
export function TextBox({ conversation, writing, label, placeholder, describedBy, invalid, send, leave, className, above, children }: TextBoxProps) {
  const list = useId();
  const { box, text, write } = writing;
  const spelling = useSpelling();
  const { suggesting, look, onKeyDown } = useSuggestions(conversation, writing, { send, leave });
  return (
    <>
      {suggesting && <SuggestionList id={list} suggesting={suggesting} />}
      <div className={cx('mx-4 rounded-[12px] border max-pane:mx-2', className)}>
        {above}
        <textarea
          ref={box}
          data-shortcut="composer"
          {...spelling}
          rows={1}
          value={text}
          onChange={({ target }) => {
            write(target.value);
            look(target.value, target.selectionStart);
          }}
          onSelect={(event) => look(text, event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          aria-label={label}
          aria-controls={suggesting && list}
          aria-activedescendant={suggesting && suggesting.active >= 0 ? `${list}-${suggesting.active}` : undefined}
          aria-autocomplete="list"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          placeholder={placeholder}
          className="block max-h-52 min-h-[46px] w-full resize-none border-0 bg-transparent px-3.5 pt-[11px] pb-1 font-sans text-body text-ink outline-none placeholder:truncate pointer-coarse:text-base"
        />
        {children}
      </div>
    </>
  );
}
