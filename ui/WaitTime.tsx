import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type WaitLevel = 'green' | 'yellow' | 'red';

interface WaitTimeProps {
  level: WaitLevel;
  children: ReactNode;
  /** Said before the time, so that it does not stand alone: “waits”. */
  label?: string;
}

const levels: Record<WaitLevel, string> = { green: 'bg-ok-soft text-ok', yellow: 'bg-warn-soft text-warn', red: 'bg-bad-soft text-bad' };

export function WaitTime({ level, children, label }: WaitTimeProps) {
  return (
    <span className={cx('inline-block rounded-chip px-1.5 py-px text-[0.71875rem] font-semibold whitespace-nowrap', levels[level])}>
      {label && <span className="sr-only">{label} </span>}
      {children}
    </span>
  );
}
