import { Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../ui/Skeleton.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../problem.ts';
import type { Selection } from '../conversations/selection.ts';
import { HistoryRow } from './HistoryRow.tsx';
import type { HistoryState } from './useHistory.ts';

interface HistoryListProps {
  history: HistoryState;
  selection: Selection;
  filters: ReactNode;
  filtered: boolean;
}

export function HistoryList({ history, selection, filters, filtered }: HistoryListProps) {
  const t = useMessages();
  const { conversations, totalCount } = history;
  return (
    <section aria-label={t('history.title')} className="flex min-h-0 w-full flex-col">
      <header className="border-b border-line px-4 pt-3.5 pb-3">
        <div className="mb-2 flex h-7 items-center justify-between">
          <h1 className="m-0 text-title font-semibold tracking-[-0.01em]">{t('history.title')}</h1>
          <span role="status" className="text-meta text-ink-3">
            {conversations && t('history.count', { count: totalCount })}
          </span>
        </div>
        {filters}
      </header>
      <div className="flex-1 overflow-y-auto py-1.5">
        <Rows history={history} selection={selection} filtered={filtered} />
      </div>
    </section>
  );
}

function Rows({ history, selection, filtered }: Omit<HistoryListProps, 'filters'>) {
  const t = useMessages();
  const { conversations, error, hasMore, loadingMore, loadMore, refetch } = history;
  const problem = problemOf(t, error);
  if (problem) {
    return (
      <div className="p-4">
        <ErrorNote title={t('history.failed')} retryLabel={t('common.retry')} onRetry={refetch}>
          {problem}
        </ErrorNote>
      </div>
    );
  }
  if (!conversations) return <div className="px-4"><SkeletonRows label={t('common.loading')} className="h-12" /></div>;
  if (conversations.length === 0) {
    return (
      <EmptyState icon={<Clock />} title={t('history.empty.title')}>
        {t(filtered ? 'history.empty.filtered' : 'history.empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="m-0 list-none p-0">
        {conversations.map((conversation) => (
          <HistoryRow key={conversation.id} conversation={conversation} selection={selection} />
        ))}
      </ul>
      {hasMore && (
        <div className="grid place-items-center py-3">
          <Button pending={loadingMore} onClick={() => void loadMore()}>
            {t('common.loadMore')}
          </Button>
        </div>
      )}
    </>
  );
}
