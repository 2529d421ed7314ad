import { Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../ui/Skeleton.tsx';
import type { Translate } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../problem.ts';
import type { Selection } from '../conversations/selection.ts';
import { HistoryRow } from './HistoryRow.tsx';
import type { HistoryState } from './useHistory.ts';

interface HistoryListProps {
  history: HistoryState;
  selection: Selection;
  search: ReactNode;
  filters: ReactNode;
  /** The filters that are on. */
  chips: ReactNode;
  action: ReactNode;
  /** Stands there when nothing fits what is asked for; null while all is asked for. */
  nothing: ReactNode;
}

export function HistoryList({ history, selection, search, filters, chips, action, nothing }: HistoryListProps) {
  const t = useMessages();
  return (
    <section aria-label={t('history.title')} className="flex min-h-0 w-full flex-col">
      <header className="border-b border-line px-4 pt-3.5 pb-3">
        <div className="mb-2 flex h-7 items-center justify-between">
          <h1 className="m-0 text-title font-semibold tracking-[-0.01em]">{t('history.title')}</h1>
          <span className="flex items-center gap-1.5">
            <span role="status" className="text-meta text-ink-3">
              {countOf(t, history)}
            </span>
            {action}
          </span>
        </div>
        <div className="flex gap-2">
          {search}
          {filters}
        </div>
        {chips}
      </header>
      <div className="flex-1 overflow-y-auto py-1.5">
        <Rows history={history} selection={selection} nothing={nothing} />
      </div>
    </section>
  );
}

/** Of a search only what is shown is counted. */
function countOf(t: Translate, { items, totalCount, hasMore }: HistoryState): string {
  if (!items) return '';
  if (totalCount !== null) return t('history.count', { count: totalCount });
  return t(hasMore ? 'common.search.newest' : 'common.search.found', { count: items.length });
}

function Rows({ history, selection, nothing }: Pick<HistoryListProps, 'history' | 'selection' | 'nothing'>) {
  const t = useMessages();
  const { items, error, hasMore, loadingMore, loadMore, refetch } = history;
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
  if (!items) return <div className="px-4"><SkeletonRows label={t('common.loading')} className="h-12" /></div>;
  if (items.length === 0 && nothing) return nothing;
  if (items.length === 0) {
    return (
      <EmptyState icon={<Clock />} title={t('history.empty.title')}>
        {t('history.empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="m-0 list-none p-0">
        {items.map(({ conversation, hit }) => (
          <HistoryRow key={conversation.id} conversation={conversation} hit={hit} selection={selection} />
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
