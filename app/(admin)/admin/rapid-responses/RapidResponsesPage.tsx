'use client';
import { Hash, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { matching } from '../../../../ui/matching.ts';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { RapidResponseForm } from './RapidResponseForm.tsx';
import { type AdminRapidResponseFragment, useAdminRapidResponsesQuery } from './rapidResponses.generated.ts';
import { RapidResponseTable } from './RapidResponseTable.tsx';
import { useRapidResponseArchival } from './useRapidResponseArchival.ts';

export function RapidResponsesPage() {
  const t = useMessages();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<AdminRapidResponseFragment | 'new' | null>(null);
  const [{ data, error, fetching }, reread] = useAdminRapidResponsesQuery({ requestPolicy: 'cache-and-network' });
  const refresh = () => reread({ requestPolicy: 'network-only' });
  const archival = useRapidResponseArchival(refresh);

  const shared = data?.rapidResponses.filter(({ owner }) => owner === null) ?? [];
  const rows = matching(shared.map((row) => ({ ...row, label: `${row.name} ${row.text}` })), useDeferredValue(text));
  const add = (
    <Button variant="primary" icon={<Plus />} onClick={() => setOpened('new')}>
      {t('admin.rapidResponses.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('admin.rapidResponses.title')} description={t('admin.rapidResponses.text')} actions={(!data || shared.length > 0) && add} />
      {shared.length > 0 && (
        <TextInput
          type="search"
          aria-label={t('admin.rapidResponses.search')}
          placeholder={t('admin.rapidResponses.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="mb-3 max-w-72"
        />
      )}
      <Loaded data={data} error={error} fetching={fetching} onRetry={refresh}>
        {() => {
          if (rows.length > 0) return <RapidResponseTable responses={rows} onEdit={setOpened} onArchive={archival.ask} />;
          if (shared.length > 0) return <EmptyState icon={<Hash />} title={t('admin.noneFound')} />;
          return (
            <EmptyState icon={<Hash />} title={t('admin.rapidResponses.none')} action={add}>
              {t('admin.rapidResponses.noneText')}
            </EmptyState>
          );
        }}
      </Loaded>
      {opened && <RapidResponseForm response={opened === 'new' ? undefined : opened} onClose={() => setOpened(null)} onSaved={refresh} />}
      {archival.dialog}
    </>
  );
}
