'use client';
import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { controlClass } from './controlClass.ts';
import { cx } from './cx.ts';
import { matching } from './matching.ts';

export interface SearchItem {
  id: string;
  label: string;
  /** Shown instead of the label. */
  content?: ReactNode;
  selected?: boolean;
}

interface SearchListProps {
  label: string;
  placeholder?: string;
  emptyText: string;
  items: readonly SearchItem[];
  onSelect: (id: string) => void;
  /** Offers what is written itself, when no item is called so. */
  onCreate?: { label: (text: string) => string; run: (text: string) => void };
  onSearch?: (text: string) => void;
  /** As wide as its place, not as a popover. */
  wide?: boolean;
}

/** Filter by writing, move by arrows, choose by Enter. Put it into a Popover. */
export function SearchList({ label, placeholder, emptyText, items, onSelect, onCreate, onSearch, wide }: SearchListProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = matching(items, text);
  const isNew = onCreate && text.trim() !== '' && !items.some((item) => item.label.toLowerCase() === text.trim().toLowerCase());
  const rows = [
    ...found.map((item) => ({ ...item, run: () => onSelect(item.id) })),
    ...(isNew ? [{ id: '+', label: onCreate.label(text.trim()), content: undefined, selected: false, run: () => onCreate.run(text.trim()) }] : []),
  ];
  const active = Math.min(at, rows.length - 1);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: rows.length - 1 };
    const step = steps[event.key];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setAt((step + rows.length) % rows.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      rows[active]?.run();
    }
  };
  return (
    <div className={cx('flex flex-col gap-1', wide ? 'w-full' : 'w-60')}>
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        data-autofocus
        placeholder={placeholder ?? label}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          onSearch?.(event.target.value);
        }}
        onKeyDown={onKeyDown}
        className={cx(controlClass, 'h-8 shrink-0 pointer-coarse:h-11')}
      />
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className="m-0 max-h-64 list-none overflow-y-auto p-0">
        {rows.map((row, index) => (
          <li
            key={row.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={row.selected ?? false}
            onPointerMove={() => setAt(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={row.run}
            className={cx(
              'flex cursor-pointer items-center gap-2 rounded-chip px-2.5 py-1.5 text-list pointer-coarse:min-h-11',
              index === active && 'bg-accent-soft',
            )}
          >
            <span className="min-w-0 flex-1 truncate">{row.content ?? row.label}</span>
            {row.selected && <Check aria-hidden="true" className="size-4 stroke-[1.7] text-accent-ink" />}
          </li>
        ))}
      </ul>
      <p role="status" className={cx('m-0 px-2.5 text-list text-ink-3', rows.length > 0 ? 'sr-only' : 'pb-1.5')}>
        {rows.length === 0 ? emptyText : ''}
      </p>
    </div>
  );
}
