import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { serverMessages } from '../../i18n/server.ts';
import { Conversations } from './Conversations.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverMessages('workspace');
  return { title: t('list.title') };
}

/** The whole screen is here, above the pages: choosing a conversation changes only the address. */
export default function ConversationsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Conversations />
      {children}
    </>
  );
}
