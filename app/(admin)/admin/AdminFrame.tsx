'use client';
import { Menu as MenuIcon } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { AdminNav } from './AdminNav.tsx';
import { adminPages, type AdminSlug } from './pages.ts';

interface AdminFrameProps {
  slugs: readonly AdminSlug[];
  children: ReactNode;
}

/** Menu beside the page; where that is too much, behind a button that says where one is. */
export function AdminFrame({ slugs, children }: AdminFrameProps) {
  const t = useMessages();
  const slug = usePathname().split('/')[2];
  const [menu, setMenu] = useState(false);
  const current = adminPages.find((page) => page.slug === slug);
  return (
    <div className="flex min-h-0 flex-1 max-wide:flex-col">
      <div className="w-54 shrink-0 overflow-y-auto border-r border-line bg-sunken px-2 py-4 max-wide:hidden">
        <AdminNav slugs={slugs}>
          <p className="m-0 px-3 pb-3 text-title font-semibold tracking-[-0.01em]">{t('admin.title')}</p>
        </AdminNav>
      </div>
      <nav aria-label={t('admin.menu')} className="flex items-center gap-2 border-b border-line bg-sunken px-3 py-2 wide:hidden">
        <Button variant="ghost" icon={<MenuIcon />} aria-haspopup="dialog" onClick={() => setMenu(true)}>
          <span className="text-ink-3">{t('admin.title')} /</span>
          <span className="text-ink">{current && t(current.title)}</span>
        </Button>
      </nav>
      {menu && (
        <Sheet title={t('admin.title')} closeLabel={t('common.close')} onClose={() => setMenu(false)}>
          <AdminNav slugs={slugs} onNavigate={() => setMenu(false)} />
        </Sheet>
      )}
      <main id="content" tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface outline-none">
        <div className="mx-auto max-w-6xl px-8 py-6 max-pane:px-4 max-pane:py-4">{children}</div>
      </main>
    </div>
  );
}
