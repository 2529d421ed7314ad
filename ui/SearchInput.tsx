'use client';
import { Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { controlClass } from './controlClass.ts';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import { Spinner } from './Spinner.tsx';

interface SearchInputProps {
  label: string;
  /** Shown while it is empty, where the label has no room. */
  placeholder?: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  /** Something is being looked for. */
  busy?: boolean;
  maxLength?: number;
  onEnter?: () => void;
  className?: string;
}

/** One line to search by. Escape empties it. */
export function SearchInput({ label, placeholder = label, clearLabel, value, onChange, busy, maxLength, onEnter, className }: SearchInputProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
    if (event.key !== 'Escape' || value === '') return;
    // Not the dialog's or the page's, while there is something to take back.
    event.preventDefault();
    event.stopPropagation();
    onChange('');
  };
  return (
    <div role="search" className={cx('relative', className)}>
      <span aria-hidden="true" className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3 [&_svg]:size-4 [&_svg]:stroke-[1.7]">
        {busy ? <Spinner /> : <Search />}
      </span>
      <input
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className={cx(controlClass, 'h-9 text-ellipsis pr-9 pl-8.5 pointer-coarse:h-11 [&::-webkit-search-cancel-button]:appearance-none')}
      />
      {value !== '' && (
        <span className="absolute top-1/2 right-1.5 -translate-y-1/2">
          <IconButton size="sm" label={clearLabel} icon={<X />} onClick={() => onChange('')} />
        </span>
      )}
    </div>
  );
}
