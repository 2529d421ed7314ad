import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../../ui/Skeleton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { problemOf } from '../../../problem.ts';
import { useMySessionsQuery } from './security.generated.ts';
import { SessionRow } from './SessionRow.tsx';

export function Sessions() {
  const t = useMessages();
  const { me } = useLive();
  const [{ data, error }, reread] = useMySessionsQuery({
    variables: { id: me.id },
    requestPolicy: 'cache-and-network',
    pause: typeof window === 'undefined',
  });
  const refetch = () => reread({ requestPolicy: 'network-only' });
  return (
    <section className="mt-8 border-t border-line pt-5">
      <h2 className="m-0 mb-1 text-title font-semibold">{t('settings.sessions')}</h2>
      {!data && !error && <SkeletonRows rows={2} label={t('common.loading')} className="h-12" />}
      {error && !data && (
        <ErrorNote title={t('settings.sessions.failed')} retryLabel={t('common.retry')} onRetry={refetch}>
          {problemOf(t, error)}
        </ErrorNote>
      )}
      <ul className="m-0 list-none p-0">
        {data?.agent?.sessions.map((session) => (
          <SessionRow key={session.id} session={session} onRevoked={refetch} />
        ))}
      </ul>
    </section>
  );
}
