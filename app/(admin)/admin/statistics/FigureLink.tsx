'use client';
import Link from 'next/link';
import { cx } from '../../../../ui/cx.ts';
import { type Filters, writeFilters } from '../../../filters/filters.ts';
import { useFormat } from '../parts/useFormat.ts';

interface FigureLinkProps {
  value: number;
  filters: Filters;
  /** What is counted, for screen readers. */
  about: string;
  className?: string;
}

/** A figure opens the list of what it counts. Zero has nothing to open. */
export function FigureLink({ value, filters, about, className }: FigureLinkProps) {
  const format = useFormat();
  if (value === 0) return <span className={cx('text-ink-3', className)}>0</span>;
  return (
    <Link
      href={`/admin/conversations?${writeFilters({ ...filters, kind: 'CHAT' })}`}
      prefetch={false}
      className={cx('rounded-xs text-accent-ink no-underline hover:underline', className)}
    >
      {format.number(value)}
      <span className="sr-only"> {about}</span>
    </Link>
  );
}
