'use client';
import type { ComponentProps } from 'react';
import { controlClass } from './controlClass.ts';
import { cx } from './cx.ts';
import { useFieldControl } from './fieldContext.ts';

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  const control = useFieldControl();
  return <input type="text" {...control} {...rest} className={cx(controlClass, 'h-9 pointer-coarse:h-11', className)} />;
}
