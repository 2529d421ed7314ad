import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { serverMessages } from '../../i18n/server.ts';
import { History } from './History.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverMessages('workspace');
  return { title: t('history.title') };
}

export default function HistoryLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <History />
      {children}
    </>
  );
}
