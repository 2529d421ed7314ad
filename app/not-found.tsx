import type { Metadata } from 'next';
import { buttonClass } from '../ui/buttonClass.ts';
import { serverMessages } from './i18n/server.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await serverMessages())('common.notFound.title') };
}

export default async function NotFound() {
  const t = await serverMessages();
  return (
    <main id="content" className="m-auto max-w-sm p-6 text-center">
      <h1 className="m-0 text-title font-semibold">{t('common.notFound.title')}</h1>
      <p className="mt-1 mb-4 text-list text-ink-2">{t('common.notFound.text')}</p>
      <a href="/conversations" className={buttonClass('primary')}>
        {t('common.notFound.home')}
      </a>
    </main>
  );
}
