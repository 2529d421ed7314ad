import type { ReactNode } from 'react';

/** The place for one more: dashed, since there is nothing yet. */
export function AddChip({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex min-h-[22px] items-center gap-1 rounded-chip border border-dashed border-edge px-1.5 text-[0.71875rem] whitespace-nowrap text-ink-2 hover:bg-hover hover:text-ink [&_svg]:size-3 [&_svg]:stroke-2">
      {icon}
      {children}
    </span>
  );
}
