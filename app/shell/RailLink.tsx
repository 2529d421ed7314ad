import type { LucideIcon } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { cx } from '../../ui/cx.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { MessageKey } from '../i18n/messages.ts';
import { PageLink } from './PageLink.tsx';

interface RailLinkProps {
  href: string;
  label: MessageKey;
  Icon: LucideIcon;
  badge?: number;
  badgeLabel?: string;
}

export function RailLink({ href, label, Icon, badge = 0, badgeLabel }: RailLinkProps) {
  const t = useMessages();
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return (
    <Tooltip text={t(label)}>
      <PageLink
        href={href}
        aria-current={current ? 'page' : undefined}
        className={cx(
          'relative grid size-10 place-items-center rounded-card hover:text-rail-on max-pane:h-11 max-pane:w-14 [&_svg]:size-5 [&_svg]:stroke-[1.7]',
          'focus-visible:outline-rail-on',
          current && 'bg-white/10 text-rail-on',
        )}
      >
        <Icon />
        <span className="sr-only">{t(label)}</span>
        {badge > 0 && (
          <span className="absolute top-[3px] right-0.5 min-w-4 rounded-full bg-[#c8372c] px-1 text-center text-[10px]/4 font-semibold text-white">
            <span aria-hidden="true">{badge > 99 ? '99+' : badge}</span>
            <span className="sr-only">{badgeLabel}</span>
          </span>
        )}
      </PageLink>
    </Tooltip>
  );
}
