'use client';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'onChange' | 'type'> {
  label: ReactNode;
  hint?: ReactNode;
  onChange: (checked: boolean) => void;
}

export function Checkbox({ label, hint, onChange, className, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <label className={cx('grid grid-cols-[16px_1fr] items-start gap-x-2.5 py-1 text-list has-disabled:text-ink-3', className)}>
      <input
        {...rest}
        type="checkbox"
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 accent-accent"
      />
      <span id={`${id}-label`} className="min-w-0">
        {label}
      </span>
      {hint && (
        <span id={`${id}-hint`} className="col-start-2 text-meta text-ink-3">
          {hint}
        </span>
      )}
    </label>
  );
}
