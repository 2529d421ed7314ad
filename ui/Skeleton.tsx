import { cx } from './cx.ts';

/** Grey bars in place of what is coming; unseen for the first 200 ms, so that what is fast does not flicker. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx('block h-4 animate-late rounded-chip bg-hover', className)} />;
}

interface SkeletonRowsProps {
  rows?: number;
  /** “Loading”, for screen readers. */
  label: string;
  className?: string;
}

export function SkeletonRows({ rows = 6, label, className }: SkeletonRowsProps) {
  return (
    <div role="status" className="flex flex-col gap-3 py-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} className={className ?? 'h-9'} />
      ))}
    </div>
  );
}
