'use client';
import { Bell, Hash, MessagesSquare, ShieldCheck, UserRound } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { PageLink } from '../../shell/PageLink.tsx';
import { sections } from './sections.ts';

const items = [
  { ...sections.general, Icon: UserRound },
  { ...sections.messages, Icon: MessagesSquare },
  { ...sections.notifications, Icon: Bell },
  { ...sections.rapid, Icon: Hash },
  { ...sections.security, Icon: ShieldCheck },
];

export function SettingsNav() {
  const t = useMessages();
  const path = usePathname();
  return (
    <nav
      aria-label={t('settings.sections')}
      className="w-54 shrink-0 overflow-y-auto border-r border-line bg-sunken px-2 py-4 max-pane:w-full max-pane:overflow-x-auto max-pane:border-r-0 max-pane:border-b max-pane:py-2"
    >
      <p className="m-0 px-3 pb-3 text-title font-semibold tracking-[-0.01em] max-pane:hidden">{t('settings.title')}</p>
      <ul className="m-0 flex list-none flex-col gap-0.5 p-0 max-pane:flex-row">
        {items.map(({ href, title, Icon }) => (
          <li key={href}>
            <PageLink
              href={href}
              ref={path === href ? show : undefined}
              aria-current={path === href ? 'page' : undefined}
              className="flex h-9 items-center gap-2.5 rounded-control px-3 text-list font-medium whitespace-nowrap text-ink-2 no-underline hover:bg-hover hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-ink pointer-coarse:h-11"
            >
              <Icon aria-hidden="true" className="size-4 stroke-[1.7] max-pane:hidden" />
              {t(title)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone the row of links is wider than the screen. */
const show = (link: HTMLAnchorElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
