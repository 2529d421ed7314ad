import { avatarColor, initials } from './avatarColors.ts';
import { cx } from './cx.ts';

interface AvatarProps {
  /** Decides the colour, so that it stays when the name changes. */
  id: string;
  name: string;
  size?: 'sm' | 'md' | 'lg';
  dot?: 'on' | 'away' | 'off';
  /** What the dot says, for screen readers. */
  dotLabel?: string;
}

const sizes = { sm: 'size-6 text-[0.625rem]', md: 'size-8 text-meta', lg: 'size-10 text-body' };
const dots = { on: 'bg-ok-fill', away: 'bg-warn-fill', off: 'bg-edge' };

export function Avatar({ id, name, size = 'md', dot, dotLabel }: AvatarProps) {
  const { paper, ink } = avatarColor(id);
  return (
    <span className={cx('relative grid shrink-0 place-items-center rounded-full font-semibold select-none', sizes[size])} style={{ background: paper, color: ink }}>
      <span aria-hidden="true">{initials(name)}</span>
      {dot && (
        <span className={cx('absolute -right-0.5 -bottom-0.5 size-[11px] rounded-full border-2 border-surface', dots[dot])}>
          {dotLabel && <span className="sr-only">{dotLabel}</span>}
        </span>
      )}
    </span>
  );
}
