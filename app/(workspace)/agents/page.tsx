import type { Metadata } from 'next';
import { serverMessages } from '../../i18n/server.ts';
import { Colleagues } from './Colleagues.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverMessages('presence');
  return { title: t('agents.title') };
}

export default function AgentsPage() {
  return <Colleagues />;
}
