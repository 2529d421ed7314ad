import { Eye } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../ui/Skeleton.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../problem.ts';
import { VisitorHead, VisitorRow } from './VisitorRow.tsx';
import { useOnlineVisitorsQuery } from './visitors.generated.ts';

interface VisitorRowsProps {
  after: string | null;
  /** Another one when the list has changed. */
  revision: string | null;
}

/** A page of the list, and below it, when asked for, the next. */
export function VisitorRows({ after, revision }: VisitorRowsProps) {
  const t = useMessages();
  const [more, setMore] = useState(false);
  const [{ data, error }, read] = useOnlineVisitorsQuery({
    variables: { after },
    requestPolicy: 'cache-and-network',
    pause: typeof window === 'undefined',
  });
  const readAgain = useEffectEvent(() => {
    if (data) read({ requestPolicy: 'network-only' });
  });
  useEffect(() => readAgain(), [revision]);

  const list = data?.onlineVisitors;
  const problem = list ? null : problemOf(t, error);
  if (problem) return <ErrorNote title={t('online.failed')} retryLabel={t('common.retry')} onRetry={() => read({ requestPolicy: 'network-only' })}>{problem}</ErrorNote>;
  if (!list) return <SkeletonRows label={t('common.loading')} className="h-12" />;
  if (list.nodes.length === 0) {
    if (after !== null) return null;
    return <EmptyState icon={<Eye />} title={t('online.empty')}>{t('online.emptyText')}</EmptyState>;
  }
  return (
    <>
      {after === null && <VisitorHead />}
      <ul aria-label={t('online.title')} className="m-0 list-none p-0">
        {list.nodes.map((visitor) => (
          <VisitorRow key={visitor.id} visitor={visitor} />
        ))}
      </ul>
      {list.pageInfo.hasNextPage &&
        (more ? (
          <VisitorRows after={list.pageInfo.endCursor} revision={revision} />
        ) : (
          <div className="grid place-items-center py-3">
            <Button onClick={() => setMore(true)}>{t('common.loadMore')}</Button>
          </div>
        ))}
    </>
  );
}
