import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { serverMessages } from '../../i18n/server.ts';
import { requireViewer } from '../../viewer.ts';
import { adminPages, type AdminSlug, pagesFor } from './pages.ts';

/** What one may not open does not exist. */
export async function requireAdminPage(slug: AdminSlug): Promise<void> {
  const { permissions } = await requireViewer();
  if (!pagesFor(permissions).some((page) => page.slug === slug)) notFound();
}

export async function adminMetadata(slug: AdminSlug): Promise<Metadata> {
  const t = await serverMessages('admin');
  const title = adminPages.find((page) => page.slug === slug)?.title ?? 'admin.title';
  return { title: t(title) };
}
