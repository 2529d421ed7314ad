'use client';
import { Hash, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { matching } from '../../../../ui/matching.ts';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { foldersOf } from '../../../rapid/folders.ts';
import { type RapidFragment, useRapidsQuery } from '../../../rapid/rapid.generated.ts';
import { RapidForm } from '../../../rapid/RapidForm.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { RapidResponseTable } from './RapidResponseTable.tsx';

export function RapidResponsesPage() {
  const t = useMessages();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<RapidFragment | 'new' | null>(null);
  const [{ data, error, fetching }, reread] = useRapidsQuery({ requestPolicy: 'cache-and-network' });
  const refresh = () => reread({ requestPolicy: 'network-only' });

  const shared = data?.rapidResponses.filter(({ owner }) => owner === null) ?? [];
  const rows = matching(shared.map((row) => ({ ...row, label: `${row.name} ${row.folder} ${row.text}` })), useDeferredValue(text));
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
          aria-label={t('rapid.search')}
          placeholder={t('rapid.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="mb-3 max-w-72"
        />
      )}
      <Loaded data={data} error={error} fetching={fetching} onRetry={refresh}>
        {() => {
          if (rows.length > 0) return <RapidResponseTable responses={rows} onEdit={setOpened} onChanged={refresh} />;
          if (shared.length > 0) return <EmptyState icon={<Hash />} title={t('admin.noneFound')} />;
          return (
            <EmptyState icon={<Hash />} title={t('admin.rapidResponses.none')} action={add}>
              {t('admin.rapidResponses.noneText')}
            </EmptyState>
          );
        }}
      </Loaded>
      {opened && (
        <RapidForm
          response={opened === 'new' ? null : opened}
          begin={opened === 'new' ? { sharing: 'EVERYONE' } : {}}
          folders={foldersOf(shared)}
          onClose={() => setOpened(null)}
          onChanged={refresh}
        />
      )}
    </>
  );
}
