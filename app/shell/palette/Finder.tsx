import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { takeEarly } from './early.ts';
import { FinderRow } from './FinderRow.tsx';

export interface FinderEntry {
  id: string;
  text: string;
  hint?: string;
  icon: ReactNode;
  shortcut?: string;
  danger?: boolean;
  checked?: boolean;
}

export interface FinderGroup<E extends FinderEntry> {
  id: string;
  /** Over its entries; null: they stand alone. */
  name: string | null;
  entries: readonly E[];
}

interface FinderProps<E extends FinderEntry> {
  label: string;
  placeholder: string;
  emptyText: string;
  closeLabel: string;
  query: string;
  onQuery: (query: string) => void;
  groups: readonly FinderGroup<E>[];
  onChoose: (entry: E) => void;
  onClose: () => void;
}

/** One line to write in, and under it what that finds: the focus stays in the line, arrows move, Enter chooses. */
export function Finder<E extends FinderEntry>({ label, placeholder, emptyText, closeLabel, query, onQuery, groups, onChoose, onClose }: FinderProps<E>) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const all = groups.flatMap(({ entries }) => entries);
  const active = Math.min(at, all.length - 1);
  const optionId = (index: number) => `${id}-${index}`;
  // On a phone too: whoever opens it wants to write.
  const begin = useEffectEvent(() => {
    input.current?.focus();
    const early = takeEarly();
    if (early) onQuery(early);
  });
  useLayoutEffect(() => begin(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = all[active];
    const steps: Partial<Record<string, number>> = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: Math.min(active + 8, all.length - 1), PageUp: Math.max(active - 8, 0) };
    const step = steps[event.key];
    if (step !== undefined && all.length > 0) setAt((step + all.length) % all.length);
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="flex max-h-[min(30rem,76vh)] flex-col max-pane:h-full max-pane:max-h-none">
      <div className="flex items-center gap-2 border-b border-line pr-2">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          className="h-13 min-w-0 flex-1 border-0 bg-transparent pl-4.5 font-sans text-base text-ink outline-none placeholder:text-ink-3"
        />
        <span className="pane:hidden">
          <IconButton label={closeLabel} icon={<X />} onClick={onClose} />
        </span>
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5 pb-[max(0.375rem,env(safe-area-inset-bottom))]">
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={group.name === null ? undefined : `${id}-${group.id}`} aria-label={group.name === null ? label : undefined}>
            {group.name !== null && (
              <div id={`${id}-${group.id}`} role="presentation" className="px-3 pt-2.5 pb-1 text-[0.6875rem] font-semibold tracking-[0.04em] text-ink-3 uppercase">
                {group.name}
              </div>
            )}
            {group.entries.map((entry) => {
              const index = all.indexOf(entry);
              return (
                <FinderRow key={entry.id} id={optionId(index)} entry={entry} active={index === active} onPoint={() => setAt(index)} onChoose={() => onChoose(entry)} />
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className={all.length > 0 ? 'sr-only' : 'm-0 px-4.5 pb-4 text-list text-ink-2'}>
        {all.length === 0 && emptyText}
      </p>
    </div>
  );
}
