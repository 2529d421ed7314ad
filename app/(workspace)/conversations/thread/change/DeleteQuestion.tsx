import { useEffect, useRef } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { OwnLine } from './Changeable.tsx';
import { stopChange } from './changing.ts';
import { useOwnLine } from './useOwnLine.ts';

/** The text is gone for good, so it is asked for once more. */
export function DeleteQuestion({ line }: { line: OwnLine }) {
  const t = useMessages();
  const { pending, problem, remove } = useOwnLine(line);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttons.current?.querySelector('button')?.focus();
    buttons.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      className="rounded-[12px] border border-line-strong bg-surface px-3.5 py-2.5"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        stopChange();
      }}
    >
      <p className="m-0 truncate text-ink-2">{line.text}</p>
      <div ref={buttons} className="mt-1.5 flex flex-wrap items-center gap-2">
        <p role="status" className={`m-0 min-w-0 flex-1 text-list font-medium ${problem ? 'text-bad' : 'text-ink'}`}>
          {problem ?? t(line.kind === 'note' ? 'change.deleteNoteQuestion' : 'change.deleteQuestion')}
        </p>
        <Button size="sm" variant="ghost" onClick={stopChange}>
          {t('change.keep')}
        </Button>
        <Button size="sm" variant="danger" pending={pending} onClick={() => void remove()}>
          {t('change.delete')}
        </Button>
      </div>
    </div>
  );
}
