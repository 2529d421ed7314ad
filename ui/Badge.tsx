import type { ReactNode } from 'react';
import { cx } from './cx.ts';

interface BadgeProps {
  tone?: 'accent' | 'neutral' | 'ok' | 'warn' | 'bad';
  children: ReactNode;
  /** What it means, for screen readers, when the content alone does not say it. */
  label?: string;
}

const tones = {
  accent: 'bg-accent text-on-accent',
  neutral: 'bg-hover text-ink-2',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
};

export function Badge({ tone = 'accent', children, label }: BadgeProps) {
  return (
    <span className={cx('inline-grid h-[18px] min-w-[18px] place-items-center rounded-full px-1.5 text-[0.6875rem] font-semibold whitespace-nowrap', tones[tone])}>
      <span aria-hidden={label ? true : undefined}>{children}</span>
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
