import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChipProps {
  children: ReactNode;
  /** Colour of the dot before it, `#rrggbb`. */
  color?: string;
  onRemove?: () => void;
  removeLabel?: string;
}

export function Chip({ children, color, onRemove, removeLabel }: ChipProps) {
  return (
    <span className="inline-flex min-h-[22px] max-w-full items-center gap-1.5 rounded-chip border border-line-strong px-1.5 text-[0.71875rem] whitespace-nowrap text-ink-2">
      {color && <span aria-hidden="true" className="size-2 shrink-0 rounded-full forced-color-adjust-none" style={{ background: color }} />}
      <span className="truncate">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="-mr-1.5 grid size-6 place-items-center rounded-chip border-0 bg-transparent p-0 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:size-11"
        >
          <X aria-hidden="true" className="size-3 stroke-2" />
        </button>
      )}
    </span>
  );
}
