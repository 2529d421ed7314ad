'use client';
import type { ComponentProps } from 'react';
import { controlClass } from './controlClass.ts';
import { cx } from './cx.ts';
import { useFieldControl } from './fieldContext.ts';

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  const control = useFieldControl();
  return <textarea rows={4} {...control} {...rest} className={cx(controlClass, 'block field-sizing-content min-h-20 resize-y py-2', className)} />;
}
