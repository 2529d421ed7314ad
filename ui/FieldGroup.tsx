'use client';
import { type ReactNode, useId } from 'react';
import { FieldError } from './FieldError.tsx';

interface FieldGroupProps {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  children: ReactNode;
}

/** A Field of several controls: a heading that belongs to them all. */
export function FieldGroup({ label, hint, error, children }: FieldGroupProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0" aria-describedby={described}>
      <legend className="mb-1 block p-0 text-list font-medium">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mt-0 mb-2 text-meta text-ink-3">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
