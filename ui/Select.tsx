'use client';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { controlClass } from './controlClass.ts';
import { cx } from './cx.ts';
import { useFieldControl } from './fieldContext.ts';

export interface Option<V extends string = string> {
  value: V;
  label: string;
}

interface SelectProps<V extends string> extends Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'children'> {
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}

export function Select<V extends string>({ value, options, onChange, className, ...rest }: SelectProps<V>) {
  const control = useFieldControl();
  return (
    <span className={cx('relative block', className)}>
      <select
        {...control}
        {...rest}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className={cx(controlClass, 'h-9 appearance-none truncate pr-8 pointer-coarse:h-11')}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 stroke-[1.7] text-ink-2" />
    </span>
  );
}
