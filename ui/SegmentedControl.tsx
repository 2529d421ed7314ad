'use client';
import { useId } from 'react';
import type { Option } from './Select.tsx';

interface SegmentedControlProps<V extends string> {
  label: string;
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}

/** A few choices side by side: radio buttons, so that arrows move and one is always chosen. */
export function SegmentedControl<V extends string>({ label, value, options, onChange }: SegmentedControlProps<V>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="inline-flex max-w-full flex-wrap rounded-control border border-line-strong bg-sunken p-0.5">
      {options.map((option) => (
        <label
          key={option.value}
          className={
            'relative grid h-7 place-items-center rounded-chip px-2.5 text-list font-medium whitespace-nowrap text-ink-2 hover:text-ink ' +
            'has-checked:bg-surface has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line-strong)] ' +
            'has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:h-11'
          }
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 m-0 size-full cursor-pointer appearance-none opacity-0"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
