'use client';
import { useId } from 'react';
import { controlClass } from './controlClass.ts';
import { cx } from './cx.ts';

interface ColorInputProps {
  value: string;
  onChange: (value: string) => void;
  swatches: readonly { color: string; label: string }[];
  hexLabel: string;
  invalid?: boolean;
}

/** Swatches to choose from, or a hex value by hand. Put it into a FieldGroup. */
export function ColorInput({ value, onChange, swatches, hexLabel, invalid }: ColorInputProps) {
  const name = useId();
  return (
    <div className="flex flex-wrap items-center gap-2">
      {swatches.map((swatch) => (
        <label key={swatch.color} className="relative grid size-7 place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-accent">
          <input
            type="radio"
            name={name}
            aria-label={swatch.label}
            checked={swatch.color === value.toLowerCase()}
            onChange={() => onChange(swatch.color)}
            className="peer absolute inset-0 m-0 size-full cursor-pointer appearance-none opacity-0"
          />
          <span
            aria-hidden="true"
            style={{ background: swatch.color }}
            className="size-5 rounded-full peer-checked:shadow-[0_0_0_2px_var(--surface),0_0_0_4px_var(--accent)] forced-color-adjust-none"
          />
        </label>
      ))}
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="size-7 rounded-control border border-line-strong" style={{ background: value }} />
        <input
          type="text"
          aria-label={hexLabel}
          aria-invalid={invalid || undefined}
          value={value}
          maxLength={7}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          className={cx(controlClass, 'h-8 w-24! font-mono')}
        />
      </span>
    </div>
  );
}
