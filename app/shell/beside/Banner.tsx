import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

interface BannerProps {
  icon: ReactNode;
  tone?: 'plain' | 'warn';
  children: ReactNode;
  /** Buttons, the likeliest first. */
  actions?: ReactNode;
  closeLabel: string;
  onClose: () => void;
}

/** A line over the page that waits until it is answered, and hides nothing. */
export function Banner({ icon, tone = 'plain', children, actions, closeLabel, onClose }: BannerProps) {
  return (
    <div
      className={cx(
        'flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 pr-2 pl-4 text-list [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:stroke-[1.7]',
        tone === 'warn' ? 'bg-warn-soft text-warn' : 'bg-accent-soft text-accent-ink',
      )}
    >
      {icon}
      <p className="m-0 min-w-0 flex-1 basis-52">{children}</p>
      <div className="flex items-center gap-1.5">
        {actions}
        <IconButton label={closeLabel} icon={<X />} onClick={onClose} />
      </div>
    </div>
  );
}
