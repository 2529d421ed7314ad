'use client';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { controlClass } from '../../ui/controlClass.ts';
import { cx } from '../../ui/cx.ts';
import { Popover } from '../../ui/Popover.tsx';

interface SearchFieldProps {
  label: string;
  /** What is chosen, as it is read. */
  value: string;
  /** A SearchList. */
  children: (close: () => void) => ReactNode;
}

/** A choice among too many for a list: written, then chosen. */
export function SearchField({ label, value, children }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="min-w-36 flex-1">
      <span id={id} className="mb-1 block text-list font-medium">
        {label}
      </span>
      <Popover
        haspopup="dialog"
        trigger={(props) => (
          <button type="button" {...props} aria-labelledby={`${id} ${id}-value`} className={cx(controlClass, 'flex h-9 items-center gap-2 pr-2.5 text-left pointer-coarse:h-11')}>
            <span id={`${id}-value`} className="min-w-0 flex-1 truncate">
              {value}
            </span>
            <ChevronDown aria-hidden="true" className="size-4 shrink-0 stroke-[1.7] text-ink-2" />
          </button>
        )}
      >
        {children}
      </Popover>
    </div>
  );
}
