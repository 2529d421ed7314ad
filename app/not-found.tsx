import type { Metadata } from 'next';
import { buttonClass } from '../ui/buttonClass.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { serverMessages } from './i18n/server.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await serverMessages())('common.notFound.title') };
}

export default async function NotFound() {
  const t = await serverMessages();
  return (
    <main id="content" className="m-auto">
      <EmptyState
        title={t('common.notFound.title')}
        action={
          <a href="/conversations" className={buttonClass('primary')}>
            {t('common.notFound.home')}
          </a>
        }
      >
        {t('common.notFound.text')}
      </EmptyState>
    </main>
  );
}
