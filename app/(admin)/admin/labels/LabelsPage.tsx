'use client';
import { Plus, Tag } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useRemoval } from '../parts/useRemoval.tsx';
import { LabelForm } from './LabelForm.tsx';
import { LabelList } from './LabelList.tsx';
import { type AdminLabelFragment, useAdminArchiveLabelMutation, useAdminLabelsQuery } from './labels.generated.ts';

export function LabelsPage() {
  const t = useMessages();
  const [opened, setOpened] = useState<AdminLabelFragment | 'new' | null>(null);
  const [{ data, error, fetching }, reread] = useAdminLabelsQuery({ requestPolicy: 'cache-and-network' });
  const [, archive] = useAdminArchiveLabelMutation();
  const refresh = () => reread({ requestPolicy: 'network-only' });
  const archival = useRemoval<AdminLabelFragment>({
    title: ({ name }) => t('admin.archiveTitle', { name }),
    text: () => t('admin.labels.archiveText'),
    confirmLabel: t('common.archive'),
    doneText: ({ name }) => t('admin.archivedToast', { name }),
    send: async ({ id }) => {
      const result = await archive({ id });
      return { error: result.error, problems: result.data?.archiveLabel.userErrors };
    },
    onDone: refresh,
  });

  const add = (
    <Button variant="primary" icon={<Plus />} onClick={() => setOpened('new')}>
      {t('admin.labels.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('admin.labels.title')} description={t('admin.labels.text')} actions={data?.labels.length !== 0 && add} />
      <Loaded data={data} error={error} fetching={fetching} onRetry={refresh}>
        {({ labels }) =>
          labels.length > 0 ? (
            <LabelList labels={labels} onEdit={setOpened} onArchive={archival.ask} onMoved={refresh} />
          ) : (
            <EmptyState icon={<Tag />} title={t('admin.labels.none')} action={add}>
              {t('admin.labels.noneText')}
            </EmptyState>
          )
        }
      </Loaded>
      {opened && <LabelForm label={opened === 'new' ? undefined : opened} onClose={() => setOpened(null)} onSaved={refresh} />}
      {archival.dialog}
    </>
  );
}
