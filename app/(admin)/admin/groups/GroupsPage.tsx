'use client';
import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useRemoval } from '../parts/useRemoval.tsx';
import { GroupForm } from './GroupForm.tsx';
import { GroupTable } from './GroupTable.tsx';
import { type AdminGroupFragment, useAdminArchiveGroupMutation, useAdminGroupsQuery } from './groups.generated.ts';

export function GroupsPage() {
  const t = useMessages();
  const [opened, setOpened] = useState<AdminGroupFragment | 'new' | null>(null);
  const [{ data, error, fetching }, reread] = useAdminGroupsQuery({ requestPolicy: 'cache-and-network' });
  const [, archive] = useAdminArchiveGroupMutation();
  const refresh = () => reread({ requestPolicy: 'network-only' });
  const archival = useRemoval<AdminGroupFragment>({
    title: ({ name }) => t('admin.archiveTitle', { name }),
    text: ({ sites }) => (
      <>
        <p className="mt-0">{t('admin.groups.archiveText')}</p>
        {sites.length > 0 && <p className="mb-0 font-medium text-ink">{t('admin.groups.archiveSites', { sites: sites.map(({ name }) => name).join(', ') })}</p>}
      </>
    ),
    confirmLabel: t('common.archive'),
    doneText: ({ name }) => t('admin.archivedToast', { name }),
    send: async ({ id }) => {
      const result = await archive({ id });
      return { error: result.error, problems: result.data?.archiveGroup.userErrors };
    },
    onDone: refresh,
  });

  const add = (
    <Button variant="primary" icon={<Plus />} onClick={() => setOpened('new')}>
      {t('admin.groups.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('admin.groups.title')} description={t('admin.groups.text')} actions={data?.groups.length !== 0 && add} />
      <Loaded data={data} error={error} fetching={fetching} onRetry={refresh}>
        {({ groups }) =>
          groups.length > 0 ? (
            <GroupTable groups={groups} onEdit={setOpened} onArchive={archival.ask} />
          ) : (
            <EmptyState icon={<UsersRound />} title={t('admin.groups.none')} action={add}>
              {t('admin.groups.noneText')}
            </EmptyState>
          )
        }
      </Loaded>
      {opened && (
        <GroupForm group={opened === 'new' ? undefined : opened} agents={data?.agents ?? []} onClose={() => setOpened(null)} onSaved={refresh} />
      )}
      {archival.dialog}
    </>
  );
}
