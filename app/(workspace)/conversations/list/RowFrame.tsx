import type { ReactNode } from 'react';
import { cx } from '../../../../ui/cx.ts';

export function RowFrame({ selected, children }: { selected: boolean; children: ReactNode }) {
  return (
    <li
      ref={selected ? intoView : undefined}
      className={cx(
        'relative mx-1.5 grid grid-cols-[32px_1fr_auto] items-start gap-2.5 rounded-card px-3 py-2.5',
        selected ? 'bg-surface shadow-[0_0_0_1px_var(--line),0_1px_3px_#0000000d]' : 'hover:bg-hover',
      )}
    >
      {children}
    </li>
  );
}

/** Who walks with J and K must see where. */
const intoView = (row: HTMLElement | null) => row?.scrollIntoView({ block: 'nearest' });
