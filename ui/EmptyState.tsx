import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** The first step. */
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-1 px-4 py-12 text-center">
      {icon && (
        <span aria-hidden="true" className="mb-2 grid size-11 place-items-center rounded-full bg-accent-soft text-accent-ink [&_svg]:size-5 [&_svg]:stroke-[1.7]">
          {icon}
        </span>
      )}
      <p className="m-0 text-title font-semibold">{title}</p>
      {children && <div className="text-list text-ink-2">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
