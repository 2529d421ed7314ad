'use client';
import { type ReactNode, useId } from 'react';

interface SwitchProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

export function Switch({ label, hint, checked, onChange, disabled }: SwitchProps) {
  const id = useId();
  return (
    <label className="flex items-start gap-3 py-1 text-list has-disabled:text-ink-3">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className={
          'relative m-0 mt-px h-[18px] w-8 shrink-0 appearance-none rounded-full bg-edge transition-colors duration-100 checked:bg-accent ' +
          'after:absolute after:top-0.5 after:left-0.5 after:size-3.5 after:rounded-full after:bg-surface after:transition-transform after:duration-100 ' +
          'checked:after:translate-x-3.5 disabled:opacity-50 forced-colors:border forced-colors:after:bg-[ButtonText]'
        }
      />
      <span className="min-w-0">
        <span id={`${id}-label`} className="font-medium">
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} className="block text-meta text-ink-3">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
