import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-[5px] border border-b-2 border-line-strong px-1 font-sans text-[0.6875rem] font-medium text-ink-3">
      {children}
    </kbd>
  );
}
