'use client';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Chip } from './Chip.tsx';
import { controlClass } from './controlClass.ts';
import { cx } from './cx.ts';
import { useFieldControl } from './fieldContext.ts';
import { matching } from './matching.ts';

export interface Suggestion {
  /** What becomes of it in the list of values. */
  value: string;
  name: string;
}

export interface Chips {
  values: readonly string[];
  /** What stands in the box and is no value yet. */
  text: string;
}

interface ChipsInputProps extends Chips {
  suggestions: readonly Suggestion[];
  /** Whether a word is a value: it becomes a chip at a comma, a blank, Enter, and when the box is left. Other words stay. */
  isValue: (word: string) => boolean;
  onChange: (chips: Chips) => void;
  inputMode?: 'email';
  /** Of the values, and of the suggestions. */
  label: string;
  removeLabel: (name: string) => string;
}

const most = 8;

/** Several values in one box, each a chip; what is known is proposed while one writes. In a Field. */
export function ChipsInput({ values, text, suggestions, isValue, onChange, inputMode, label, removeLabel }: ChipsInputProps) {
  const id = useId();
  const control = useFieldControl();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(false);
  /** −1: none is marked. */
  const [at, setAt] = useState(-1);
  const free = suggestions.filter(({ value }) => !values.includes(value)).map((one) => ({ ...one, label: `${one.name} ${one.value}` }));
  const found = open ? matching(free, text).slice(0, most) : [];
  const active = Math.min(at, found.length - 1);
  const nameOf = (value: string) => suggestions.find((one) => one.value === value)?.name ?? value;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const add = (added: readonly string[], rest: string) => onChange({ values: [...new Set([...values, ...added])], text: rest });
  /** `whole`: the last word is finished too. */
  const write = (next: string, whole = false) => {
    const words = next.split(/[\s,;]+/).filter(Boolean);
    const finished = whole || /[\s,;]$/.test(next) ? words : words.slice(0, -1);
    const done = finished.filter(isValue);
    if (done.length === 0) onChange({ values, text: next });
    else add(done, [...finished.filter((word) => !isValue(word)), ...words.slice(finished.length)].join(' '));
  };
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const choose = (value: string) => {
    add([value], '');
    close();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const next = event.key === 'ArrowDown' ? active + 1 : active - 1;
      setAt(next < 0 ? found.length - 1 : next >= found.length ? 0 : next);
    } else if (event.key === 'Enter' && (chosen || text.trim() !== '')) {
      event.preventDefault();
      if (chosen) choose(chosen.value);
      else write(text, true);
    } else if (event.key === 'Escape' && found.length > 0) {
      event.preventDefault();
      close();
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
      onChange({ values: values.slice(0, -1), text: '' });
    }
  };
  return (
    <div className="relative">
      <div
        className={cx(controlClass, 'flex min-h-9 flex-wrap items-center gap-1.5 py-1 focus-within:outline-2 focus-within:outline-accent pointer-coarse:min-h-11', control['aria-invalid'] && 'border-bad')}
        onClick={(event) => event.target === event.currentTarget && input.current?.focus()}
      >
        {values.length > 0 && (
          <ul aria-label={label} className="contents">
            {values.map((value) => (
              <li key={value} title={value} className="flex max-w-full min-w-0">
                <Chip
                  onRemove={() => {
                    onChange({ values: values.filter((one) => one !== value), text });
                    input.current?.focus();
                  }}
                  removeLabel={removeLabel(nameOf(value))}
                >
                  {nameOf(value)}
                </Chip>
              </li>
            ))}
          </ul>
        )}
        <input
          {...control}
          ref={input}
          type="text"
          role="combobox"
          inputMode={inputMode}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={found.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
          value={text}
          onChange={(event) => {
            setOpen(true);
            // What is a value by itself is taken as it stands, unless another is chosen.
            setAt(isValue(event.target.value) ? -1 : 0);
            write(event.target.value);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            close();
            if (text !== '') write(text, true);
          }}
          className="min-w-32 flex-1 border-0 bg-transparent p-0 font-sans text-body text-ink outline-none pointer-coarse:text-base"
        />
      </div>
      {found.length > 0 && (
        <ul
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          className="absolute inset-x-0 top-full z-2 m-0 mt-1 max-h-56 list-none overflow-y-auto rounded-card border border-line-strong bg-surface p-1 shadow-float"
        >
          {found.map(({ value, name }, index) => (
            <li
              key={value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(value)}
              className={cx('flex cursor-pointer items-baseline gap-2 rounded-chip px-2.5 py-1.5 text-list hover:bg-hover pointer-coarse:min-h-11 pointer-coarse:items-center', index === active && 'bg-accent-soft')}
            >
              <span className="shrink-0 font-medium">{name}</span>
              <span className="min-w-0 truncate text-ink-2">{value}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
