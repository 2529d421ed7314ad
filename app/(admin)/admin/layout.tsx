import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Messages } from '../../i18n/MessagesProvider.tsx';
import { messagesFor } from '../../i18n/server.ts';
import { requireViewer } from '../../viewer.ts';
import { AdminFrame } from './AdminFrame.tsx';
import { pagesFor } from './pages.ts';

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { permissions } = await requireViewer();
  const slugs = pagesFor(permissions).map(({ slug }) => slug);
  if (slugs.length === 0) notFound();
  return (
    <Messages {...await messagesFor('admin', 'avatar')}>
      <AdminFrame slugs={slugs}>{children}</AdminFrame>
    </Messages>
  );
}
