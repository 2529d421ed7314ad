'use client';
import { Ban, Building2, ChartNoAxesColumn, Globe, Hash, KeyRound, MessagesSquare, Tag, UserRound, UsersRound } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { adminPages, type AdminSlug } from './pages.ts';

const icons = {
  statistics: ChartNoAxesColumn,
  conversations: MessagesSquare,
  agents: UserRound,
  groups: UsersRound,
  sites: Globe,
  labels: Tag,
  'rapid-responses': Hash,
  bans: Ban,
  workspace: Building2,
  'api-keys': KeyRound,
} as const satisfies Record<AdminSlug, unknown>;

interface AdminNavProps {
  slugs: readonly AdminSlug[];
  onNavigate?: () => void;
  /** Above the links. */
  children?: ReactNode;
}

export function AdminNav({ slugs, onNavigate, children }: AdminNavProps) {
  const t = useMessages();
  const path = usePathname();
  return (
    <nav aria-label={t('admin.menu')}>
      {children}
      <ul className="m-0 flex list-none flex-col gap-0.5 p-0">
        {adminPages
          .filter(({ slug }) => slugs.includes(slug))
          .map(({ slug, title }) => {
            const Icon = icons[slug];
            return (
              <li key={slug}>
                <Link
                  href={`/admin/${slug}`}
                  onClick={onNavigate}
                  aria-current={path === `/admin/${slug}` ? 'page' : undefined}
                  className="flex h-9 items-center gap-2.5 rounded-control px-3 text-list font-medium text-ink-2 no-underline hover:bg-hover hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-ink pointer-coarse:h-12"
                >
                  <Icon aria-hidden="true" className="size-4 stroke-[1.7]" />
                  {t(title)}
                </Link>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
