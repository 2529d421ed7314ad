'use client';
import { Ban } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useRemoval } from '../parts/useRemoval.tsx';
import { BanTable } from './BanTable.tsx';
import { type AdminBanFragment, useAdminBansQuery, useAdminLiftBanMutation } from './bans.generated.ts';

/** A page of the list at a time: they are few, and the newest matter. */
export function BansPage() {
  const t = useMessages();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, reread] = useAdminBansQuery({ variables: { after }, requestPolicy: 'cache-and-network' });
  const [, lift] = useAdminLiftBanMutation();
  const refresh = () => reread({ requestPolicy: 'network-only' });
  const named = ({ visitor }: AdminBanFragment) => ({ name: visitor.name ?? t('common.visitor') });
  const lifting = useRemoval<AdminBanFragment>({
    title: (ban) => t('admin.bans.liftTitle', named(ban)),
    text: () => t('admin.bans.liftText'),
    confirmLabel: t('admin.bans.lift'),
    doneText: (ban) => t('admin.bans.liftedToast', named(ban)),
    send: async ({ id }) => {
      const result = await lift({ id });
      return { error: result.error, problems: result.data?.liftBan.userErrors };
    },
    onDone: refresh,
  });
  return (
    <>
      <PageHeader title={t('admin.bans.title')} description={t('admin.bans.text')} />
      <Loaded data={data?.bans} error={error} fetching={fetching} onRetry={refresh}>
        {({ nodes, pageInfo }) => (
          <>
            {nodes.length > 0 ? (
              <BanTable bans={nodes} onLift={lifting.ask} />
            ) : (
              <EmptyState icon={<Ban />} title={t('admin.bans.none')}>
                {t('admin.bans.noneText')}
              </EmptyState>
            )}
            <div className="mt-4 flex gap-2">
              {after && <Button onClick={() => setAfter(null)}>{t('common.back')}</Button>}
              {pageInfo.hasNextPage && <Button onClick={() => setAfter(pageInfo.endCursor)}>{t('common.loadMore')}</Button>}
            </div>
          </>
        )}
      </Loaded>
      {lifting.dialog}
    </>
  );
}
