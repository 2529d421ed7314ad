import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Tooltip } from './Tooltip.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  label: string;
  icon: ReactNode;
  size?: 'sm' | 'md' | 'lg';
  bordered?: boolean;
  /** Shortcut, shown in the tooltip. */
  shortcut?: string;
}

const sizes = { sm: 'size-6 rounded-chip [&_svg]:size-3.5', md: 'size-8 [&_svg]:size-4', lg: 'size-10 [&_svg]:size-5' };

export function IconButton({ label, icon, size = 'md', bordered, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={cx(
          'grid shrink-0 place-items-center rounded-control border text-ink-2 transition-colors duration-100 hover:bg-hover hover:text-ink',
          'disabled:cursor-not-allowed disabled:opacity-40 aria-expanded:bg-hover [&_svg]:stroke-[1.7]',
          'pointer-coarse:min-h-11 pointer-coarse:min-w-11',
          bordered ? 'border-line-strong bg-surface' : 'border-transparent bg-transparent',
          sizes[size],
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
