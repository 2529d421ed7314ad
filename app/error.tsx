'use client';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { useMessages } from './i18n/MessagesProvider.tsx';

export default function Broken({ reset }: { error: Error; reset: () => void }) {
  const t = useMessages();
  return (
    <main id="content" className="m-auto p-6">
      <ErrorNote title={t('common.broken.title')} retryLabel={t('common.retry')} onRetry={reset}>
        {t('common.broken.text')}
      </ErrorNote>
    </main>
  );
}
