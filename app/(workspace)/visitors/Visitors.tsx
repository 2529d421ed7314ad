'use client';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useOnline } from '../../live/useOnline.ts';
import { useSlowly } from './useSlowly.ts';
import { VisitorRows } from './VisitorRows.tsx';

/** A list that jumps about every second cannot be read. */
const rereadMs = 3_000;

export function Visitors() {
  const t = useMessages();
  const online = useOnline();
  const revision = useSlowly(online?.revision ?? null, rereadMs);
  return (
    <main id="content" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto bg-surface outline-none">
      <div className="mx-auto max-w-6xl px-8 py-6 max-pane:px-4 max-pane:py-4">
        <PageHeader
          title={t('online.title')}
          description={t('online.text')}
          actions={
            <span role="status" className="text-list font-medium text-ink-2">
              {online && t('online.count', { count: online.count })}
            </span>
          }
        />
        <VisitorRows after={null} revision={revision} />
      </div>
    </main>
  );
}
