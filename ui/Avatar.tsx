import { avatarColor, initials } from './avatarColors.ts';
import { cx } from './cx.ts';

interface AvatarProps {
  /** Decides the colour, so that it stays when the name changes. */
  id: string;
  name: string;
  /** The address of a picture. Until it is there, and when it does not come, there are initials. */
  picture?: string | null;
  size?: 'xs' | 'sm' | 'md' | 'lg' | 'xl';
  dot?: 'on' | 'away' | 'off';
  /** What the dot says, for screen readers. */
  dotLabel?: string;
}

const sizes = { xs: 'size-4.5 text-[0.5rem]', sm: 'size-6 text-[0.625rem]', md: 'size-8 text-meta', lg: 'size-10 text-body', xl: 'size-24 text-[1.75rem]' };
const dots = { on: 'bg-ok-fill', away: 'bg-warn-fill', off: 'bg-edge' };

export function Avatar({ id, name, picture, size = 'md', dot, dotLabel }: AvatarProps) {
  const { paper, ink } = avatarColor(id);
  return (
    <span className={cx('relative grid shrink-0 place-items-center rounded-full font-semibold select-none', sizes[size])} style={{ background: paper, color: ink }}>
      <span aria-hidden="true">{initials(name)}</span>
      {/* As a background it leaves nothing when it does not come. */}
      {picture && <span aria-hidden="true" className="absolute inset-0 rounded-full bg-cover bg-center" style={{ backgroundImage: `url("${picture}")` }} />}
      {dot && (
        <span className={cx('absolute -right-0.5 -bottom-0.5 size-[11px] rounded-full border-2 border-surface', dots[dot])}>
          {dotLabel && <span className="sr-only">{dotLabel}</span>}
        </span>
      )}
    </span>
  );
}
