import { Coffee } from 'lucide-react';
import { Suspense } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { onDemand } from '../../../../ui/onDemand.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { usePresence } from '../../../shell/usePresence.ts';

const Unserved = onDemand(() => import('./Unserved.tsx'), 'Unserved');

export function NoConversations() {
  const t = useMessages();
  const { me, permissions } = useLive();
  const { choose } = usePresence();
  const away = me.chosenPresence === 'AWAY';
  return (
    <EmptyState
      icon={<Coffee />}
      title={t('list.empty.title')}
      action={away && <Button variant="primary" onClick={() => void choose('ONLINE')}>{t('list.goOnline')}</Button>}
    >
      <p className="m-0">{away ? t('list.empty.away') : <Suspense fallback={'\u00a0'}><Unserved /></Suspense>}</p>
      <p className="mt-3 mb-0 flex flex-col gap-1">
        <a href="/demo" target="_blank" rel="noreferrer" className="text-accent-ink">
          {t('list.empty.demo')}
        </a>
        {permissions.includes('MANAGE_SITES') && (
          <a href="/admin/sites" className="text-accent-ink">
            {t('list.empty.script')}
          </a>
        )}
      </p>
    </EmptyState>
  );
}
