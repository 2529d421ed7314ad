import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { cx } from '../../../../../ui/cx.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { goOn } from '../composer/goOn.ts';
import { useAutoGrow } from '../composer/useAutoGrow.ts';
import { useSpelling } from '../composer/useSpelling.ts';
import type { OwnLine } from './Changeable.tsx';
import { stopChange } from './changing.ts';
import { useOwnLine } from './useOwnLine.ts';

const MOST = 10_000;

/** Enter saves, Escape leaves it as it was. */
export function LineEditor({ line, label }: { line: OwnLine; label: string }) {
  const t = useMessages();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(line.text);
  const spelling = useSpelling();
  const { pending, problem, edit } = useOwnLine(line);
  const written = text.trim();
  const tooMany = written.length - MOST;
  const fits = written !== '' && tooMany <= 0;
  useAutoGrow(box, text);
  useEffect(() => {
    goOn(box.current);
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const save = () => {
    if (written === line.text) stopChange();
    else if (fits) void edit(written);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') stopChange();
    else if (event.key === 'Enter' && !event.shiftKey && !matchMedia('(pointer: coarse)').matches) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={cx('rounded-[12px] border focus-within:outline-2', line.kind === 'note' ? 'border-warn bg-note focus-within:outline-warn' : 'border-accent bg-surface focus-within:outline-accent')}>
      <textarea
        ref={box}
        {...spelling}
        rows={1}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        aria-invalid={tooMany > 0 || problem !== null}
        className="block max-h-52 min-h-10 w-full resize-none border-0 bg-transparent px-3 pt-2 pb-1 font-sans text-body text-ink outline-none pointer-coarse:text-base"
      />
      <div className="flex flex-wrap items-center justify-end gap-1.5 px-2 pb-1.5 pl-3">
        <p id={`${id}-hint`} role="status" className={cx('m-0 min-w-0 flex-1 text-meta', tooMany > 0 || problem ? 'text-bad' : 'text-ink-2')}>
          {tooMany > 0 ? t('composer.tooLong', { count: tooMany }) : (problem ?? t('change.hint'))}
        </p>
        <Button size="sm" variant="ghost" onClick={stopChange}>
          {t('common.cancel')}
        </Button>
        <Button size="sm" variant="primary" pending={pending} disabled={!fits} onClick={save}>
          {t('common.save')}
        </Button>
      </div>
    </div>
  );
}
