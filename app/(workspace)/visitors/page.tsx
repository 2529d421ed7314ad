import type { Metadata } from 'next';
import { serverMessages } from '../../i18n/server.ts';
import { Visitors } from './Visitors.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverMessages('presence');
  return { title: t('online.title') };
}

export default function VisitorsPage() {
  return <Visitors />;
}
