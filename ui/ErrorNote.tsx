import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

interface ErrorNoteProps {
  /** What happened. */
  title: string;
  /** What to do. */
  children?: ReactNode;
  retryLabel?: string;
  onRetry?: () => void;
  pending?: boolean;
}

export function ErrorNote({ title, children, retryLabel, onRetry, pending }: ErrorNoteProps) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 rounded-card bg-bad-soft px-4 py-3 text-list text-ink">
      <CircleAlert aria-hidden="true" className="size-5 shrink-0 stroke-[1.7] text-bad" />
      <div className="min-w-40 flex-1">
        <b className="font-semibold">{title}</b>
        {children && <div className="text-ink">{children}</div>}
      </div>
      {onRetry && retryLabel && (
        <Button onClick={onRetry} pending={pending}>
          {retryLabel}
        </Button>
      )}
    </div>
  );
}
