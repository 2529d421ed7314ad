import { useEffect, useRef } from 'react';
import { cx } from '../../../../../ui/cx.ts';
import type { Suggesting } from './suggesting.ts';

/** The focus stays in the text box, which names the active line. */
export function SuggestionList({ id, suggesting }: { id: string; suggesting: Suggesting }) {
  const { label, lines, active, emptyText, setLine, choose } = suggesting;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="mx-4 mb-2 max-h-72 animate-rise overflow-y-auto rounded-[12px] border border-line-strong bg-surface shadow-float max-pane:mx-2">
      {lines.length === 0 && <p className="m-0 px-3.5 py-2.5 text-list text-ink-2">{emptyText}</p>}
      <ul ref={list} id={id} role="listbox" aria-label={label} className="m-0 list-none p-0">
        {lines.map((line, index) => (
          <li
            key={line.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerMove={() => setLine(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
            className={cx('cursor-pointer px-3.5 py-2 text-list pointer-coarse:py-3', index === active && 'bg-accent-soft')}
          >
            {line.content}
          </li>
        ))}
      </ul>
    </div>
  );
}
